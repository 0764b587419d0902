// Rows in every table of any version of the schema, made from what the schema says of its columns: tests of migrations
// need not know what the tables of a version were.
import type { Connection } from '../../electron/db/connection.ts'

interface Column {
  readonly name: string
  readonly type: string
  readonly notnull: number
  readonly pk: number
}

interface Link {
  readonly from: string
  readonly table: string
  readonly to: string
}

export type Row = Readonly<Record<string, unknown>>

/** Kept current by triggers, or by SQLite itself. */
const DERIVED = /^(sqlite_|search_|name_key)/

export const tablesOf = (connection: Connection): string[] => {
  const tables = connection.prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' ORDER BY name`).pluck().all() as string[]
  return tables.filter((table) => !DERIVED.test(table))
}

export const columnsOf = (connection: Connection, table: string): Column[] => connection.prepare('SELECT * FROM pragma_table_info(?)').all(table) as Column[]

const linksOf = (connection: Connection, table: string): Link[] => connection.prepare('SELECT * FROM pragma_foreign_key_list(?)').all(table) as Link[]

export const rowsOf = (connection: Connection, table: string): Row[] => connection.prepare(`SELECT * FROM "${table}"`).all() as Row[]

/** A word that a CHECK allows for a column, from the last on: rows then differ from what new ones start as. */
function allowed(sql: string, column: string, number: number): string | undefined {
  const words = new RegExp(`\\b${column} IN \\(([^)]*)\\)`).exec(sql)?.[1]?.split(',').map((word) => word.trim())
  return words?.at(-1 - (number % words.length))?.replaceAll("'", '')
}

const JSON_LISTS = /^(aliases|tags|evidence|contributions|missing|themes|recipients)$/

function valueFor(sql: string, table: string, column: Column, number: number): unknown {
  const { name, type } = column
  const word = allowed(sql, name, number)
  if (type === 'INTEGER') return name === 'id' ? number + 1 : word === undefined ? number + 3 : Number(word)
  if (type === 'REAL') return number + 0.5
  if (type === 'BLOB') return Buffer.from(`${table} ${number}`)
  if (word !== undefined) return word
  if (new RegExp(`json_valid\\(${name}\\)`).test(sql)) return JSON_LISTS.test(name) ? `["${name} ${number}"]` : `{"note":"${table} ${number}"}`
  if (name.endsWith('_on') || name === 'keep_until') return `2026-01-1${number}`
  if (/(^|_)at$/.test(name)) return `2026-01-1${number}T08:00:00.000Z`
  return `${table} ${name} ${number}`
}

/** What only goes together: a decision without forwarding, and somebody disposed of who is not kept until a day. */
const TOGETHER: Readonly<Record<string, Row>> = {
  decision: { outcome: 'granted', forwarding: null },
  disposal_decision: { outcome: 'disposed', keep_until: null },
}

function fillOne(connection: Connection, table: string, number: number): void {
  const sql = connection.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table) as string
  const links = linksOf(connection, table)
  const row = Object.fromEntries(
    columnsOf(connection, table).map((column) => {
      const link = links.find(({ from }) => from === column.name)
      if (!link) return [column.name, valueFor(sql, table, column, number)]
      const targets = rowsOf(connection, link.table)
      return [column.name, targets.at(number - 2)?.[link.to] ?? null]
    }),
  )
  const names = Object.keys(row)
  connection
    .prepare(`INSERT INTO "${table}" (${names.map((name) => `"${name}"`).join()}) VALUES (${names.map((name) => `@${name}`).join()})`)
    .run({ ...row, ...TOGETHER[table] })
}

/** Two rows in every table that has none, those that others point at first. */
export function fillTables(connection: Connection): void {
  const empty = tablesOf(connection).filter((table) => rowsOf(connection, table).length === 0)
  const done = new Set(tablesOf(connection).filter((table) => !empty.includes(table)))
  while (done.size < tablesOf(connection).length) {
    const next = empty.find((table) => !done.has(table) && linksOf(connection, table).every((link) => link.table === table || done.has(link.table)))
    if (next === undefined) throw new Error('Tables point at one another in a circle')
    // A trigger of another table may have filled it meanwhile.
    for (const number of [0, 1]) if (rowsOf(connection, next).length <= number) fillOne(connection, next, number)
    done.add(next)
  }
}
