// Rows of any table that point at an actor or a contact. Foreign keys are found in the schema and never listed by hand:
// a table added later is merged like the others. Records that outlive what they speak of have none, and are named here.
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'
import type { MergeKind, Relinked, RowAddress, StoredRow } from './merges.ts'

/** Follow their actor by themselves whenever it is saved. */
const DERIVED: readonly string[] = ['actor_tag']

/**
 * What was decided or put right about somebody holds for the one that is left. What an import did is not among them:
 * taking it back must find the very entry that it made.
 */
const WITHOUT_KEY: readonly { readonly table: string; readonly column: string }[] = [
  { table: 'disposal_decision', column: 'subject_id' },
  { table: 'correction', column: 'entity_id' },
]

/** Things of their own that name an actor beside much else: two that say the same are still two. */
const NEVER_TWINS: readonly string[] = ['task', 'plan_item']

/** What was once decided is kept even where the same was decided twice. */
const isRecord = ({ table }: Link): boolean => WITHOUT_KEY.some((each) => each.table === table) || NEVER_TWINS.includes(table)

/** Tell two rows apart without saying anything of what they mean. */
const IDENTITY: readonly string[] = ['id', 'revision', 'created_at', 'updated_at']

interface Link {
  readonly table: string
  readonly column: string
  readonly keyColumns: readonly string[]
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const isMergeable = (target: string): boolean => target === 'actor' || target === 'contact'

function linksTo(connection: Connection, target: string): Link[] {
  const tables = sql(
    connection,
    `SELECT m.name AS "table", f."from" AS "column" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
     WHERE m.type = 'table' AND f."table" = ? ORDER BY m.name, f."from"`,
  ).all(target) as { table: string; column: string }[]
  return [...tables, ...(isMergeable(target) ? WITHOUT_KEY : [])]
    .filter(({ table }) => !DERIVED.includes(table))
    .map(({ table, column }) => ({
      table,
      column,
      keyColumns: sql(connection, 'SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk').pluck().all(table) as string[],
    }))
}

const whereKey = (key: StoredRow): string =>
  Object.keys(key)
    .map((column) => `${quoted(column)} IS @key_${column}`)
    .join(' AND ')

const keyValues = (key: StoredRow): StoredRow =>
  Object.fromEntries(Object.entries(key).map(([column, value]) => [`key_${column}`, value]))

const pick = (row: StoredRow, columns: readonly string[]): StoredRow =>
  Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))

export const findRow = (connection: Connection, { table, key }: RowAddress): StoredRow | null =>
  (sql(connection, `SELECT * FROM ${quoted(table)} WHERE ${whereKey(key)}`).get(keyValues(key)) as StoredRow | undefined) ?? null

export function insertRow(connection: Connection, table: string, row: StoredRow): void {
  const columns = Object.keys(row)
  sql(
    connection,
    `INSERT INTO ${quoted(table)} (${columns.map(quoted).join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
  ).run(row)
}

export function updateRow(connection: Connection, { table, key }: RowAddress, changes: StoredRow): void {
  const set = Object.keys(changes).map((column) => `${quoted(column)} = @${column}`)
  if (set.length > 0)
    sql(connection, `UPDATE ${quoted(table)} SET ${set.join(', ')} WHERE ${whereKey(key)}`).run({ ...changes, ...keyValues(key) })
}

export const deleteRow = (connection: Connection, { table, key }: RowAddress): void => {
  sql(connection, `DELETE FROM ${quoted(table)} WHERE ${whereKey(key)}`).run(keyValues(key))
}

/** Whether some other row already says all that this one would say of the winner: in words, or by a unique constraint. */
function isSaidAlready(connection: Connection, link: Link, row: StoredRow): boolean {
  const meaning = Object.keys(row).filter((column) => !IDENTITY.includes(column))
  const others = `NOT (${whereKey(pick(row, link.keyColumns))})`
  const same = (columns: readonly string[]) => columns.map((column) => `${quoted(column)} IS @${column}`).join(' AND ')
  const twin = sql(connection, `SELECT 1 FROM ${quoted(link.table)} WHERE ${same(meaning)} AND ${others} LIMIT 1`)
  return twin.get({ ...row, ...keyValues(pick(row, link.keyColumns)) }) !== undefined
}

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(String(error.code))

/** False where a unique constraint of the table stands against it. */
function tryRelink(connection: Connection, address: RowAddress, change: StoredRow): boolean {
  try {
    // A transaction within a transaction is a savepoint: a refused row leaves nothing behind.
    connection.transaction(() => updateRow(connection, address, change))()
    return true
  } catch (error) {
    if (isUniqueViolation(error)) return false
    throw error
  }
}

const hasDependants = (connection: Connection, table: string, row: StoredRow): boolean =>
  linksTo(connection, table).some(
    ({ table: other, column }) =>
      sql(connection, `SELECT 1 FROM ${quoted(other)} WHERE ${quoted(column)} = ? LIMIT 1`).get(row['id'] ?? null) !== undefined,
  )

export interface RelinkedRows {
  readonly relinked: Relinked[]
  readonly dropped: { table: string; row: StoredRow }[]
}

/** Points everything that points at the loser to the winner. */
export function relinkRows(connection: Connection, kind: MergeKind, pair: { winnerId: string; loserId: string }): RelinkedRows {
  const result: RelinkedRows = { relinked: [], dropped: [] }
  for (const link of linksTo(connection, kind)) {
    const { table, column, keyColumns } = link
    const rows = sql(connection, `SELECT * FROM ${quoted(table)} WHERE ${quoted(column)} = ?`).all(pair.loserId) as StoredRow[]
    for (const row of rows) {
      const key = pick(row, keyColumns)
      const moved = { ...row, [column]: pair.winnerId }
      const isTwin = !keyColumns.includes(column) && !isRecord(link) && isSaidAlready(connection, link, moved) && !hasDependants(connection, table, row)
      if (!isTwin && tryRelink(connection, { table, key }, { [column]: pair.winnerId })) {
        result.relinked.push({ table, column, key: pick(moved, keyColumns) })
        continue
      }
      result.dropped.push({ table, row })
      deleteRow(connection, { table, key })
    }
  }
  return result
}
