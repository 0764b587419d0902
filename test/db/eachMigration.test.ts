// Each migration from the version before with rows in every table: nothing that was there may be gone or changed,
// except what the migration is for.
import { describe, expect, it } from 'vitest'
import { type Connection, openRaw } from '../../electron/db/connection.ts'
import { MIGRATIONS, type Migration } from '../../electron/db/migrations/index.ts'
import { columnsOf, fillTables, type Row, rowsOf, tablesOf } from './fillTables.ts'

/** What a migration means to change of rows that were there, as `table` or `table.column`. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  '0002-register': ['case_actor'],
  '0010-corrections': ['disposal_decision.contact_id', 'disposal_rule'],
  '0011-labels-and-attendance': ['network_invitee.answer'],
}

function before(migration: Migration): Connection {
  const memory = openRaw(':memory:')
  memory.pragma('foreign_keys = ON')
  for (const { version, up } of MIGRATIONS) if (version < migration.version) up(memory)
  fillTables(memory)
  memory.pragma('foreign_keys = OFF')
  return memory
}

type Picture = ReadonlyMap<string, readonly Row[]>

const pictureOf = (connection: Connection, meant: readonly string[]): Picture =>
  new Map(
    tablesOf(connection)
      .filter((table) => !meant.includes(table))
      .map((table) => [table, rowsOf(connection, table)]),
  )

/** The rows of the tables and columns that were there before. */
function again(connection: Connection, old: Picture, meant: readonly string[]): Picture {
  return new Map(
    [...old].map(([table, rows]) => {
      const columns = Object.keys(rows[0] ?? {}).filter((column) => !meant.includes(`${table}.${column}`))
      const names = columns.map((column) => `"${column}"`).join()
      return [table, connection.prepare(`SELECT ${names} FROM "${table}"`).all() as Row[]]
    }),
  )
}

const without = (picture: Picture, meant: readonly string[]): Picture =>
  new Map(
    [...picture].map(([table, rows]) => [
      table,
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !meant.includes(`${table}.${column}`)))),
    ]),
  )

const inOrder = (picture: Picture): [string, string[]][] => [...picture].map(([table, rows]) => [table, rows.map((row) => JSON.stringify(row)).toSorted()])

/** Indexes and triggers go with a table that is made again; a search index that nobody fills would say nothing. */
const madeThings = (connection: Connection): string[] =>
  connection.prepare(`SELECT type || ' ' || name FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY 1`).pluck().all() as string[]

const MOVED: Readonly<Record<string, readonly string[]>> = {
  '0002-register': ['index case_actor_case'],
}

describe.each(MIGRATIONS.filter(({ version }) => version > 1).map((each) => [each.name, each] as const))('%s, from the version before', (name, migration) => {
  const meant = MEANT[name] ?? []

  it('keeps every row of every table', () => {
    const connection = before(migration)
    const old = pictureOf(connection, meant)
    expect([...old.values()].every((rows) => rows.length >= 2)).toBe(true)
    migration.up(connection)
    expect(inOrder(again(connection, old, meant))).toEqual(inOrder(without(old, meant)))
    expect(connection.pragma('foreign_key_check')).toEqual([])
    expect(connection.pragma('integrity_check', { simple: true })).toBe('ok')
    connection.close()
  })

  it('leaves every index and trigger that was there, or puts it back', () => {
    const connection = before(migration)
    const old = madeThings(connection).filter((each) => !(MOVED[name] ?? []).includes(each))
    migration.up(connection)
    const now = madeThings(connection)
    expect(old.filter((each) => !now.includes(each))).toEqual([])
    connection.close()
  })

  it('leaves a database that can still be written in, and found in', () => {
    const connection = before(migration)
    migration.up(connection)
    connection.pragma('foreign_keys = ON')
    const writable = tablesOf(connection).filter((table) => columnsOf(connection, table).some((column) => column.name === 'revision'))
    for (const table of writable) connection.exec(`UPDATE "${table}" SET revision = revision + 1`)
    const indexed = connection.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'search_source'`).pluck().get() === 1
    const differing = indexed ? connection.prepare('SELECT kind, subject FROM search_source EXCEPT SELECT kind, subject FROM search_entry').all() : []
    expect(differing).toEqual([])
    connection.exec(`UPDATE cases SET title = 'Ett alldeles nytt namn'`)
    const found = indexed ? connection.prepare(`SELECT count(*) FROM search_name WHERE search_name MATCH 'alldeles'`).pluck().get() : 2
    expect(found).toBe(2)
    connection.close()
  })
})
