// Whatever table the schema gains, somebody has to say whether it goes along with a case.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allTables, schemaOf } from '../../electron/db/caseFiles/schemaOf.ts'
import { BOOKKEEPING, CASE_TABLES, ELSEWHERE, FILE_TABLES, FOLLOWS, INTERNAL } from '../../electron/db/caseFiles/tables.ts'
import type { Connection } from '../../electron/db/connection.ts'
import { openDatabase } from '../../electron/db/open.ts'

let connection: Connection
beforeAll(() => {
  connection = openDatabase(':memory:')
})
afterAll(() => connection.close())

const columnsOf = (table: string): string[] => schemaOf(connection, table).columns.map(({ name }) => name)

describe('the list of what belongs to a case', () => {
  it('names every table of the schema once', () => {
    const declared = [...FILE_TABLES, ...Object.keys(ELSEWHERE)]
    expect(declared.toSorted()).toEqual(allTables(connection).toSorted())
    expect(new Set(declared).size).toBe(declared.length)
  })

  it('leaves no table that points at the case out without a reason', () => {
    const pointing = allTables(connection).filter((table) => schemaOf(connection, table).links.some((link) => link.table === 'cases'))
    const left = pointing.filter((table) => !FILE_TABLES.includes(table))
    expect(left).toEqual(['case_summary', 'lesson_use', 'meeting_further_case', 'portfolio_entry'])
  })

  it('has parents before those that point at them', () => {
    const pairs = FILE_TABLES.flatMap((table) => schemaOf(connection, table).links.map((link) => [table, link.table] as const))
    const backwards = pairs.filter(([table, parent]) => FILE_TABLES.includes(parent) && FILE_TABLES.indexOf(parent) >= FILE_TABLES.indexOf(table))
    expect(backwards).toEqual([])
  })

  it.each(CASE_TABLES.map((each) => [each.table, each] as const))('reads %s by columns that it has', (table, { where, numbered }) => {
    expect(() => connection.prepare(`SELECT * FROM "${table}" WHERE ${where}`)).not.toThrow()
    const named = [...Object.keys(INTERNAL[table] ?? {}), ...(numbered ? [numbered.column, ...numbered.within] : [])]
    expect(columnsOf(table)).toEqual(expect.arrayContaining(named))
  })

  it('never updates what is frozen', () => {
    const frozen = connection.prepare("SELECT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%_is_frozen'").pluck().all() as string[]
    const added = CASE_TABLES.filter(({ addedOnly }) => addedOnly === true).map(({ table }) => table)
    expect(frozen.filter((table) => FILE_TABLES.includes(table) && !added.includes(table))).toEqual([])
  })

  it('follows with copies for search and sorting what they are copies of', () => {
    const copies = FILE_TABLES.flatMap(columnsOf).filter((name) => /^(search_text|folded_.*|.*_key|.*_digits)$/.test(name) && name !== 'model_key')
    expect(copies.filter((name) => !(name in FOLLOWS))).toEqual([])
    const times = FILE_TABLES.flatMap(columnsOf).filter((name) => /^(revision|notes_revision|updated_at|saved_at)$/.test(name))
    expect(times.filter((name) => !BOOKKEEPING.has(name))).toEqual([])
  })
})
