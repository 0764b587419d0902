import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { manifestPath } from '../../electron/db/backup.ts'
import { sha256OfFile } from '../../electron/db/inspect.ts'
import { assertSound } from '../../electron/db/open.ts'
import { backupManifestSchema } from '../../shared/domain/backup.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import { newId } from '../../shared/newId.ts'
import { type TestStore, valueOf } from '../support/store.ts'
import { alter, fingerprint, temporaryFolder, titlesIn } from './harness.ts'
import { addMeeting, meetingOf, openStore, storeOnFile } from './storeIn.ts'

const setBackupFolder = async (store: TestStore, backupFolder: string): Promise<void> => {
  const { settings } = valueOf(await store.client.settings.get({}))
  valueOf(await store.client.settings.save({ ...settings, backupFolder }))
}

describe('a backup', () => {
  it('is one whole file with a manifest that says what it holds', async () => {
    const { store } = await storeOnFile()
    const { path, manifest } = valueOf(await store.client.backup.create({}))
    expect(readdirSync(dirname(path))).toEqual([
      'Samverkansstöd 2026-11-21 14.02.samverkanbackup',
      'Samverkansstöd 2026-11-21 14.02.samverkanbackup.json',
    ])
    expect(backupManifestSchema.parse(JSON.parse(readFileSync(manifestPath(path), 'utf8')))).toEqual(manifest)
    expect(manifest.sha256).toBe(sha256OfFile(path))
    expect(manifest.sizeBytes).toBe(readFileSync(path).length)
    expect(manifest.rowCounts).toMatchObject({ cases: 1, assessment: 6, application_version: 1, document_content: 1 })
    expect(titlesIn(path)).toEqual(['Ärendet i exemplet'])
    alter(path, (copy) => {
      assertSound(copy)
      // A copy that needs no log can be read from a write-protected stick.
      expect(copy.pragma('journal_mode', { simple: true })).toBe('delete')
    })
  })

  it('is verified and consistent while saves go on around it', async () => {
    const { store, caseId } = await storeOnFile()
    const calls = Array.from({ length: 60 }, (_, index): Promise<Outcome<unknown>> =>
      index % 12 === 0 ? store.client.backup.create({}) : store.client.meetings.save(meetingOf(caseId)),
    )
    for (const outcome of await Promise.all(calls)) valueOf(outcome)
    const backups = valueOf(await store.client.backup.list({}))
    expect(backups).toHaveLength(5)
    for (const backup of backups) {
      const inspection = valueOf(await store.client.backup.inspect({ path: backup.path }))
      expect(inspection).toMatchObject({ fault: null, hasManifest: true, sameDatabase: true })
      // Each save is one row, one line of the change log and one commit: a copy from inside a save would not agree.
      const { meeting = 0, change_log: changes = 0 } = backup.manifest.rowCounts
      expect(meeting % 11).toBe(0)
      expect(changes - meeting).toBe((backups[0]?.manifest.rowCounts['change_log'] ?? 0) - (backups[0]?.manifest.rowCounts['meeting'] ?? 0))
    }
    expect(store.incidents).toEqual([])
  })

  it('tells the overview how fresh it is', async () => {
    const on = await storeOnFile()
    expect(valueOf(await on.store.client.overview.get({}))).toMatchObject({ latestBackupAt: null, changedSinceBackup: true })
    valueOf(await on.store.client.backup.create({}))
    const fresh = valueOf(await on.store.client.overview.get({}))
    expect(fresh).toMatchObject({ latestBackupAt: '2026-11-21T13:02:00.000Z', changedSinceBackup: false })
    await addMeeting(on)
    expect(valueOf(await on.store.client.overview.get({})).changedSinceBackup).toBe(true)
  })

  it('is listed with the newest first', async () => {
    const on = await storeOnFile()
    const first = valueOf(await on.store.client.backup.create({}))
    await addMeeting(on)
    const sameMinute = valueOf(await on.store.client.backup.create({}))
    on.store.setNow('2026-11-22T08:00:00.000Z')
    const nextDay = valueOf(await on.store.client.backup.create({}))
    const listed = valueOf(await on.store.client.backup.list({}))
    expect(listed.map(({ fileName }) => fileName)).toEqual([nextDay.fileName, sameMinute.fileName, first.fileName])
    expect(sameMinute.fileName).toBe('Samverkansstöd 2026-11-21 14.02 (2).samverkanbackup')
  })

  it('is not kept where the copy does not hold what it should', async () => {
    const { store } = await storeOnFile()
    store.context.connection.exec('CREATE VIEW strange AS SELECT 1')
    expect(await store.client.backup.create({})).toEqual({ ok: false, error: { code: 'storage', fault: 'damaged' } })
    expect(readdirSync(join(store.folder, 'backups'))).toEqual([])
  })
})

describe('the backup folder', () => {
  it('is swept at the next start of what a killed backup left, also where the user chose the folder', async () => {
    const { store, path } = await storeOnFile()
    const folder = temporaryFolder()
    await setBackupFolder(store, folder)
    valueOf(await store.client.backup.create({}))
    const kept = fingerprint(folder)
    writeFileSync(join(folder, `.${newId()}.partial`), 'SQLite format 3\0 and then the power went')
    writeFileSync(join(folder, `.${newId()}.partial-journal`), '')
    writeFileSync(join(folder, '.annat.partial'), 'belongs to somebody else')
    store.close()
    openStore(path)
    expect(fingerprint(folder)).toEqual({ ...kept, '.annat.partial': expect.any(String) })
  })

  it.each([
    ['a file', (folder: string) => writeFileSync(folder, '')],
    ['below a file', (folder: string) => writeFileSync(dirname(folder), '')],
  ])('that is %s is named in the refusal, and lists as empty', async (_what, block) => {
    const { store } = await storeOnFile()
    const folder = join(temporaryFolder(), 'stick', 'kopior')
    if (_what === 'a file') mkdirSync(dirname(folder))
    block(folder)
    await setBackupFolder(store, folder)
    expect(await store.client.backup.create({})).toEqual({
      ok: false,
      error: { code: 'rule', refusal: { rule: 'folder-not-writable', path: folder } },
    })
    expect(valueOf(await store.client.backup.list({}))).toEqual([])
    expect(store.incidents).toEqual([])
  })

  it('keeps no manifest of a backup that could not take its name', async () => {
    const { store } = await storeOnFile()
    const folder = join(store.folder, 'backups')
    mkdirSync(join(folder, 'Samverkansstöd 2026-11-21 14.02.samverkanbackup.json', 'i vägen'), { recursive: true })
    expect(await store.client.backup.create({})).toMatchObject({ ok: false, error: { refusal: { rule: 'folder-not-writable' } } })
    expect(readdirSync(folder)).toEqual(['Samverkansstöd 2026-11-21 14.02.samverkanbackup.json'])
    expect(store.incidents).toEqual([])
  })
})
