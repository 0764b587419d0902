// What both ways of making a table searchable do with the entries of the index.
// Used by migrations that have shipped, so what it makes of a description must stay the same (test/db/migrations.test.ts).
import type { Connection } from '../connection.ts'

/** SQL expressions over the row: `name` and `also` are found inside words too, `facts` are short, `body` is long. */
export type SearchTexts = Record<'name' | 'also' | 'facts' | 'body', string>

const TEXTS = ['name', 'also', 'facts', 'body'] as const
/** Room for the ids of one kind: a search within one kind is a search within a range of ids. As in migration 0003. */
const RANGE = 2 ** 40

/** The four texts of an entry as the columns of a SELECT. */
export const textColumns = (texts: Partial<SearchTexts>): string => TEXTS.map((each) => `${texts[each] ?? "''"} AS ${each}`).join(', ')

export const differs = (a: string, b: string, columns: readonly string[]): string =>
  columns.map((column) => `${a}.${column} IS NOT ${b}.${column}`).join(' OR ')

/** Writes the entries that a SELECT gives, new ones behind the last of their kind; an entry that says what it said is left alone. */
export function upsertEntries(kind: number, select: string): string {
  const first = kind * RANGE
  return `
INSERT INTO search_entry (id, kind, subject, case_id, name, also, facts, body)
SELECT coalesce((SELECT max(id) FROM search_entry WHERE id >= ${first} AND id < ${first + RANGE}), ${first})
  + row_number() OVER (), kind, subject, case_id, name, also, facts, body FROM (${select})
WHERE true
ON CONFLICT (kind, subject) DO UPDATE SET case_id = excluded.case_id, ${TEXTS.map((each) => `${each} = excluded.${each}`).join(', ')}
WHERE ${differs('search_entry', 'excluded', [...TEXTS, 'case_id'])};`
}

/** What the index should hold, as SQL: a view, which the check of a backup compares with what it holds. */
export function expectedEntries(connection: Connection): string {
  const view = connection.prepare("SELECT sql FROM sqlite_schema WHERE type = 'view' AND name = 'search_source'").pluck().get()
  if (typeof view !== 'string') throw new Error('The search index of migration 0003 is not there')
  return view
}

/** Adds to what the index should hold. */
export function extendCheck(connection: Connection, selects: readonly string[]): void {
  connection.exec(`DROP VIEW search_source; ${[expectedEntries(connection), ...selects].join(' UNION ALL ')};`)
}
