import type Database from 'better-sqlite3'
import type { Connection } from './connection.ts'

const cache = new WeakMap<Connection, Map<string, Database.Statement>>()

/** A prepared statement, made once per connection and text. Values are always bound, never written into the text. */
export function sql(connection: Connection, text: string): Database.Statement {
  let statements = cache.get(connection)
  if (!statements) cache.set(connection, (statements = new Map()))
  let statement = statements.get(text)
  if (!statement) statements.set(text, (statement = connection.prepare(text)))
  return statement
}

/** A list or nested value as it is kept in a JSON column. */
export const toJson = (value: unknown): string => JSON.stringify(value)

/** What {@link toJson} kept. The column's CHECK and the mapper's types vouch for the shape. */
export const fromJson = <Value>(text: string): Value => JSON.parse(text) as Value
