// Takes a person out of every text that may change, whatever table it stands in.
import { type PersonTerms, placesOf, type Replace } from '../../../shared/domain/respect/person.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'
import type { Stretches } from '../../files/stretches.ts'
import { type KeyedRow, keysOf, pagesWithText, type StoredRow } from './dataSubjects.ts'

/** Public records and the organisation's own names are left as they are; the contact's row has its own way. */
export const KEPT_TABLES: ReadonlySet<string> = new Set([
  'contact', 'application_version', 'document', 'decision', 'plan_baseline', 'result_version', 'portfolio_version', 'setting',
  'disposal_decision', 'disposal_rule',
])
export const KEPT_COLUMNS: ReadonlySet<string> = new Set([
  'actor.name', 'actor.aliases', 'change_log.made_by', 'assessment.assessed_by', 'assessment_version.assessed_by',
])

export const UNKNOWN_PERSON = '[gallrad person]'

/** A text that somebody stands in, with what it becomes. */
export interface Place {
  readonly table: string
  readonly column: string
  readonly keys: readonly unknown[]
  readonly was: string
  readonly becomes: string
  readonly caseId: string | null
}

const mayChange = (table: string, column: string): boolean =>
  !KEPT_TABLES.has(table) && column !== 'id' && !column.endsWith('_id') && !KEPT_COLUMNS.has(`${table}.${column}`)

const caseOf = ({ table, row }: StoredRow): string | null => {
  const id = row[table === 'cases' ? 'id' : 'case_id']
  return typeof id === 'string' ? id : null
}

const changedTexts = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => changedTexts(each, change))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, changedTexts(each, change)]))
}

/** A text itself, or each text of a JSON value: as it is stored, a name at the start of a line has the n of \\n before it. */
function inEachText(stored: string, change: (text: string) => string): string {
  if (!/^[[{]/.test(stored) || !stored.includes('\\')) return change(stored)
  try {
    const value = JSON.parse(stored) as unknown
    const changed = JSON.stringify(changedTexts(value, change))
    return changed === JSON.stringify(value) ? stored : changed
  } catch {
    return change(stored)
  }
}

function placesIn(stored: KeyedRow, terms: Replace): Place[] {
  const { table, row, keys } = stored
  return Object.entries(row).flatMap(([column, was]) => {
    if (typeof was !== 'string' || was === '' || !mayChange(table, column)) return []
    const becomes = inEachText(was, (text) => terms(text, () => UNKNOWN_PERSON))
    return becomes === was ? [] : [{ table, column, keys, was, becomes, caseId: caseOf(stored) }]
  })
}

/** Whom to look for in each table. */
export type TermsOfTable = (table: string) => PersonTerms

/** Every text that may change and that somebody stands in; stretch by stretch, as the whole database is read. */
export function* findPlaces(connection: Connection, termsOf: TermsOfTable): Stretches<Place[]> {
  const made = new Map<string, Replace>()
  const found: Place[] = []
  for (const page of pagesWithText(connection)) {
    for (const stored of page) {
      const terms = made.get(stored.table) ?? placesOf(termsOf(stored.table))
      made.set(stored.table, terms)
      found.push(...placesIn(stored, terms))
    }
    yield
  }
  return found
}

const hasRevision = (connection: Connection, table: string): boolean =>
  sql(connection, `SELECT 1 FROM pragma_table_info(?) WHERE name = 'revision'`).get(table) !== undefined

/** Rows that are written as part of something else: whoever has it open must read it again before the next save. */
const PARTS: Readonly<Record<string, string>> = {
  meeting_line: 'UPDATE meeting SET notes_revision = notes_revision + 1 WHERE id = (SELECT meeting_id FROM meeting_line WHERE rowid = ?)',
  meeting_point: 'UPDATE meeting SET notes_revision = notes_revision + 1 WHERE id = (SELECT meeting_id FROM meeting_point WHERE rowid = ?)',
}

/**
 * Puts {@link UNKNOWN_PERSON} in those places; a text that has been emptied since it was found stays empty. Returns how
 * many were changed, and in which cases.
 */
export function makeUnknown(connection: Connection, places: readonly Place[]): { changed: number; caseIds: ReadonlySet<string> } {
  const caseIds = new Set<string>()
  let changed = 0
  for (const { table, column, keys, was, becomes, caseId } of places) {
    const where = keysOf(connection, table).map((key) => `"${key}" = ?`).join(' AND ')
    const revise = hasRevision(connection, table) ? ', revision = revision + 1' : ''
    const update = sql(connection, `UPDATE "${table}" SET "${column}" = ?${revise} WHERE ${where} AND "${column}" = ?`)
    if (update.run(becomes, ...keys, was).changes === 0) continue
    const whole = PARTS[table]
    if (whole) sql(connection, whole).run(...keys)
    changed += 1
    if (caseId !== null) caseIds.add(caseId)
  }
  return { changed, caseIds }
}
