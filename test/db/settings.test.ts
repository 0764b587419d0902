import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { APPLICATION_ID, closeTidily, type Connection } from '../../electron/db/connection.ts'
import { SCHEMA_VERSION } from '../../electron/db/migrations/index.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { temporaryFolder } from './harness.ts'

let connection: Connection
let folder: string
beforeEach(() => {
  folder = temporaryFolder()
  connection = openDatabase(join(folder, 'samverkansstod.sqlite'))
})
afterEach(() => connection.close())

const FULL = 2
const ON = 1

it.each([
  ['journal_mode', 'wal'],
  ['synchronous', FULL],
  ['locking_mode', 'exclusive'],
  ['foreign_keys', ON],
  ['trusted_schema', 0],
  ['cell_size_check', ON],
  ['secure_delete', ON],
  ['busy_timeout', 2_000],
  ['application_id', APPLICATION_ID],
  ['user_version', SCHEMA_VERSION],
])('the working connection has %s = %s', (name, value) => {
  expect(connection.pragma(name, { simple: true })).toBe(value)
})

it('keeps the settings over a restart', () => {
  const path = connection.name
  closeTidily(connection)
  connection = openDatabase(path)
  expect(connection.pragma('synchronous', { simple: true })).toBe(FULL)
  expect(connection.pragma('foreign_keys', { simple: true })).toBe(ON)
  expect(connection.pragma('locking_mode', { simple: true })).toBe('exclusive')
})

it('works without a shared-memory file, from the first write after a restart on', () => {
  const path = connection.name
  closeTidily(connection)
  connection = openDatabase(path)
  connection.exec("INSERT INTO meta (key, value) VALUES ('prov', '1')")
  expect(readdirSync(folder).toSorted()).toEqual(['samverkansstod.sqlite', 'samverkansstod.sqlite-wal'])
})

it('leaves one file that holds all when it is closed', () => {
  connection.exec("INSERT INTO meta (key, value) VALUES ('prov', '1')")
  closeTidily(connection)
  expect(readdirSync(folder)).toEqual(['samverkansstod.sqlite'])
})

it('runs on a SQLite without the bug that resets a log in use', () => {
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get())
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(3_051_003)
})

it('has only strict tables, whose columns take no other type', () => {
  const tables = connection.pragma('table_list') as { name: string; type: string; strict: number; schema: string }[]
  const ours = tables.filter(({ type, name, schema }) => schema === 'main' && type === 'table' && !name.startsWith('sqlite_'))
  expect(ours.length).toBeGreaterThan(10)
  expect(ours.filter(({ strict }) => strict !== 1)).toEqual([])
  const insert = connection.prepare("INSERT INTO document_content (sha256, bytes) VALUES ('a', ?)")
  expect(() => insert.run('text where bytes belong')).toThrow(/BLOB/)
})

it('refuses a row that belongs to no case', () => {
  const insert = connection.prepare(
    `INSERT INTO meeting (id, case_id, revision, kind, held_on, time, place, participants, notes)
     VALUES ('a', 'no such case', 1, '', '2026-11-21', '', '', '', '')`,
  )
  expect(() => insert.run()).toThrow(/FOREIGN KEY/)
})
