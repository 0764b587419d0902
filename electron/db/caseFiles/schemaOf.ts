// What the schema itself says of a table, read once per connection.
import type { Connection } from '../connection.ts'

export interface Column {
  readonly name: string
  readonly type: string
  readonly isRequired: boolean
  readonly fallback: string | null
  /** Place in the primary key, from 1; 0 = not in it. */
  readonly key: number
}

export interface Link {
  readonly from: string
  readonly table: string
  readonly to: string
  readonly onDelete: string
}

export interface TableSchema {
  readonly columns: readonly Column[]
  readonly keys: readonly string[]
  readonly links: readonly Link[]
}

interface ColumnRow {
  name: string
  type: string
  notnull: number
  dflt_value: string | null
  pk: number
}

const cache = new WeakMap<Connection, Map<string, TableSchema>>()

function read(connection: Connection, table: string): TableSchema {
  const columns = (connection.prepare('SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?)').all(table) as ColumnRow[]).map(
    ({ name, type, notnull, dflt_value: fallback, pk }) => ({ name, type, isRequired: notnull === 1 || pk > 0, fallback, key: pk }),
  )
  const links = connection.prepare('SELECT "from", "table", "to", on_delete AS onDelete FROM pragma_foreign_key_list(?)').all(table) as Link[]
  const keys = columns.filter(({ key }) => key > 0).toSorted((a, b) => a.key - b.key).map(({ name }) => name)
  return { columns, keys, links }
}

export function schemaOf(connection: Connection, table: string): TableSchema {
  let known = cache.get(connection)
  if (!known) cache.set(connection, (known = new Map()))
  let schema = known.get(table)
  if (!schema) known.set(table, (schema = read(connection, table)))
  return schema
}

/** Tables of the user's and of the app's; the search index and SQLite's own are left out. */
export const allTables = (connection: Connection): string[] =>
  connection
    .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_%' ORDER BY name`)
    .pluck()
    .all() as string[]

type LinkFrom = Link & { readonly by: string }
const linkCache = new WeakMap<Connection, readonly LinkFrom[]>()

/** Every column elsewhere that points at a table. */
export function linksTo(connection: Connection, table: string): LinkFrom[] {
  let links = linkCache.get(connection)
  if (!links) linkCache.set(connection, (links = allTables(connection).flatMap((by) => schemaOf(connection, by).links.map((link) => ({ ...link, by })))))
  return links.filter((link) => link.table === table)
}
