// Writes rows that came with a file, and keeps what it takes to put everything back.
import { emptyValue, deleteRow, findRow, insertRow, keyOf, type Row, updateRow, type Value } from '../../db/caseFiles/rows.ts'
import { linksTo, schemaOf } from '../../db/caseFiles/schemaOf.ts'
import { rowFingerprint } from '../../db/caseFiles/fields.ts'
import { caseTableOf, INTERNAL } from '../../db/caseFiles/tables.ts'
import type { Connection } from '../../db/connection.ts'
import { noteChange } from '../../db/repositories/caseFiles.ts'
import { sql } from '../../db/sql.ts'

const isConstraint = (error: unknown): boolean => error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT')

export class Taker {
  private readonly connection: Connection
  /** The first that each row was, by table and key, in the order in which they were touched. */
  private readonly before = new Map<string, { readonly table: string; readonly key: string; readonly row: Row | null }>()

  /** Those that the attempt at hand has touched first. */
  private added: string[] = []

  constructor(connection: Connection) {
    this.connection = connection
  }

  /** False where what it belongs to is not here, or where our own rows leave no room for it. */
  insert(table: string, row: Row): boolean {
    const whole = this.renumbered(table, this.completed(table, row))
    const linked = this.linked(table, whole)
    if (linked === null) return false
    return this.attempt(() => {
      this.remember(table, keyOf(this.connection, table, linked), null)
      insertRow(this.connection, table, linked)
    })
  }

  update(table: string, key: string, fields: Row): boolean {
    const ours = findRow(this.connection, table, key)
    const linked = ours && this.linked(table, { ...ours, ...fields })
    if (!ours || !linked) return false
    return this.attempt(() => {
      this.remember(table, key, ours)
      updateRow(this.connection, table, key, Object.fromEntries(Object.keys(fields).map((name) => [name, linked[name] ?? null])))
    })
  }

  /** False where something of ours rests on it. */
  remove(table: string, key: string): boolean {
    const ours = findRow(this.connection, table, key)
    if (!ours) return false
    return this.attempt(() => {
      for (const link of linksTo(this.connection, table)) this.letGo(link, ours)
      this.remember(table, key, ours)
      deleteRow(this.connection, table, key)
    })
  }

  /** Lays down what an undo needs; called when everything is written. */
  note(caseFileId: string): void {
    for (const { table, key, row } of this.before.values()) {
      const now = findRow(this.connection, table, key)
      if (now === null && row === null) continue
      noteChange(this.connection, caseFileId, { table, key, before: row, afterHash: now === null ? '' : rowFingerprint(now) })
    }
  }

  /** What was touched in a table. */
  keysIn(table: string): string[] {
    return [...this.before.values()].filter((each) => each.table === table).map(({ key }) => key)
  }

  private remember(table: string, key: string, row: Row | null): void {
    const id = `${table} ${key}`
    if (this.before.has(id)) return
    this.before.set(id, { table, key, row })
    this.added.push(id)
  }

  /** One row that cannot be written is left, and the rest goes on. */
  private attempt(run: () => void): boolean {
    this.added = []
    try {
      this.connection.transaction(run)()
      return true
    } catch (error) {
      if (!isConstraint(error)) throw error
      for (const id of this.added) this.before.delete(id)
      return false
    }
  }

  /** What would vanish with a row keeps it; what only names it stops doing so. */
  private letGo(link: ReturnType<typeof linksTo>[number], ours: Row): void {
    const { by, from, to, onDelete } = link
    // Computed, or told by the case's own history.
    if (by === 'case_summary' || by === 'change_log' || by === 'actor_tag') return
    const value = ours[to] ?? null
    const pointing = sql(this.connection, `SELECT * FROM "${by}" WHERE "${from}" = ?`).all(value) as Row[]
    if (pointing.length === 0) return
    if (onDelete !== 'SET NULL') throw Object.assign(new Error(`${by} rests on it`), { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })
    for (const row of pointing) {
      const key = keyOf(this.connection, by, row)
      this.remember(by, key, row)
      updateRow(this.connection, by, key, { [from]: null })
    }
  }

  private completed(table: string, row: Row): Row {
    const whole: Record<string, Value> = {}
    for (const { name } of schemaOf(this.connection, table).columns)
      whole[name] = name in row ? (row[name] ?? null) : emptyValue(this.connection, table, name, INTERNAL[table]?.[name])
    return whole
  }

  /** What points at something that is not here points at nothing; null where it cannot do without. */
  private linked(table: string, row: Row): Row | null {
    const { links, columns } = schemaOf(this.connection, table)
    const result: Record<string, Value> = { ...row }
    for (const { from, table: target, to } of links) {
      const value = row[from] ?? null
      if (value === null || sql(this.connection, `SELECT 1 FROM "${target}" WHERE "${to}" = ?`).get(value) !== undefined) continue
      if (columns.find(({ name }) => name === from)?.isRequired === true) return null
      result[from] = null
    }
    return result
  }

  /** A number that another row of ours has gives way to the next that is free. */
  private renumbered(table: string, row: Row): Row {
    const numbered = caseTableOf(table)?.numbered
    if (!numbered) return row
    const columns = ['case_id', ...numbered.within]
    const where = columns.map((name) => `"${name}" IS ?`).join(' AND ')
    const values = columns.map((name) => row[name] ?? null)
    const isTaken = sql(this.connection, `SELECT 1 FROM "${table}" WHERE ${where} AND "${numbered.column}" = ?`).get(...values, row[numbered.column] ?? null) !== undefined
    if (!isTaken) return row
    const last = sql(this.connection, `SELECT max("${numbered.column}") FROM "${table}" WHERE ${where}`).pluck().get(...values)
    return { ...row, [numbered.column]: Number(last) + 1 }
  }
}
