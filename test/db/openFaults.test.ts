import { mkdirSync, openSync, closeSync, readFileSync, truncateSync, writeFileSync, writeSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { APPLICATION_ID, type Connection, openRaw } from '../../electron/db/connection.ts'
import { NewerSchemaError } from '../../electron/db/migrate.ts'
import { SCHEMA_VERSION } from '../../electron/db/migrations/index.ts'
import { assertSound, OpenError, openDatabase } from '../../electron/db/open.ts'
import { alter, databaseIn, fingerprint, temporaryFolder, titlesIn } from './harness.ts'

const overwrite = (path: string, at: number, bytes: Uint8Array): void => {
  const handle = openSync(path, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}

/** What opening and the look over all pages that follows it throw; closes what was opened. */
function faultAtStart(path: string): unknown {
  let connection: Connection | null = null
  try {
    connection = openDatabase(path)
    assertSound(connection)
    return null
  } catch (error) {
    return error
  } finally {
    connection?.close()
  }
}

const foreignDatabase = (path: string): void =>
  alter(path, (connection) => connection.exec('CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES (1)'))

/** Makes a database file that the app must not take for its own, or not for a sound one. */
const FAULTS: readonly [string, OpenError['fault'], (path: string) => void][] = [
  ['a file of zero length', 'damaged', (path) => truncateSync(path, 0)],
  ['a file shorter than a header', 'damaged', (path) => truncateSync(path, 40)],
  ['a text file', 'damaged', (path) => writeFileSync(path, 'Mötesanteckningar, inte en databas.\n'.repeat(200))],
  ['a header of zeros', 'damaged', (path) => overwrite(path, 0, new Uint8Array(100))],
  [
    "another program's SQLite file",
    'foreign',
    (path) => {
      truncateSync(path, 0)
      foreignDatabase(path)
    },
  ],
  ['a SQLite file with the application id of another program', 'foreign', (path) => alter(path, (each) => each.pragma('application_id = 252006674'))],
  [
    'our id on a database without tables, as a killed copy leaves',
    'damaged',
    (path) => {
      truncateSync(path, 0)
      alter(path, (connection) => connection.exec(`PRAGMA application_id = ${APPLICATION_ID}; CREATE TABLE x (a); DROP TABLE x`))
    },
  ],
  ['a file cut in half', 'damaged', (path) => truncateSync(path, statSync(path).size / 2)],
  ['a page written over', 'damaged', (path) => overwrite(path, 4096 * 5, Buffer.alloc(4096, 0xa5))],
  ['a page of zeros', 'damaged', (path) => overwrite(path, 4096 * 7, Buffer.alloc(4096))],
]

describe('a file on the database\'s place that is not a sound database of ours', () => {
  it.each(FAULTS)('%s is told as %s, and left byte for byte as it was', async (_what, fault, damage) => {
    const folder = temporaryFolder()
    const path = await databaseIn(folder)
    damage(path)
    const before = fingerprint(folder)
    const error = faultAtStart(path)
    expect(error).toBeInstanceOf(OpenError)
    expect(error).toMatchObject({ fault })
    expect(fingerprint(folder)).toEqual(before)
  })

  it("another program's file with changes in its log keeps both apart", () => {
    const folder = temporaryFolder()
    const path = join(folder, 'samverkansstod.sqlite')
    const theirs = openRaw(path)
    theirs.pragma('journal_mode = WAL')
    theirs.exec('CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES (1)')
    const before = fingerprint(folder)
    expect(faultAtStart(path)).toMatchObject({ fault: 'foreign' })
    expect(fingerprint(folder)).toEqual(before)
    theirs.close()
  })

  it('a newer schema is refused without a change to the file', async () => {
    const folder = temporaryFolder()
    const path = await databaseIn(folder)
    alter(path, (connection) => connection.pragma(`user_version = ${SCHEMA_VERSION + 1}`))
    const before = fingerprint(folder)
    expect(faultAtStart(path)).toBeInstanceOf(NewerSchemaError)
    expect(fingerprint(folder)).toEqual(before)
  })

  it('a folder is no database', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'samverkansstod.sqlite'))
    expect(faultAtStart(join(folder, 'samverkansstod.sqlite'))).toMatchObject({ fault: 'foreign' })
  })

  it('a log without its database is damage: a new database would take its rows for its own', async () => {
    const folder = temporaryFolder()
    const path = await databaseIn(folder)
    const writer = openDatabase(path)
    writer.exec("UPDATE cases SET title = 'Senast sparat'")
    const log = readFileSync(`${path}-wal`)
    writer.close()
    const bare = temporaryFolder()
    const lost = join(bare, 'samverkansstod.sqlite')
    writeFileSync(`${lost}-wal`, log)
    const before = fingerprint(bare)
    expect(faultAtStart(lost)).toMatchObject({ fault: 'damaged' })
    expect(fingerprint(bare)).toEqual(before)
  })
})

describe('the first run', () => {
  it('makes a database of ours with an id of its own, and nothing beside it', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'samverkansstod.sqlite')
    const connection = openDatabase(path)
    expect(connection.prepare("SELECT value FROM meta WHERE key = 'databaseId'").pluck().get()).toMatch(/^[0-9a-f-]{36}$/)
    connection.close()
    expect(Object.keys(fingerprint(folder))).toEqual(['samverkansstod.sqlite'])
  })

  it('starts over where an earlier one was killed half-way', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'samverkansstod.sqlite')
    for (const suffix of ['', '-wal', '-journal']) writeFileSync(`${path}.creating${suffix}`, 'half')
    openDatabase(path).close()
    expect(Object.keys(fingerprint(folder))).toEqual(['samverkansstod.sqlite'])
    expect(titlesIn(path)).toEqual([])
  })
})

describe('after a kill', () => {
  it('plays the log into the database', async () => {
    const folder = temporaryFolder()
    const path = await databaseIn(folder)
    const writer = openDatabase(path)
    writer.exec("UPDATE cases SET title = 'Senast sparat'")
    const [database, log] = [readFileSync(path), readFileSync(`${path}-wal`)]
    writer.close()
    const killed = join(temporaryFolder(), 'samverkansstod.sqlite')
    writeFileSync(killed, database)
    writeFileSync(`${killed}-wal`, log)
    const reopened = openDatabase(killed)
    assertSound(reopened)
    reopened.close()
    expect(titlesIn(killed)).toEqual(['Senast sparat'])
  })

  it('leaves out a last commit that the power cut tore, and keeps those before it', async () => {
    const folder = temporaryFolder()
    const path = await databaseIn(folder)
    const writer = openDatabase(path)
    writer.exec("UPDATE cases SET title = 'Hel'")
    const whole = statSync(`${path}-wal`).size
    writer.exec("UPDATE cases SET title = 'Trasig'")
    const [database, log] = [readFileSync(path), readFileSync(`${path}-wal`)]
    writer.close()
    const killed = join(temporaryFolder(), 'samverkansstod.sqlite')
    writeFileSync(killed, database)
    writeFileSync(`${killed}-wal`, log.subarray(0, whole + Math.floor((log.length - whole) / 2)))
    const reopened = openDatabase(killed)
    assertSound(reopened)
    reopened.close()
    expect(titlesIn(killed)).toEqual(['Hel'])
  })
})
