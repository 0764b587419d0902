import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROJECT_NODE } from '../../build/setup/paths.mjs'
import { manifestPath } from '../../electron/db/backup.ts'
import { SCHEMA_VERSION } from '../../electron/db/migrations/index.ts'
import type { BackupFault } from '../../shared/domain/backup.ts'
import { openCase, viewOf } from '../support/cases.ts'
import { valueOf } from '../support/store.ts'
import { alter, fingerprint, temporaryFolder, titlesIn } from './harness.ts'
import { addMeeting, meetingCount, meetingOf, openStore, type StoreOnFile, storeOnFile } from './storeIn.ts'

/** A store whose backup has no meeting, and whose database has one since. */
async function withBackup(): Promise<StoreOnFile & { backupPath: string }> {
  const on = await storeOnFile()
  const backup = valueOf(await on.store.client.backup.create({}))
  await addMeeting(on, 'Efter kopian')
  return { ...on, backupPath: backup.path }
}

function flipByte(path: string, at: number): void {
  const bytes = readFileSync(path)
  bytes[at] = (bytes[at] ?? 0) ^ 0xff
  writeFileSync(path, bytes)
}

describe('restoring a backup', () => {
  it('brings back what it holds, and work goes on from there', async () => {
    const on = await withBackup()
    const databaseFolder = dirname(on.path)
    const { asidePath } = valueOf(await on.store.client.backup.restore({ path: on.backupPath }))
    expect(await meetingCount(on)).toBe(0)
    expect(on.store.events.at(-1)).toEqual({ kind: 'store-ready' })
    await addMeeting(on)
    expect(await meetingCount(on)).toBe(1)
    expect(on.store.context.connection.pragma('synchronous', { simple: true })).toBe(2)
    expect(Object.keys(fingerprint(databaseFolder)).filter((name) => /incoming|copying/.test(name))).toEqual([])
    expect(dirname(asidePath)).toBe(databaseFolder)
  })

  it('keeps the replaced database aside whole, and a backup of it', async () => {
    const on = await withBackup()
    const { asidePath } = valueOf(await on.store.client.backup.restore({ path: on.backupPath }))
    const aside = openStore(asidePath)
    expect((await viewOf(aside, on.caseId)).meetings.map(({ notes }) => notes)).toEqual(['Efter kopian'])
    const [before] = valueOf(await on.store.client.backup.list({}))
    expect(before?.fileName).toBe('Samverkansstöd före återställning 2026-11-21 14.02.samverkanbackup')
    expect(before?.manifest.rowCounts['meeting']).toBe(1)
  })

  it('can be undone by restoring the backup of what it replaced', async () => {
    const on = await withBackup()
    valueOf(await on.store.client.backup.restore({ path: on.backupPath }))
    const [before] = valueOf(await on.store.client.backup.list({}))
    valueOf(await on.store.client.backup.restore({ path: before?.path ?? '' }))
    expect(await meetingCount(on)).toBe(1)
  })

  it('takes a database of another computer, and says that it is another', async () => {
    const on = await withBackup()
    const other = await storeOnFile()
    await openCase(other.store, { title: 'Från en annan dator' })
    other.store.context.connection.exec("UPDATE meta SET value = '01a2000d-4666-79f7-a3f3-aa474c0af752' WHERE key = 'databaseId'")
    const theirs = valueOf(await other.store.client.backup.create({}))
    const inspection = valueOf(await on.store.client.backup.inspect({ path: theirs.path }))
    expect(inspection).toMatchObject({ fault: null, sameDatabase: false, commitsSince: null })
    expect(inspection.there?.['cases']).toBe(2)
    valueOf(await on.store.client.backup.restore({ path: theirs.path }))
    expect(on.store.context.connection.prepare('SELECT count(*) FROM cases').pluck().get()).toBe(2)
  })

  it('takes the newest rows of a database that was copied with its log', async () => {
    const on = await withBackup()
    const copy = join(temporaryFolder(), 'kopierad.sqlite')
    writeFileSync(copy, readFileSync(on.path))
    writeFileSync(`${copy}-wal`, readFileSync(`${on.path}-wal`))
    const before = fingerprint(dirname(copy))
    expect(valueOf(await on.store.client.backup.inspect({ path: copy }))).toMatchObject({ fault: null, commitsSince: 0 })
    await addMeeting(on)
    valueOf(await on.store.client.backup.restore({ path: copy }))
    expect(await meetingCount(on)).toBe(1)
    expect(fingerprint(dirname(copy))).toEqual(before)
  })
})

describe('what is said of a backup before it is restored', () => {
  it('counts what is there and here, and the commits in between', async () => {
    const on = await withBackup()
    const inspection = valueOf(await on.store.client.backup.inspect({ path: on.backupPath }))
    expect(inspection).toMatchObject({ fault: null, hasManifest: true, sameDatabase: true, commitsSince: 1 })
    expect([inspection.there?.['meeting'], inspection.here['meeting']]).toEqual([0, 1])
    expect(inspection.createdAt).toBe('2026-11-21T13:02:00.000Z')
  })

  it.each([
    ['is missing', (manifest: string) => rmSync(manifest)],
    ['is torn', (manifest: string) => truncateSync(manifest, 20)],
    ['is a folder', (manifest: string) => (rmSync(manifest), mkdirSync(manifest))],
  ])('tells that the manifest %s, and checks the content all the same', async (_what, spoil) => {
    const on = await withBackup()
    spoil(manifestPath(on.backupPath))
    const inspection = valueOf(await on.store.client.backup.inspect({ path: on.backupPath }))
    expect(inspection).toMatchObject({ fault: null, hasManifest: false, createdAt: null, sameDatabase: true })
    valueOf(await on.store.client.backup.restore({ path: on.backupPath }))
    expect(await meetingCount(on)).toBe(0)
  })
})

type Spoil = (on: StoreOnFile & { backupPath: string }) => string | Promise<string>

const sql = (text: string): Spoil => ({ backupPath }) => {
  rmSync(manifestPath(backupPath))
  alter(backupPath, (connection) => {
    connection.unsafeMode()
    connection.exec(text)
  })
  return backupPath
}

/** Files that must not become the database, with what is said of them. */
const REFUSED: readonly [string, BackupFault, Spoil][] = [
  ['is not there', 'not-found', () => '/no/such/file'],
  ['is a folder', 'not-found', ({ folder }) => folder],
  ['has a name that no file system takes', 'not-found', () => `/tmp/${'å'.repeat(3_000)}`],
  ['has a NUL in its name', 'not-found', () => '/tmp/a\0b'],
  ['is a text', 'not-a-database', () => {
    const path = join(temporaryFolder(), 'text.samverkanbackup')
    writeFileSync(path, 'text')
    return path
  }],
  ['is empty', 'not-a-database', ({ backupPath }) => (truncateSync(backupPath, 0), backupPath)],
  ["is another program's database", 'foreign', () => {
    const path = join(temporaryFolder(), 'other.sqlite')
    alter(path, (connection) => connection.exec('CREATE TABLE cases (id TEXT)'))
    return path
  }],
  ['has one byte flipped', 'manifest-mismatch', ({ backupPath }) => (flipByte(backupPath, 50_000), backupPath)],
  ['has a damaged page and no manifest', 'damaged', ({ backupPath }) => {
    rmSync(manifestPath(backupPath))
    flipByte(backupPath, 4096 * 5)
    return backupPath
  }],
  ['is cut short', 'manifest-mismatch', ({ backupPath }) => (truncateSync(backupPath, 90_000), backupPath)],
  ['is cut short and has no manifest', 'damaged', ({ backupPath }) => {
    rmSync(manifestPath(backupPath))
    truncateSync(backupPath, 4096 * 20)
    return backupPath
  }],
  ['has the manifest of another backup', 'manifest-mismatch', async ({ store, backupPath }) => {
    const later = valueOf(await store.client.backup.create({}))
    renameSync(manifestPath(later.path), manifestPath(backupPath))
    return backupPath
  }],
  ['has a newer schema', 'newer-schema', sql(`PRAGMA user_version = ${SCHEMA_VERSION + 1}`)],
  ['holds a trigger', 'unknown-schema', sql('CREATE TRIGGER evil AFTER INSERT ON cases BEGIN DELETE FROM decision; END')],
  ['hides a trigger behind a name like those of SQLite', 'unknown-schema', sql('CREATE TRIGGER sqlitexevil AFTER INSERT ON cases BEGIN DELETE FROM decision; END')],
  ["hides a trigger behind a name of SQLite's own", 'unknown-schema', sql(`CREATE TRIGGER evil AFTER INSERT ON cases BEGIN DELETE FROM decision; END;
    PRAGMA writable_schema = ON; UPDATE sqlite_schema SET name = 'sqlite_evil', sql = replace(sql, 'evil AFTER', 'sqlite_evil AFTER') WHERE name = 'evil'`)],
  ['holds a view', 'unknown-schema', sql('CREATE VIEW evil AS SELECT * FROM cases')],
  ['holds a table more', 'unknown-schema', sql('CREATE TABLE evil (a TEXT) STRICT')],
  ['lacks an index', 'unknown-schema', sql('DROP INDEX decision_case')],
  ['lacks the trigger that freezes applications', 'unknown-schema', sql('DROP TRIGGER application_version_is_frozen')],
  ['has rows that point at nothing', 'damaged', sql('PRAGMA foreign_keys = OFF; DELETE FROM process_model')],
  ['has our id and version, but no tables', 'unknown-schema', () => {
    const path = join(temporaryFolder(), 'shell.sqlite')
    alter(path, (connection) => connection.exec(`PRAGMA application_id = 1398166356; PRAGMA user_version = ${SCHEMA_VERSION}`))
    return path
  }],
  ['is the database itself', 'not-a-database', ({ path }) => path],
  ['is a link to the database itself', 'not-a-database', ({ path }) => {
    const link = join(temporaryFolder(), 'link.samverkanbackup')
    symlinkSync(path, link)
    return link
  }],
]

describe('a backup that must not be restored', () => {
  it.each(REFUSED)('because it %s is refused as %s, and nothing changes', async (_what, fault, spoil) => {
    const on = await withBackup()
    const path = await spoil(on)
    const before = fingerprint(on.folder)
    expect(valueOf(await on.store.client.backup.inspect({ path }))).toMatchObject({ fault, there: null })
    expect(await on.store.client.backup.restore({ path })).toEqual({
      ok: false,
      error: { code: 'rule', refusal: { rule: 'backup', fault } },
    })
    expect(fingerprint(on.folder)).toEqual(before)
    expect(await meetingCount(on)).toBe(1)
    expect(on.store.incidents).toEqual([])
  })

  it('and is the database itself does not cost us the lock on it', async () => {
    const on = await withBackup()
    await on.store.client.backup.inspect({ path: on.path })
    const child = spawnSync(PROJECT_NODE, [join(import.meta.dirname, 'openChild.ts'), on.path], { encoding: 'utf8' })
    expect(child.stdout.trim()).toBe('locked')
  }, 20_000)
})

it('a restored database does not take rows from a log that lay beside the old one', async () => {
  const on = await withBackup()
  const backupPath = join(temporaryFolder(), 'kopia.samverkanbackup')
  copyFileSync(on.backupPath, backupPath)
  on.store.close()
  // What a kill leaves: a log whose rows belong to the database that is about to be replaced.
  const killed = openStore(on.path)
  valueOf(await killed.client.meetings.save(meetingOf(on.caseId, 'I loggen')))
  const [database, log] = [readFileSync(on.path), readFileSync(`${on.path}-wal`)]
  killed.close()
  writeFileSync(on.path, database)
  writeFileSync(`${on.path}-wal`, log)
  const store = openStore(on.path)
  const { asidePath } = valueOf(await store.client.backup.restore({ path: backupPath }))
  expect((await viewOf(store, on.caseId)).meetings).toEqual([])
  store.close()
  expect(titlesIn(on.path)).toEqual(['Ärendet i exemplet'])
  expect(existsSync(`${asidePath}-wal`)).toBe(false)
  expect((await viewOf(openStore(asidePath), on.caseId)).meetings).toHaveLength(2)
})
