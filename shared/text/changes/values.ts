// Values of the change log as the forms would show them.
import { formatInstant } from '../../domain/date.ts'
import { isChangeKind } from '../../domain/changes/kinds.ts'
import { formatKronor } from '../../domain/money.ts'
import { processModelKey, type ProcessModel } from '../../domain/processModel.ts'
import { formatValue } from '../../domain/results/value.ts'
import { capitalise } from '../capitalise.ts'
import { changeLogText } from '../catalogue/changes/changeLog.ts'
import { choices } from '../catalogue/changes/choices.ts'
import { contributionName } from '../catalogue/ledger.ts'
import { actorKindName } from '../catalogue/register.ts'
import { byteSize } from '../catalogue/sizes.ts'
import { boardName, meetingKindName } from '../catalogue/timeline.ts'
import { asFieldName, fieldLabel, tellsSomething } from './labels.ts'

/** What values may point to: the municipality's own words, and the names of things. */
export interface ChangeWords {
  readonly model: ProcessModel
  readonly names: Readonly<Record<string, string>>
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/

export const isId = (value: unknown): value is string => typeof value === 'string' && ID.test(value)

/** Words that the municipality's model gives, or the user's own. */
function ownWord(entity: string, field: string, value: string, { model }: ChangeWords): string | null {
  if (field === 'board' || field === 'boards') return capitalise(boardName(model, value))
  if (field === 'criterionId') return model.criteria.find(({ id }) => id === value)?.name ?? null
  if (field === 'modelKey') return value === processModelKey(model) ? model.name : null
  if (field === 'kind' && (entity === 'registerActor' || entity === 'actor')) return actorKindName(model, value)
  if (field === 'kinds') return actorKindName(model, value)
  if (field === 'kind' && (entity === 'meeting' || entity === 'meetingTemplate')) return capitalise(meetingKindName(model, value))
  if (field === 'kind' && entity === 'contribution') return contributionName(value)
  return null
}

function textValue(entity: string, field: string, value: string, words: ChangeWords): string {
  if (isId(value)) return words.names[value] ?? changeLogText.notThere
  if (INSTANT.test(value)) return formatInstant(value)
  const known = isChangeKind(entity) ? choices[entity]?.[field]?.[value] : undefined
  return known ?? ownWord(entity, field, value, words) ?? value
}

function numberValue(field: string, value: number): string {
  if (/kronor$/i.test(field)) return formatKronor(value)
  if (field === 'sizeBytes') return byteSize(value)
  if (/year$/i.test(field)) return String(value)
  return field === 'progressPercent' ? `${value} %` : formatValue(value)
}

/** Short things stand on a line, long ones each on their own. */
const LONG_ITEM = 60

function listValue(entity: string, field: string, values: readonly unknown[], words: ChangeWords): string {
  const items = values.map((value) => shownValue(entity, field, value, words)).filter((item) => item !== '')
  const isLong = values.some((value) => typeof value === 'object') || items.some((item) => item.length > LONG_ITEM || /[\n,]/.test(item))
  return items.join(isLong ? '\n' : ', ')
}

/** Where the name of an actor was kept beside its id, the name alone says what was meant then. */
export const withoutDoubles = (fields: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'actorId' || !('actorName' in fields)))

/** A thing within a thing: its own fields in a line. */
const partValue = (entity: string, value: object, words: ChangeWords): string =>
  Object.entries(withoutDoubles(value))
    .filter(([name]) => tellsSomething(name))
    .map(([name, each]): [string, string] => [fieldLabel(entity, name), shownValue(entity, name, each, words)])
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .join('; ')

/** A value in words; '' where it says nothing. */
export function shownValue(entity: string, name: string, value: unknown, words: ChangeWords): string {
  const field = asFieldName(name)
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? changeLogText.yes : changeLogText.no
  if (typeof value === 'number') return numberValue(field, value)
  if (typeof value === 'string') return textValue(entity, field, value, words)
  if (Array.isArray(value)) return listValue(entity, field, value, words)
  return typeof value === 'object' ? partValue(entity, value, words) : String(value)
}
