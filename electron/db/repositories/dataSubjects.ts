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

/** A row that can be found again. */
export interface KeyedRow extends StoredRow {
  readonly keys: readonly unknown[]
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

/** What a row is told by: its rowid, or its primary key where it has none. */
export function keysOf(connection: Connection, table: string): readonly string[] {
  const hasRowid = sql(connection, `SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?`).pluck().get(table) !== 1
  if (hasRowid) return ['rowid']
  return sql(connection, 'SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk').pluck().all(table) as string[]
}

const TEXT_PAGE = 100

/** A page at a time, with nothing of the database held between them: the caller may let others have their turn. */
export function* pagesWithText(connection: Connection): Generator<KeyedRow[]> {
  for (const [table, columns] of textTables(connection)) {
    if (columns.length === 0) continue
    const keys = keysOf(connection, table).map((key) => `"${key}"`)
    const columnList = columns.map((column) => `"${column}"`).join(', ')
    const page = (where: string) =>
      connection.prepare(`SELECT ${keys.map((key, index) => `${key} AS _key${index}`).join(', ')}, ${columnList} FROM "${table}" ${where} ORDER BY ${keys.join(', ')} LIMIT ${TEXT_PAGE}`)
    const [first, next] = [page(''), page(`WHERE (${keys.join(', ')}) > (${keys.map(() => '?').join(', ')})`)]
    for (let rows = first.all() as Record<string, unknown>[]; rows.length > 0; ) {
      const keysIn = (row: Record<string, unknown>) => keys.map((_key, index) => row[`_key${index}`])
      yield rows.map((row) => ({ table, row: Object.fromEntries(columns.map((column) => [column, row[column]])), keys: keysIn(row) }))
      rows = rows.length < TEXT_PAGE ? [] : (next.all(keysIn(rows.at(-1) ?? {})) as Record<string, unknown>[])
    }
  }
}

const NAME_PAGE = 2_000

/** The same a page at a time. */
export function* pagesOfNames(connection: Connection, exceptId: string | null): Generator<string[]> {
  const page = sql(connection, `SELECT rowid AS place, id, name FROM contact WHERE rowid > ? ORDER BY rowid LIMIT ${NAME_PAGE}`)
  for (let from = 0; ; ) {
    const rows = page.all(from) as { place: number; id: string; name: string }[]
    yield rows.filter(({ id }) => id !== exceptId).map(({ name }) => name)
    if (rows.length < NAME_PAGE) return
    from = rows.at(-1)?.place ?? from
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

/** Titles of cases by their ids, and by those of their meetings: notes know only the meeting. */
export const caseTitles = (connection: Connection): ReadonlyMap<string, string> =>
  new Map(
    sql(connection, 'SELECT id, title FROM cases UNION ALL SELECT meeting.id, cases.title FROM meeting JOIN cases ON cases.id = meeting.case_id')
      .raw()
      .all() as [string, string][],
  )

/** Who answers for something is as often an organisation or a few words, which are no secret: only what looks like a name counts. */
const MIXED: ReadonlySet<string> = new Set(['task', 'plan_item', 'deviation'])
const looksLikePerson = (name: string): boolean => /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}$/u.test(name)
const unlessActor = (table: string, column: string): string =>
  `SELECT CASE WHEN ${column} IN (SELECT actor.name FROM actor) THEN NULL ELSE ${column} END AS name FROM ${table}`

/** Where names stand as persons in case papers without being in the register: joint contacts, signers and those who wrote. */
const PAPERS: readonly (readonly [table: string, step: number, names: string])[] = [
  ['application_draft', 50, "SELECT json_extract(writing, '$.contact.name') AS name FROM application_draft"],
  ['application_version', 50, "SELECT json_extract(content, '$.draft.contact.name') AS name FROM application_version"],
  ['application_version', 50, "SELECT json_extract(content, '$.contactPerson.name') AS name FROM application_version"],
  ['application_version', 50, "SELECT json_extract(actor.value, '$.contactName') AS name FROM application_version, json_each(content, '$.actors') AS actor"],
  ['change_log', 10_000, 'SELECT made_by AS name FROM change_log'],
  ['meeting_attendee', 5_000, 'SELECT name FROM meeting_attendee'],
  ['task', 5_000, unlessActor('task', 'responsible')],
  ['plan_item', 5_000, unlessActor('plan_item', 'responsible')],
  ['deviation', 5_000, unlessActor('deviation', 'agreed_by')],
  [
    'proposal_draft',
    50,
    "SELECT substr(signer.value || ',', 1, instr(signer.value || ',', ',') - 1) AS name FROM proposal_draft, json_each(writing, '$.signers') AS signer",
  ],
  [
    'statement_draft',
    50,
    "SELECT substr(signer.value || ',', 1, instr(signer.value || ',', ',') - 1) AS name FROM statement_draft, json_each(writing, '$.signers') AS signer",
  ],
]

/** Those names, a stretch of rows at a time. */
export function* pagesOfNamesInPapers(connection: Connection): Generator<string[]> {
  for (const [table, step, names] of PAPERS) {
    const last = Number(connection.prepare(`SELECT coalesce(max(rowid), 0) FROM ${table}`).pluck().get())
    const page = sql(
      connection,
      `SELECT DISTINCT name FROM (${names} WHERE ${table}.rowid > ? AND ${table}.rowid <= ?) WHERE name IS NOT NULL AND instr(trim(name), ' ') > 0`,
    ).pluck()
    const isOfPerson = MIXED.has(table) ? looksLikePerson : () => true
    for (let from = 0; from < last; from += step) yield (page.all(from, from + step) as string[]).filter(isOfPerson)
  }
}
