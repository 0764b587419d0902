import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { OpenError, openDatabase } from '../../electron/db/open.ts'
import { newId } from '../../shared/newId.ts'
import { viewOf } from '../support/cases.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'
import { databaseIn, fingerprint, temporaryFolder, titlesIn } from './harness.ts'
import { canMakeSmallDisks, type SmallDisk, smallDisk } from './smallDisk.ts'

let disk: SmallDisk
let store: TestStore | null = null
beforeEach(() => {
  const made = smallDisk(4_096)
  if (!made) throw new Error('no small disk')
  disk = made
})
afterEach(() => {
  disk.makeRoom()
  store?.close()
  store = null
  disk.remove()
})

const path = (): string => join(disk.folder, 'samverkansstod.sqlite')

async function openStore(): Promise<{ store: TestStore; caseId: string }> {
  await databaseIn(disk.folder)
  const opened = createTestStore({ path: path() })
  store = opened
  const caseId = opened.context.connection.prepare('SELECT id FROM cases').pluck().get() as string
  return { store: opened, caseId }
}

const meeting = (caseId: string, notes: string) => ({
  id: newId(),
  caseId,
  expectedRevision: 0,
  kind: 'avstamning',
  heldOn: '2026-11-21',
  time: '14.30',
  place: '',
  participants: '',
  notes,
})

describe.runIf(canMakeSmallDisks())('a full disk', () => {
  it('refuses a save with its cause, keeps what was saved, and takes the same save again when there is room', async () => {
    const opened = await openStore()
    const save = meeting(opened.caseId, 'Anteckningar från mötet.\n'.repeat(400))
    disk.fillUpTo(4_096)
    const outcome = await opened.store.client.meetings.save(save)
    expect(outcome).toEqual({ ok: false, error: { code: 'storage', fault: 'disk-full' } })
    expect((await viewOf(opened.store, opened.caseId)).meetings).toEqual([])
    disk.makeRoom()
    expect(valueOf(await opened.store.client.meetings.save(save)).notes.length).toBe(save.notes.length)
    expect(opened.store.incidents).toEqual([])
  })

  it('does not keep a database from being read, though a new day has work to do at the start', async () => {
    await databaseIn(disk.folder)
    disk.fillUpTo(0)
    store = createTestStore({ path: path(), now: '2026-11-25T08:00:00.000Z' })
    const caseId = store.context.connection.prepare('SELECT id FROM cases').pluck().get() as string
    expect((await viewOf(store, caseId)).case.title).toBe('Ärendet i exemplet')
    expect(await store.client.meetings.save(meeting(caseId, 'Text'))).toMatchObject({ ok: false, error: { fault: 'disk-full' } })
  })

  it('is told at the first run, which leaves nothing half-made', () => {
    disk.fillUpTo(20_000)
    expect(() => openDatabase(path())).toThrow(OpenError)
    expect(() => openDatabase(path())).toThrow(expect.objectContaining({ fault: 'disk-full' }))
    disk.makeRoom()
    expect(readdirSync(disk.folder)).toEqual([])
  })

  it('refuses an export whose file has no room, and leaves neither file nor version', async () => {
    const folder = temporaryFolder()
    store = createTestStore({ path: await databaseIn(folder) })
    const { settings } = valueOf(await store.client.settings.get({}))
    valueOf(await store.client.settings.save({ ...settings, documentFolder: disk.folder }))
    const caseId = store.context.connection.prepare('SELECT id FROM cases').pluck().get() as string
    const { revision, savedAt: _savedAt, ...writing } = (await viewOf(store, caseId)).application
    const changed = { ...writing, relatedProgrammes: 'Nytt', expectedRevision: revision }
    const saved = valueOf(await store.client.application.save(changed))
    disk.fillUpTo(8_192)
    const outcome = await store.client.application.finalise({ caseId, expectedRevision: saved.revision })
    expect(outcome).toEqual({ ok: false, error: { code: 'storage', fault: 'disk-full' } })
    expect(readdirSync(disk.folder)).toEqual(['filler'])
    expect((await viewOf(store, caseId)).versions).toHaveLength(1)
  })

  it('refuses a backup, keeps the old ones and leaves no half file', async () => {
    const opened = await openStore()
    const first = valueOf(await opened.store.client.backup.create({}))
    const { settings } = valueOf(await opened.store.client.settings.get({}))
    const folder = join(disk.folder, 'backups')
    valueOf(await opened.store.client.settings.save({ ...settings, backupFolder: folder }))
    const kept = valueOf(await opened.store.client.backup.create({}))
    const before = fingerprint(folder)
    disk.fillUpTo(100_000)
    expect(await opened.store.client.backup.create({})).toEqual({ ok: false, error: { code: 'storage', fault: 'disk-full' } })
    expect(fingerprint(folder)).toEqual(before)
    expect(valueOf(await opened.store.client.backup.inspect({ path: kept.path })).fault).toBeNull()
    expect(existsSync(first.path)).toBe(true)
  })

  it('refuses a restore before anything is moved', async () => {
    const opened = await openStore()
    const backup = valueOf(await opened.store.client.backup.create({}))
    valueOf(await opened.store.client.meetings.save(meeting(opened.caseId, 'Efter kopian')))
    disk.fillUpTo(100_000)
    expect(await opened.store.client.backup.restore({ path: backup.path })).toEqual({
      ok: false,
      error: { code: 'storage', fault: 'disk-full' },
    })
    expect((await viewOf(opened.store, opened.caseId)).meetings).toHaveLength(1)
    expect(readdirSync(disk.folder).filter((name) => !/^(samverkansstod\.sqlite(-wal)?|filler)$/.test(name))).toEqual([])
  })

  it('does not keep a whole database from being copied to where there is room', async () => {
    const opened = await openStore()
    disk.fillUpTo(0)
    const backup = valueOf(await opened.store.client.backup.create({}))
    const copy = join(temporaryFolder(), 'copy.sqlite')
    copyFileSync(backup.path, copy)
    expect(titlesIn(copy)).toEqual(['Ärendet i exemplet'])
  })
})
