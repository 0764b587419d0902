// The change log as one reads it: the newest first, a page at a time, by the order of writing.
import type { ChangeAction, ChangeFilter } from '../../../shared/domain/changes/reading.ts'
import { KINDS_OF_GROUP } from '../../../shared/domain/changes/kinds.ts'
import { addDays, type IsoDate } from '../../../shared/domain/date.ts'
import type { Connection } from '../connection.ts'
import { sql, toJson } from '../sql.ts'

export interface ReadEntry {
  readonly place: number
  readonly id: string
  readonly at: string
  readonly by: string
  readonly caseId: string | null
  readonly entity: string
  readonly entityId: string
  readonly action: ChangeAction
  /** As JSON. */
  readonly before: string | null
  readonly after: string | null
}

/** Ids that a text was found to mean; null where nothing was searched for. */
export interface Meant {
  readonly things: readonly string[]
  readonly cases: readonly string[]
}

interface Wanted {
  readonly where: string
  readonly values: Readonly<Record<string, string>>
}

/** Midnight of a day where the user is. */
const beginningOf = (day: IsoDate): string => new Date(`${day}T00:00:00`).toISOString()

const KINDS = '(SELECT value FROM json_each(@kinds))'
const ACTIONS = '(SELECT value FROM json_each(@actions))'
const MEANT = '(entity_id IN (SELECT value FROM json_each(@things)) OR case_id IN (SELECT value FROM json_each(@cases)))'

/** What a filter asks, as SQL; values are bound, never written into the text. */
function wantedOf({ caseId, by, groups, actions, from, to }: ChangeFilter, meant: Meant | null): Wanted {
  const parts: readonly (readonly [condition: string, values: Record<string, string>] | null)[] = [
    caseId === null ? null : ['case_id = @caseId', { caseId }],
    by === null ? null : ['made_by = @by', { by }],
    groups.length === 0 ? null : [`entity IN ${KINDS}`, { kinds: toJson(groups.flatMap((group): readonly string[] => KINDS_OF_GROUP[group])) }],
    actions.length === 0 ? null : [`action IN ${ACTIONS}`, { actions: toJson(actions) }],
    from === null ? null : ['at >= @since', { since: beginningOf(from) }],
    to === null ? null : ['at < @until', { until: beginningOf(addDays(to, 1)) }],
    meant === null ? null : [MEANT, { things: toJson(meant.things), cases: toJson(meant.cases) }],
  ]
  const asked = parts.filter((part) => part !== null)
  return { where: asked.map(([condition]) => ` AND ${condition}`).join(''), values: Object.assign({}, ...asked.map(([, values]) => values)) as Record<string, string> }
}

/**
 * Places below a bound. Without a filter the newest are the next in the table; with one, the index knows them without
 * reading what the entries say, however few and far between they are.
 */
const placesOf = (where: string): string =>
  where === ''
    ? 'SELECT rowid FROM change_log WHERE rowid < @before ORDER BY rowid DESC LIMIT @limit'
    : `SELECT rowid FROM change_log INDEXED BY change_log_reading WHERE rowid < @before${where} ORDER BY rowid DESC LIMIT @limit`

const COLUMNS = 'rowid AS place, id, at, made_by AS "by", case_id AS caseId, entity, entity_id AS entityId, action, before, after'

/** At most so many entries that were written before a place, the newest first. */
export function entriesBefore(connection: Connection, filter: ChangeFilter, meant: Meant | null, page: { readonly before: number | null; readonly limit: number }): ReadEntry[] {
  const { where, values } = wantedOf(filter, meant)
  const { before, limit } = page
  return sql(connection, `SELECT ${COLUMNS} FROM change_log WHERE rowid IN (${placesOf(where)}) ORDER BY rowid DESC`).all({
    ...values,
    before: before ?? Number.MAX_SAFE_INTEGER,
    limit,
  }) as ReadEntry[]
}

export function countEntries(connection: Connection, filter: ChangeFilter, meant: Meant | null): number {
  const { where, values } = wantedOf(filter, meant)
  return sql(connection, `SELECT count(*) FROM change_log WHERE true${where}`).pluck().get(values) as number
}

export const findEntry = (connection: Connection, id: string): ReadEntry | null =>
  (sql(connection, `SELECT ${COLUMNS} FROM change_log WHERE id = ?`).get(id) as ReadEntry | undefined) ?? null

/** Everyone who is named in the log. */
export const peopleOfLog = (connection: Connection): string[] => sql(connection, 'SELECT DISTINCT made_by FROM change_log').pluck().all() as string[]

/** What the log last said of a thing as a whole: when it was removed, or else when it was new. */
export const lastWhole = (connection: Connection, entity: string, entityId: string): string | null =>
  (sql(
    connection,
    `SELECT coalesce(before, after) FROM change_log WHERE entity = ? AND entity_id = ? AND action <> 'changed' ORDER BY rowid DESC LIMIT 1`,
  )
    .pluck()
    .get(entity, entityId) as string | undefined) ?? null

export interface RemovedName {
  readonly entityId: string
  readonly name: string
}

/** Names of what is gone, as the log keeps them. */
export function* removedNames(connection: Connection): Generator<RemovedName> {
  const names = ['title', 'name', 'fileName', 'description'].map((field) => `json_extract(before, '$.${field}')`).join(', ')
  const rows = connection.prepare(
    `SELECT entity_id AS entityId, coalesce(${names}) AS name FROM change_log
     WHERE rowid IN (SELECT rowid FROM change_log INDEXED BY change_log_reading WHERE action = 'removed')`,
  )
  for (const row of rows.iterate() as IterableIterator<{ entityId: string; name: string | null }>) if (row.name !== null) yield { entityId: row.entityId, name: row.name }
}

/** Titles of those cases. */
export const titlesOf = (connection: Connection, caseIds: readonly string[]): ReadonlyMap<string, string> =>
  new Map(sql(connection, 'SELECT id, title FROM cases WHERE id IN (SELECT value FROM json_each(?))').raw().all(toJson(caseIds)) as [string, string][])
