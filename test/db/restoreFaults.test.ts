// Restores that fail or are killed half-way: the user never has less than before.
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Connection } from '../../electron/db/connection.ts'
import { MIGRATIONS, type Migration } from '../../electron/db/migrations/index.ts'
import { assertSound, openDatabase } from '../../electron/db/open.ts'
import { restoreBackup } from '../../electron/db/restore.ts'
import { valueOf } from '../support/store.ts'
import { alter, databaseIn, fingerprint, temporaryFolder, titlesIn } from './harness.ts'
import { meetingCount, openStore, storeOnFile } from './storeIn.ts'

// The list is constant in the app; a migration that stops on one database only is the surest way to fail late.
const migrations = MIGRATIONS as Migration[]
const shipped = migrations.length
const newest = migrations.at(-1)?.version ?? 0
afterEach(() => {
  migrations.length = shipped
})

const failsOnTheCopy: Migration = {
  version: newest + 1,
  name: 'fails on the copy',
  up: (connection: Connection) => {
    if (connection.prepare("SELECT 1 FROM cases WHERE title = 'Kopian'").get()) throw new Error('cannot migrate')
  },
}

/** Lets the copy be brought up to date, and stops it once it has taken its place. */
const failsInPlace: Migration = {
  version: newest + 1,
  name: 'fails in place',
  up: (connection: Connection) => {
    if (connection.prepare("SELECT 1 FROM cases WHERE title = 'Kopian'").get()) migrations.push({ ...failsOnTheCopy, version: newest + 2 })
  },
}

async function currentAndCopy(): Promise<{ folder: string; path: string; copy: string; aside: string }> {
  const folder = temporaryFolder()
  const path = await databaseIn(folder)
  const copy = await databaseIn(temporaryFolder(), 'kopia.samverkanbackup')
  alter(copy, (connection) => connection.exec("UPDATE cases SET title = 'Kopian'"))
  return { folder, path, copy, aside: join(folder, 'ersatt.sqlite') }
}

describe('a restore whose copy cannot be brought up to date', () => {
  it('leaves the database open where it is', async () => {
    const { folder, path, copy, aside } = await currentAndCopy()
    const connection = openDatabase(path)
    const before = fingerprint(folder)
    migrations.push(failsOnTheCopy)
    expect(() => restoreBackup(connection, path, copy, aside)).toThrow('A migration failed')
    expect(fingerprint(folder)).toEqual(before)
    expect(connection.open).toBe(true)
    connection.close()
  })
})

describe('a restore that fails after the database was moved aside', () => {
  it('puts the database back byte for byte', async () => {
    const { folder, path, copy, aside } = await currentAndCopy()
    const before = fingerprint(folder)
    const connection = openDatabase(path)
    migrations.push(failsInPlace)
    expect(() => restoreBackup(connection, path, copy, aside)).toThrow('A migration failed')
    expect(fingerprint(folder)).toEqual(before)
    expect(connection.open).toBe(false)
  })

  it('puts a damaged one back with its log', async () => {
    const { folder, path, copy, aside } = await currentAndCopy()
    writeFileSync(path, 'damaged')
    writeFileSync(`${path}-wal`, 'and its log')
    const before = fingerprint(folder)
    migrations.push(failsInPlace)
    expect(() => restoreBackup(null, path, copy, aside)).toThrow('A migration failed')
    expect(fingerprint(folder)).toEqual(before)
  })

  it('is answered with an open database that works', async () => {
    const on = await storeOnFile()
    const copy = await databaseIn(temporaryFolder(), 'kopia.samverkanbackup')
    alter(copy, (connection) => connection.exec("UPDATE cases SET title = 'Kopian'"))
    migrations.push(failsOnTheCopy)
    expect(await on.store.client.backup.restore({ path: copy })).toMatchObject({ ok: false })
    expect(on.store.context.connection.open).toBe(true)
    expect(await meetingCount(on)).toBe(0)
    expect(titlesIn(valueOf(await on.store.client.backup.list({}))[0]?.path ?? '')).toEqual(['Ärendet i exemplet'])
  })
})

describe('a restore whose first step fails', () => {
  it('leaves the database where it was when its log cannot be moved with it', async () => {
    const { folder, path, copy, aside } = await currentAndCopy()
    writeFileSync(path, 'damaged')
    writeFileSync(`${path}-wal`, 'and its log')
    mkdirSync(join(`${aside}-wal`, 'in the way'), { recursive: true })
    const before = fingerprint(folder)
    expect(() => restoreBackup(null, path, copy, aside)).toThrow(/EISDIR|ENOTEMPTY|EPERM/)
    expect(fingerprint(folder)).toEqual(before)
  })

  it('leaves no half copy when the backup vanishes', async () => {
    const { folder, path, copy, aside } = await currentAndCopy()
    rmSync(copy)
    const before = fingerprint(folder)
    const connection = openDatabase(path)
    expect(() => restoreBackup(connection, path, copy, aside)).toThrow(/ENOENT/)
    expect(connection.open).toBe(true)
    connection.close()
    expect(fingerprint(folder)).toEqual(before)
  })
})

describe('a restore that was killed', () => {
  it('after the old database was moved aside is finished at the next start, not taken for a first run', async () => {
    const { path, copy, aside } = await currentAndCopy()
    renameSync(path, aside)
    writeFileSync(`${path}.incoming`, readFileSync(copy))
    openDatabase(path).close()
    expect(titlesIn(path)).toEqual(['Kopian'])
    expect(titlesIn(aside)).toEqual(['Ärendet i exemplet'])
    expect(existsSync(`${path}.incoming`)).toBe(false)
  })

  it('before that has changed nothing, and its copy is swept away', async () => {
    const { folder, path, copy } = await currentAndCopy()
    const before = fingerprint(folder)
    writeFileSync(`${path}.incoming`, readFileSync(copy))
    openDatabase(path).close()
    expect(titlesIn(path)).toEqual(['Ärendet i exemplet'])
    expect(fingerprint(folder)).toEqual(before)
  })

  it('while it copied is begun anew by the next one', async () => {
    const { folder, path, copy, aside } = await currentAndCopy()
    writeFileSync(`${path}.copying`, readFileSync(copy).subarray(0, 30_000))
    writeFileSync(`${path}.copying-wal`, 'stale')
    restoreBackup(openDatabase(path), path, copy, aside).close()
    expect(titlesIn(path)).toEqual(['Kopian'])
    expect(Object.keys(fingerprint(folder))).toEqual(['ersatt.sqlite', 'samverkansstod.sqlite'])
  })
})

describe('a database that turns out to be damaged while it is open', () => {
  it('is replaced by a backup all the same, and kept aside as it is', async () => {
    const on = await storeOnFile()
    const backup = valueOf(await on.store.client.backup.create({}))
    const copy = readFileSync(backup.path)
    const page = on.store.context.connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'assessment_version'")
    const at = (Number(page.pluck().get()) - 1) * 4096
    on.store.close()
    const handle = openSync(on.path, 'r+')
    writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, at)
    closeSync(handle)
    const damaged = readFileSync(on.path)
    const store = openStore(on.path)
    expect(() => assertSound(store.context.connection)).toThrow('damaged')
    const path = join(temporaryFolder(), 'kopia.samverkanbackup')
    writeFileSync(path, copy)
    expect(valueOf(await store.client.backup.inspect({ path })).fault).toBeNull()
    const { asidePath } = valueOf(await store.client.backup.restore({ path }))
    expect(readFileSync(asidePath).equals(damaged)).toBe(true)
    assertSound(store.context.connection)
    expect(titlesIn(path)).toEqual(['Ärendet i exemplet'])
    expect(await meetingCount({ ...on, store })).toBe(0)
    expect(store.incidents).toEqual([])
  })
})
