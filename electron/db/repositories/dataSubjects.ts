// Reads every text of the database, whatever table it stands in: what is said of a person must not depend on a list of
// places that somebody forgot to extend.
import type { Connection } from '../connection.ts'
import { sql, toJson } from '../sql.ts'
import { mergedInto } from './merges.ts'

export interface StoredText {
  readonly table: string
  /** The row's identity where it has one. */
  readonly rowId: string
  /** The column, and the path inside it where it holds JSON. */
  readonly name: string
  readonly text: string
}

export interface StoredRow {
  readonly table: string
  readonly row: Readonly<Record<string, unknown>>
}

/** Copies made for search and sorting, and the process model's own words: each says again what another table says. */
const DERIVED_TABLES = new Set(['meta', 'process_model', 'case_summary', 'actor_tag'])
const DERIVED_COLUMN = /^(search_text|folded_.*|.*_key|.*_digits|sha256)$/

/** Tables with rows of the user's; the search index and what belongs to SQLite are left out. */
export function textTables(connection: Connection): ReadonlyMap<string, readonly string[]> {
  const rows = sql(
    connection,
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search%'`,
  ).all() as { name: string }[]
  const columnsOf = (table: string) =>
    (connection.prepare(`SELECT name, type FROM pragma_table_info(?)`).all(table) as { name: string; type: string }[])
      .filter(({ name, type }) => type === 'TEXT' && !DERIVED_COLUMN.test(name))
      .map(({ name }) => name)
  return new Map(rows.filter(({ name }) => !DERIVED_TABLES.has(name)).map(({ name }) => [name, columnsOf(name)]))
}

const isId = (name: string): boolean => name === 'id' || name.endsWith('_id') || name.endsWith('Id')

/** The texts inside a value: a text itself, or each text of a JSON value with its path. */
function* leaves(name: string, value: unknown): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [name, value]
  else if (Array.isArray(value)) for (const each of value) yield* leaves(name, each)
  else if (value !== null && typeof value === 'object')
    for (const [key, each] of Object.entries(value)) if (!isId(key)) yield* leaves(`${name}.${key}`, each)
}

function parsed(value: string): unknown {
  if (!/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    return value
  }
}

/** The texts of one row, without identities. */
export function textsOfRow(row: Readonly<Record<string, unknown>>): (readonly [name: string, text: string])[] {
  const found: (readonly [string, string])[] = []
  for (const [column, value] of Object.entries(row))
    if (typeof value === 'string' && value !== '' && !isId(column)) found.push(...leaves(column, parsed(value)))
  return found
}

/** Every row of every table with text in it. */
export function* rowsWithText(connection: Connection): Generator<StoredRow> {
  for (const [table, columns] of textTables(connection)) {
    if (columns.length === 0) continue
    const names = columns.map((column) => `"${column}"`).join(', ')
    for (const row of connection.prepare(`SELECT ${names} FROM "${table}"`).iterate()) yield { table, row: row as StoredRow['row'] }
  }
}

/** Names of everyone in the register but one. */
export const namesOfOthers = (connection: Connection, contactId: string | null): string[] =>
  sql(connection, 'SELECT DISTINCT name FROM contact WHERE id IS NOT ?').pluck().all(contactId) as string[]

/** A person or an actor by all the entries that have been put together into the one that is left. */
export const idsOf = (connection: Connection, entityId: string): string => toJson([entityId, ...mergedInto(connection, entityId)])

/** What a person has been called and reached by before, as the change log remembers it; under other entries too. */
export const formerTerms = (connection: Connection, contactId: string, field: 'name' | 'email' | 'phone'): string[] =>
  sql(
    connection,
    `WITH own AS (SELECT before, after FROM change_log WHERE entity = 'contact' AND entity_id IN (SELECT value FROM json_each(@ids)))
     SELECT DISTINCT value FROM (
       SELECT json_extract(before, '$.' || @field) AS value FROM own UNION SELECT json_extract(after, '$.' || @field) FROM own)
     WHERE value IS NOT NULL AND value <> ''`,
  )
    .pluck()
    .all({ ids: idsOf(connection, contactId), field }) as string[]

/** What the change log said of a thing: that something changed, when and by whom stays, what it said does not. */
export const emptyHistory = (connection: Connection, entity: string, entityId: string): void => {
  sql(
    connection,
    `UPDATE change_log SET before = CASE WHEN before IS NULL THEN NULL ELSE '{}' END, after = CASE WHEN after IS NULL THEN NULL ELSE '{}' END
     WHERE entity = ? AND entity_id IN (SELECT value FROM json_each(?))`,
  ).run(entity, idsOf(connection, entityId))
}

export const caseTitles = (connection: Connection): ReadonlyMap<string, string> =>
  new Map(sql(connection, 'SELECT id, title FROM cases').raw().all() as [string, string][])

/** Names that stand as persons in case papers without being in the register: joint contacts and signers. */
export const namesInPapers = (connection: Connection): string[] =>
  sql(
    connection,
    `SELECT DISTINCT name FROM (
       SELECT json_extract(writing, '$.contact.name') AS name FROM application_draft
       UNION SELECT json_extract(content, '$.draft.contact.name') FROM application_version
       UNION SELECT json_extract(content, '$.contactPerson.name') FROM application_version
       UNION SELECT json_extract(actor.value, '$.contactName') FROM application_version, json_each(content, '$.actors') AS actor
       UNION SELECT made_by FROM change_log
       UNION SELECT substr(signer.value || ',', 1, instr(signer.value || ',', ',') - 1) FROM statement_draft, json_each(writing, '$.signers') AS signer)
     WHERE name IS NOT NULL AND instr(trim(name), ' ') > 0`,
  )
    .pluck()
    .all() as string[]
