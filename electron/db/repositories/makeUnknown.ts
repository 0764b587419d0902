// Takes a person out of every text that may change, whatever table it stands in.
import { type PersonTerms, placesOf, type Replace } from '../../../shared/domain/respect/person.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'
import { keysOf, textTables } from './dataSubjects.ts'

/** Public records and the organisation's own names are left as they are; the contact's row has its own way. */
export const KEPT_TABLES: ReadonlySet<string> = new Set(['contact', 'application_version', 'document', 'decision', 'setting', 'disposal_decision', 'disposal_rule'])
export const KEPT_COLUMNS: ReadonlySet<string> = new Set([
  'actor.name', 'actor.aliases', 'change_log.made_by', 'assessment.assessed_by', 'assessment_version.assessed_by',
])

export const UNKNOWN_PERSON = '[gallrad person]'

interface Place {
  readonly keys: readonly unknown[]
  readonly value: string
  readonly caseId: string | null
}

interface Column {
  readonly table: string
  readonly column: string
  readonly keys: readonly string[]
  readonly caseColumn: string
}

/** The texts of one column that a person stands in, with what they become. */
function textsWith(connection: Connection, { table, column, keys, caseColumn }: Column, places: Replace): Place[] {
  const found = connection
    .prepare(`SELECT "${column}", ${caseColumn}, ${keys.map((key) => `"${key}"`).join(', ')} FROM "${table}" WHERE "${column}" <> ''`)
    .raw()
  const changes: Place[] = []
  for (const [value, caseId, ...rest] of found.iterate() as IterableIterator<[string, string | null, ...unknown[]]>) {
    const now = places(value, () => UNKNOWN_PERSON)
    if (now !== value) changes.push({ keys: rest, value: now, caseId })
  }
  return changes
}

const mayChange = (table: string) => (column: string) => column !== 'id' && !column.endsWith('_id') && !KEPT_COLUMNS.has(`${table}.${column}`)

const hasRevision = (connection: Connection, table: string): boolean =>
  sql(connection, `SELECT 1 FROM pragma_table_info(?) WHERE name = 'revision'`).get(table) !== undefined

/**
 * Puts {@link UNKNOWN_PERSON} in a person's place in every text that may change. Returns how many, and in which cases.
 * @param only the tables to look in; all where it is left out
 */
export function makeUnknown(connection: Connection, terms: PersonTerms, only?: ReadonlySet<string>): { changed: number; caseIds: ReadonlySet<string> } {
  const places = placesOf(terms)
  const caseIds = new Set<string>()
  let changed = 0
  for (const [table, columns] of textTables(connection)) {
    if (KEPT_TABLES.has(table) || only?.has(table) === false) continue
    const keys = keysOf(connection, table)
    const caseColumn = table === 'cases' ? 'id' : columns.includes('case_id') ? 'case_id' : 'NULL'
    const revise = hasRevision(connection, table) ? ', revision = revision + 1' : ''
    const where = keys.map((key) => `"${key}" = ?`).join(' AND ')
    for (const column of columns.filter(mayChange(table)).filter((name) => !keys.includes(name))) {
      const update = connection.prepare(`UPDATE "${table}" SET "${column}" = ?${revise} WHERE ${where}`)
      const changes = textsWith(connection, { table, column, keys, caseColumn }, places)
      for (const { keys: key, value } of changes) update.run(value, ...key)
      changed += changes.length
      changes.flatMap(({ caseId }) => caseId ?? []).forEach((caseId) => caseIds.add(caseId))
    }
  }
  return { changed, caseIds }
}
