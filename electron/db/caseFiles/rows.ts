// Rows of any table by their primary key, as they stand: what a case file carries and what an undo puts back.
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'
import { schemaOf } from './schemaOf.ts'

export type Value = string | number | null
/** A column that is not there is not told of. */
export type Row = Readonly<Record<string, Value>>
export type Tables = ReadonlyMap<string, readonly Row[]>

const quoted = (name: string): string => `"${name}"`

/** The row's identity as text. */
export const keyOf = (connection: Connection, table: string, row: Row): string => JSON.stringify(schemaOf(connection, table).keys.map((name) => row[name] ?? null))

const byKey = (connection: Connection, table: string): string => schemaOf(connection, table).keys.map((name) => `${quoted(name)} = ?`).join(' AND ')
const keyValues = (key: string): Value[] => JSON.parse(key) as Value[]

export const findRow = (connection: Connection, table: string, key: string): Row | null =>
  (sql(connection, `SELECT * FROM ${quoted(table)} WHERE ${byKey(connection, table)}`).get(...keyValues(key)) as Row | undefined) ?? null

export function insertRow(connection: Connection, table: string, row: Row): void {
  const names = Object.keys(row)
  sql(connection, `INSERT INTO ${quoted(table)} (${names.map(quoted).join(', ')}) VALUES (${names.map(() => '?').join(', ')})`).run(...names.map((name) => row[name] ?? null))
}

export function updateRow(connection: Connection, table: string, key: string, fields: Row): void {
  const names = Object.keys(fields)
  if (names.length === 0) return
  const set = names.map((name) => `${quoted(name)} = ?`).join(', ')
  sql(connection, `UPDATE ${quoted(table)} SET ${set} WHERE ${byKey(connection, table)}`).run(...names.map((name) => fields[name] ?? null), ...keyValues(key))
}

export const deleteRow = (connection: Connection, table: string, key: string): void => {
  sql(connection, `DELETE FROM ${quoted(table)} WHERE ${byKey(connection, table)}`).run(...keyValues(key))
}

/** Rows of a table in which a column holds a value. */
export const rowsWith = (connection: Connection, table: string, column: string, value: Value): Row[] =>
  sql(connection, `SELECT * FROM ${quoted(table)} WHERE ${quoted(column)} = ?`).all(value) as Row[]

/** What stands in a column that is not told of, in a row that is new here. */
export function emptyValue(connection: Connection, table: string, name: string, internal: string | undefined): Value {
  const column = schemaOf(connection, table).columns.find((each) => each.name === name)
  if (internal !== undefined) return internal
  if (!column?.isRequired) return null
  if (column.fallback !== null) return column.fallback.replaceAll("'", '') === '' ? '' : column.type === 'INTEGER' ? Number(column.fallback) : column.fallback.replaceAll("'", '')
  return column.type === 'TEXT' ? '' : 0
}
