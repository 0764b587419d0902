// A second place that is there, away, full, or somebody else's too.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWatch } from '../../electron/features/backup/automatic.ts'
import { sha256OfFile } from '../../electron/db/inspect.ts'
import { type TestStore, valueOf } from '../support/store.ts'
import { temporaryFolder } from './harness.ts'
import { canMakeSmallDisks, smallDisk } from './smallDisk.ts'
import { addMeeting, storeOnFile } from './storeIn.ts'

async function choose(store: TestStore, secondBackupFolder: string): Promise<void> {
  const { settings } = valueOf(await store.client.settings.get({}))
  valueOf(await store.client.settings.save({ ...settings, secondBackupFolder }))
}

const backupsIn = (folder: string): string[] => readdirSync(folder).filter((name) => name.endsWith('.samverkanbackup'))
/** Those that the app made by itself. */
const own = (folder: string): string[] => backupsIn(folder).filter((name) => name.includes('dagligen')).toSorted()
const secondOf = async (store: TestStore) => valueOf(await store.client.backup.fillSecondPlace({})).second

describe('a second place', () => {
  it('gets every backup that is kept, the same to the byte, and nothing half-written', async () => {
    const on = await storeOnFile()
    const folder = temporaryFolder()
    const first = valueOf(await on.store.client.backup.create({}))
    await choose(on.store, folder)
    await addMeeting(on)
    const second = valueOf(await on.store.client.backup.create({}))
    expect(await secondOf(on.store)).toMatchObject({ state: 'good', isUpToDate: true, latestAt: second.manifest.createdAt })
    for (const { fileName, manifest } of [first, second]) expect(sha256OfFile(join(folder, fileName))).toBe(manifest.sha256)
    expect(readdirSync(folder)).toHaveLength(4)
    expect(valueOf(await on.store.client.backup.inspect({ path: join(folder, first.fileName) }))).toMatchObject({ fault: null, hasManifest: true })
  })

  it('that is away is no error; what it lacks comes when it is back, and its age is told meanwhile', async () => {
    const on = await storeOnFile()
    const folder = join(temporaryFolder(), 'stick')
    mkdirSync(folder)
    await choose(on.store, folder)
    const there = valueOf(await on.store.client.backup.create({}))
    await secondOf(on.store)
    renameSync(folder, `${folder}-away`)
    on.store.setNow('2026-11-22T08:00:00.000Z')
    await addMeeting(on)
    valueOf(await on.store.client.backup.create({}))
    expect(await secondOf(on.store)).toMatchObject({ state: 'absent', isUpToDate: false, latestAt: there.manifest.createdAt })
    expect(existsSync(folder)).toBe(false)
    renameSync(`${folder}-away`, folder)
    await createWatch(on.store.context)()
    expect(valueOf(await on.store.client.backup.standing({})).second).toMatchObject({ state: 'good', isUpToDate: true })
    expect(backupsIn(folder)).toHaveLength(2)
    expect(on.store.incidents).toEqual([])
  })

  it('gets anew what was cut short there', async () => {
    const on = await storeOnFile()
    const folder = temporaryFolder()
    await choose(on.store, folder)
    const { fileName, manifest } = valueOf(await on.store.client.backup.create({}))
    await secondOf(on.store)
    writeFileSync(join(folder, fileName), readFileSync(join(folder, fileName)).subarray(0, 100))
    await secondOf(on.store)
    expect(sha256OfFile(join(folder, fileName))).toBe(manifest.sha256)
  })

  it('follows the same rotation, and leaves what is another computer’s', async () => {
    const on = await storeOnFile()
    const folder = temporaryFolder()
    const other = await storeOnFile()
    other.store.context.connection.exec("UPDATE meta SET value = '01a2000d-4666-79f7-a3f3-aa474c0af752' WHERE key = 'databaseId'")
    for (const each of [on, other]) await choose(each.store, folder)
    const { fileName } = valueOf(await other.store.client.backup.create({}))
    await secondOf(other.store)
    renameSync(join(folder, fileName), join(folder, 'den andra datorn.samverkanbackup'))
    renameSync(join(folder, `${fileName}.json`), join(folder, 'den andra datorn.samverkanbackup.json'))
    const watch = createWatch(on.store.context)
    for (let day = 1; day <= 28; day += 1) {
      on.store.setNow(`2026-02-${String(day).padStart(2, '0')}T08:00:00.000Z`)
      await addMeeting(on)
      await watch()
      await watch()
      await secondOf(on.store)
    }
    expect(own(folder)).toEqual(own(join(on.store.folder, 'backups')))
    expect(own(folder).length).toBeLessThan(28)
    expect(existsSync(join(folder, 'den andra datorn.samverkanbackup'))).toBe(true)
  }, 60_000)

  it('cannot be the first', async () => {
    const { store } = await storeOnFile()
    const { settings, backupFolder } = valueOf(await store.client.settings.get({}))
    expect(await store.client.settings.save({ ...settings, secondBackupFolder: backupFolder })).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })
})

describe.runIf(canMakeSmallDisks())('a second place that is full', () => {
  it('is told, keeps what it had and nothing half-written, and is filled when there is room', async () => {
    const disk = smallDisk(6_000)
    if (!disk) throw new Error('no small disk')
    try {
      const on = await storeOnFile()
      await choose(on.store, disk.folder)
      const kept = valueOf(await on.store.client.backup.create({}))
      expect((await secondOf(on.store)).state).toBe('good')
      disk.fillUpTo(100_000)
      await addMeeting(on)
      valueOf(await on.store.client.backup.create({}))
      expect(await secondOf(on.store)).toMatchObject({ state: 'full', isUpToDate: false })
      expect(backupsIn(disk.folder)).toEqual([kept.fileName])
      expect(readdirSync(disk.folder).filter((name) => name.startsWith('.'))).toEqual([])
      rmSync(join(disk.folder, 'filler'))
      expect(await secondOf(on.store)).toMatchObject({ state: 'good', isUpToDate: true })
    } finally {
      disk.makeRoom()
      disk.remove()
    }
  })
})
