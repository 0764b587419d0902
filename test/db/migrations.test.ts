import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackup } from '../../electron/db/backup.ts'
import { applySettings, type Connection, openRaw, schemaVersionOf } from '../../electron/db/connection.ts'
import { migrate, MigrationError, NewerSchemaError } from '../../electron/db/migrate.ts'
import { MIGRATIONS, type Migration } from '../../electron/db/migrations/index.ts'
import { alter, databaseIn, fingerprint, temporaryFolder, titlesIn } from './harness.ts'

/**
 * What each shipped migration says, as the SHA-256 of the SQL that it runs. A change here means that databases in use
 * would differ from new ones: write another migration instead.
 */
const FROZEN: Readonly<Record<string, string>> = {
  '0001-initial': 'bd3da7b560abb35e0f00ffbf52c07054f2f903532b1421e0aaf9b0ec07207b52',
  '0002-register': 'fadfea3cf2629f10101825c6329b3ca329e0843b4e63afbdd6bd85ff185704e4',
  '0003-search': '0a3f2e2203ea53f9c5eea8f2507fda7957e13503dd6f842d90c67fb74fb3c543',
  '0004-network': '452b60bd7dd9b7ed091c2dcb00cb48cfe6989eb5eb953893b80f065e0867c3cd',
  '0005-merges': '4fd05727e38da3d24b3866db74cd3568e7adf809fb4b44a84c7d61b0892a90c9',
  '0006-imports': 'bd8df539337b37145912d6c3f631e4d1192f88837162510c8030a5688e90a6ba',
  '0007-disposal': '8e7396916fdc4b40833098a2ad243c843f9025252616b8418e3511345ae4de81',
  '0008-import-speed': '70b5c692c4440913ad360ac3b0db87a6d758f42a4238b1975ca97a153af64b1e',
  '0009-search-more': '3af527f08fbfd2831a8bf4db79c3f33c74b1b18e865157a8109747e7cab3e293',
  '0010-corrections': '86355b3578aa7ede4232a05723837036234066da2b192a5cc70d08a5879aee2f',
  '0011-labels-and-attendance': '07100cb5f53e8d427dcd5a6ea4381d0bf620a9f6718b844e10f160bf230047db',
  '0012-search-upkeep': '63b2cef1bb0e9a0c13a60c16e1d1224d131dee4742275eaef2ae25f2b0ca1e3b',
  '0013-register-speed': 'e50913c5f5fd370f75cb85c616f62f4e46f290e638a2224030a291fcd6902045',
  '0014-meetings': 'cd7692cb05859745ee44ca27b1c06e9f7fc26f2d9e21be1d1003a4e9bc007718',
  '0015-tasks': 'b4b2e6bb70837e477ebb5bd3acf1a7a3d0027487507c6b7c90c43018a9518b6e',
  '0016-dialogue': '1af075d896d0a5346149f5f8fe910627c24bb418fc5262f29b98c436ea93ea28',
  '0017-plans': 'b532e54fa2fd767a86ec147dc35034a5d1b2ca414cadabcd6a4fae500bad0583',
  '0018-execution': '4c3ba870542fe7fece116135087252cfd31fb7921914ca4e7deadcc46ba8e7c1',
  '0019-money': '9c58ea25a9640bb76e70d0a08e56310c406139442652b691a4dfe562443cf32a',
  '0020-results': '29591e4a0cbb56d8e5ae76c1ca5ccb223327dfee1f2f639ef31d2d18f8a8c91e',
  '0021-lessons-and-portfolio': '5613bd592e3b3138aa022df2acec9528516fa52f67a3f5dfa06d97b9d72f2cf4',
  '0022-search-results': '51a08e376ea6d2cc6e45b1e3bf15d269c8592c03e9939f4ce88df2f475cafdd1',
  '0023-interim-reports': 'cfbc0b82988604c7e43588192b499e8dbd73c5778d0c8c5562c96d260679ff81',
  '0024-attachments': '4365b82a633a4592b2c4b1dc1346e6c15ed5cf654e5465c36cfdfa51751c7c58',
  '0025-case-files': 'a3a247de08415a1a33f8d5b23e11db682efb75d37698d055d258327133bc1ec0',
  '0026-change-log-reading': '99e22a35b684336f6f1f73f54ec789e7db71606448533628b5767e914fe6d44b',
}

/** The SQL that a migration runs on a database with the ones before it. */
function sqlOf(migration: Migration): string {
  const memory = openRaw(':memory:')
  const texts: string[] = []
  const exec = memory.exec.bind(memory)
  for (const before of MIGRATIONS.filter(({ version }) => version < migration.version)) before.up(memory)
  memory.exec = (text: string) => {
    texts.push(text)
    return exec(text)
  }
  migration.up(memory)
  memory.close()
  return texts.join('\n')
}

const next = (up: (connection: Connection) => void): Migration[] => [
  ...MIGRATIONS,
  { version: MIGRATIONS.length + 1, name: 'next', up },
]

const open = (path: string): Connection => {
  const connection = openRaw(path)
  applySettings(connection)
  return connection
}

const requestIn = (folder: string) => ({
  folder,
  stem: 'före uppgradering',
  createdAt: '2026-11-21T13:02:00.000Z',
  appVersion: 'test',
})

const addColour = (connection: Connection) =>
  connection.exec("ALTER TABLE cases ADD COLUMN colour TEXT NOT NULL DEFAULT 'red'")

const refuse = (): never => {
  throw new Error('no room for a backup')
}

describe('shipped migrations', () => {
  it('are numbered from one without gaps', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  })

  it.each(MIGRATIONS.map((migration) => [migration.name, migration] as const))('%s is as it was when it shipped', (name, migration) => {
    expect(createHash('sha256').update(sqlOf(migration)).digest('hex')).toBe(FROZEN[name])
  })
})

describe('a migration of a database with cases in it', () => {
  it('backs the file up first, on the one connection that may open it, and then keeps every row', async () => {
    const folder = temporaryFolder()
    const connection = open(await databaseIn(folder))
    let backupPath = ''
    migrate(connection, (own) => (backupPath = createBackup(own, requestIn(join(folder, 'backups'))).path), next(addColour))
    expect(connection.prepare('SELECT title, colour FROM cases').all()).toEqual([{ title: 'Ärendet i exemplet', colour: 'red' }])
    expect(schemaVersionOf(connection)).toBe(MIGRATIONS.length + 1)
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1)
    connection.close()
    expect(titlesIn(backupPath)).toEqual(['Ärendet i exemplet'])
    alter(backupPath, (copy) => expect(schemaVersionOf(copy)).toBe(MIGRATIONS.length))
  })

  it.each([
    ['throws half-way', (connection: Connection) => connection.exec("DELETE FROM assessment; UPDATE cases SET title = ''")],
    ['leaves rows that point at nothing', (connection: Connection) => connection.exec('DELETE FROM process_model')],
  ])('that %s changes nothing and names the backup', async (_what, up) => {
    const folder = temporaryFolder()
    const path = await databaseIn(folder)
    const before = fingerprint(folder)
    const connection = open(path)
    const run = () => migrate(connection, () => '/the/backup', next(up))
    expect(run).toThrow(MigrationError)
    expect(run).toThrow(expect.objectContaining({ backupPath: '/the/backup' }))
    expect(schemaVersionOf(connection)).toBe(MIGRATIONS.length)
    expect(connection.prepare('SELECT count(*) FROM assessment').pluck().get()).toBe(6)
    expect(connection.pragma('foreign_keys', { simple: true })).toBe(1)
    connection.close()
    expect(fingerprint(folder)).toEqual(before)
  })

  it('does not begin where the backup cannot be made', async () => {
    const path = await databaseIn(temporaryFolder())
    const connection = open(path)
    let ran = false
    expect(() => migrate(connection, refuse, next(() => (ran = true)))).toThrow(MigrationError)
    expect(ran).toBe(false)
    connection.close()
  })

  it('is refused where the database is newer than the app', async () => {
    const path = await databaseIn(temporaryFolder())
    const before = readFileSync(path)
    const connection = openRaw(path)
    expect(() => migrate(connection, () => null, [])).toThrow(NewerSchemaError)
    connection.close()
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('backs nothing up on a new database, and nothing where there is nothing to do', () => {
    const fresh = openRaw(':memory:')
    migrate(fresh, refuse)
    migrate(fresh, refuse)
    expect(schemaVersionOf(fresh)).toBe(MIGRATIONS.length)
    fresh.close()
  })
})
