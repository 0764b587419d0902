// One entry of the change log, field by field.
import type { Change } from '../../domain/changeLog.ts'
import type { ProcessModel } from '../../domain/processModel.ts'
import { fieldLabel, tellsSomething } from './labels.ts'
import { type ChangeWords, shownValue, withoutDoubles } from './values.ts'

export interface ChangeLine {
  /** The path of the field. */
  readonly field: string
  readonly label: string
  readonly before: string
  readonly after: string
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Parts of a text that only hold it. */
const HOLDERS = new Set(['parts', 'answers', 'writing', 'texts', 'text', 'content', 'contactPerson'])

const partName = (model: ProcessModel, id: string): string | null =>
  model.applicationParts.find((part) => part.id === id)?.title ?? model.resultQuestions.find((question) => question.id === id)?.title ?? null

function labelOf(entity: string, path: readonly string[], model: ProcessModel): string {
  const told = path.length > 1 ? path.filter((step) => !HOLDERS.has(step)) : path
  const labels = (told.length > 0 ? told : path.slice(0, 1)).map((step) => partName(model, step) ?? fieldLabel(entity, step))
  return labels.join(', ')
}

/** Rows of a table that was frozen or that holds every part of a text, each by its own path. */
const DEEPEST = 4

function flat(value: unknown, path: readonly string[], into: Map<string, unknown>): void {
  if (isFields(value) && path.length < DEEPEST) for (const [name, each] of Object.entries(value)) flat(each, [...path, name], into)
  else into.set(path.join('.'), value)
}

function flattened(fields: Fields | null): ReadonlyMap<string, unknown> {
  const into = new Map<string, unknown>()
  if (fields) for (const [name, value] of Object.entries(withoutDoubles(fields))) flat(value, [name], into)
  return into
}

/**
 * What an entry says, a line per field whose value differs. Of what is new or was removed, the fields that say something.
 * Bookkeeping is told only where nothing else was changed.
 */
export function changeLines({ entity, before, after }: Pick<Change, 'entity' | 'before' | 'after'>, words: ChangeWords): ChangeLine[] {
  const [old, now] = [flattened(before), flattened(after)]
  const all = [...new Set([...old.keys(), ...now.keys()])].map((field): ChangeLine => {
    const path = field.split('.')
    const shown = (value: unknown) => shownValue(entity, path.at(-1) ?? field, value, words)
    return { field, label: labelOf(entity, path, words.model), before: shown(old.get(field)), after: shown(now.get(field)) }
  })
  const differing = all.filter((line) => line.before !== line.after)
  const telling = differing.filter(({ field }) => field.split('.').every(tellsSomething))
  return telling.length > 0 || before === null || after === null ? telling : differing
}

/** The labels of the fields that an entry changed, each once, without its values. */
export function changedLabels(entity: string, fields: readonly string[]): string[] {
  const telling = fields.filter(tellsSomething)
  return [...new Set((telling.length > 0 ? telling : fields).map((field) => fieldLabel(entity, field)))]
}
