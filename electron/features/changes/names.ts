// The names of things that entries tell of and point to: as they are called now, or as the log last called them.
import type { ChangeWords } from '../../../shared/text/changes/values.ts'
import { isId } from '../../../shared/text/changes/values.ts'
import { thingName } from '../../../shared/text/changes/names.ts'
import type { Connection } from '../../db/connection.ts'
import type { ReadEntry } from '../../db/repositories/changeReading.ts'
import { lastWhole } from '../../db/repositories/changeReading.ts'
import { type FoundSubject, findSubjects, hasSubject, POINTED_TO } from '../../db/repositories/changeSubjects.ts'
import { fromJson } from '../../db/sql.ts'
import type { StoreContext } from '../../work/context.ts'

type Fields = Readonly<Record<string, unknown>>

/** Every id in a value, however deep. */
function* idsIn(value: unknown): Generator<string> {
  if (isId(value)) yield value
  else if (Array.isArray(value)) for (const each of value) yield* idsIn(each)
  else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* idsIn(each)
}

/** What things with those ids are called; those that are gone are left out. */
function namesOf({ connection, defaultModel }: StoreContext, ids: Iterable<string>): Record<string, string> {
  const left = new Set(ids)
  const names: Record<string, string> = {}
  for (const entity of POINTED_TO) {
    if (left.size === 0) break
    for (const [id, { fields }] of findSubjects(connection, entity, [...left])) {
      names[id] = thingName(entity, id, fields, { model: defaultModel, names })
      left.delete(id)
    }
  }
  return names
}

const fieldsOf = (json: string | null): Fields => (json === null ? {} : fromJson<Fields>(json))

/** What an entry says of the thing as a whole, where it does. */
const wholeIn = ({ action, before, after }: ReadEntry): Fields | null => (action === 'changed' ? null : fieldsOf(after ?? before))

const idParts = (entityId: string): string[] => entityId.split(/[:/]/).filter(isId)

export interface NamedThing {
  readonly name: string
  readonly exists: boolean
  readonly parentId: string | null
}

function found(connection: Connection, entries: readonly ReadEntry[]): ReadonlyMap<string, FoundSubject> {
  const present = new Map<string, FoundSubject>()
  for (const entity of new Set(entries.map((entry) => entry.entity))) {
    const ids = new Set(entries.filter((entry) => entry.entity === entity).map(({ entityId }) => entityId))
    for (const [id, subject] of findSubjects(connection, entity, [...ids])) present.set(`${entity} ${id}`, subject)
  }
  return present
}

/** What is always there, whatever was changed in it. */
const STANDING: ReadonlySet<string> = new Set(['settings', 'disposalRules', 'meetingTemplate'])

/** Parts of a case have no row that the log knows: they are where the case is. */
const isPart = ({ entity, caseId }: ReadEntry): boolean => !hasSubject(entity) && (caseId !== null || STANDING.has(entity))

/** What each entry's thing is called and whether it is still there, by the entry's id. */
export function nameThings(context: StoreContext, entries: readonly ReadEntry[]): ReadonlyMap<string, NamedThing> {
  const { connection, defaultModel } = context
  const present = found(connection, entries)
  const known = entries.map((entry) => {
    const subject = present.get(`${entry.entity} ${entry.entityId}`)
    const fields = subject?.fields ?? wholeIn(entry) ?? (hasSubject(entry.entity) ? fieldsOf(lastWhole(connection, entry.entity, entry.entityId)) : {})
    return { entry, subject, fields }
  })
  const pointed = known.flatMap(({ entry, fields }) => [...idParts(entry.entityId), ...idsIn(Object.values(fields).filter((value) => typeof value === 'string'))])
  const words: ChangeWords = { model: defaultModel, names: namesOf(context, pointed) }
  return new Map(
    known.map(({ entry, subject, fields }) => [
      entry.id,
      { name: thingName(entry.entity, entry.entityId, fields, words), exists: subject !== undefined || isPart(entry), parentId: subject?.parentId ?? null },
    ]),
  )
}

/** Names of all that the values of entries point to. */
export const namesIn = (context: StoreContext, entries: readonly ReadEntry[]): Record<string, string> =>
  namesOf(context, entries.flatMap(({ before, after }) => [...idsIn(fieldsOf(before)), ...idsIn(fieldsOf(after))]))
