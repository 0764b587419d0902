// The backups that nobody asks for: when they come, what they are called, and that each of those that stay can be restored.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backUpAtQuit, createWatch } from '../../electron/features/backup/automatic.ts'
import { addDays } from '../../shared/domain/date.ts'
import { type TestStore, valueOf } from '../support/store.ts'
import { temporaryFolder } from './harness.ts'
import { addMeeting, openStore, type StoreOnFile, storeOnFile } from './storeIn.ts'

const kindsOf = async (store: TestStore): Promise<string[]> => valueOf(await store.client.backup.list({})).map(({ manifest }) => manifest.kind)

/** Two looks with nothing in between: a quiet moment. */
async function quietMoment(watch: () => Promise<void>): Promise<void> {
  await watch()
  await watch()
}

describe('the daily backup', () => {
  it('comes at a quiet moment, and once a day', async () => {
    const on = await storeOnFile()
    const watch = createWatch(on.store.context)
    await watch()
    expect(await kindsOf(on.store)).toEqual([])
    await watch()
    expect(await kindsOf(on.store)).toEqual(['daily'])
    await addMeeting(on)
    await quietMoment(watch)
    expect(await kindsOf(on.store)).toEqual(['daily'])
    on.store.setNow('2026-11-22T07:00:00.000Z')
    await quietMoment(watch)
    expect(await kindsOf(on.store)).toEqual(['daily', 'daily'])
  })

  it('does not come on a day when nothing has changed', async () => {
    const on = await storeOnFile()
    const watch = createWatch(on.store.context)
    await quietMoment(watch)
    on.store.setNow('2026-11-23T07:00:00.000Z')
    await quietMoment(watch)
    expect(await kindsOf(on.store)).toEqual(['daily'])
  })

  it('waits while somebody writes, but not for ever', async () => {
    const on = await storeOnFile()
    const watch = createWatch(on.store.context)
    for (let look = 0; look < 29; look += 1) {
      await addMeeting(on)
      await watch()
    }
    expect(await kindsOf(on.store)).toEqual([])
    await addMeeting(on)
    await watch()
    expect(await kindsOf(on.store)).toEqual(['daily'])
  })

  it('comes although the clock has gone back two years or ahead one', async () => {
    const on = await storeOnFile()
    const watch = createWatch(on.store.context)
    for (const now of ['2026-11-21T10:00:00.000Z', '2024-11-21T10:00:00.000Z', '2027-11-21T10:00:00.000Z']) {
      on.store.setNow(now)
      await addMeeting(on)
      await quietMoment(watch)
    }
    expect(await kindsOf(on.store)).toEqual(['daily', 'daily', 'daily'])
    const sequences = valueOf(await on.store.client.backup.list({})).map(({ manifest }) => manifest.sequence)
    expect(sequences.toSorted()).toEqual([1, 2, 3])
  })

  it('comes when the app is left, where it has not come yet', async () => {
    const on = await storeOnFile()
    backUpAtQuit(on.store.context)
    backUpAtQuit(on.store.context)
    expect(await kindsOf(on.store)).toEqual(['daily'])
  })
})

const importOne = async (store: TestStore, name: string): Promise<void> => {
  const path = join(store.folder, 'lista.csv')
  writeFileSync(path, `Namn;E-post\r\n${name};a@example.se`)
  const opened = valueOf(await store.client.imports.open({ path }))
  if (!opened.ok) throw new Error(opened.fault)
  const { sessionId, hasHeadings, fields } = opened
  valueOf(await store.client.imports.preview({ sessionId, hasHeadings, fields: [...fields] }))
  valueOf(await store.client.imports.run({ sessionId }))
}

describe('a backup before something', () => {
  it('comes before an import', async () => {
    const { store } = await storeOnFile()
    await importOne(store, 'Föreningen Ett')
    expect(await kindsOf(store)).toEqual(['beforeImport'])
    const [backup] = valueOf(await store.client.backup.list({}))
    expect(backup?.manifest.rowCounts['actor']).toBe(0)
    expect(backup?.fileName).toBe('Samverkansstöd före inläsning 2026-11-21 14.02.samverkanbackup')
  })

  it('that cannot be written does not stop an import, which can be undone', async () => {
    const { store } = await storeOnFile()
    const { settings } = valueOf(await store.client.settings.get({}))
    valueOf(await store.client.settings.save({ ...settings, backupFolder: '/dev/null/nowhere' }))
    await importOne(store, 'Föreningen Ett')
    expect(store.context.connection.prepare('SELECT count(*) FROM actor').pluck().get()).toBe(1)
  })

  it('is told from one by hand, which is told from the restore that it was used for', async () => {
    const on = await storeOnFile()
    const made = valueOf(await on.store.client.backup.create({}))
    await addMeeting(on)
    valueOf(await on.store.client.backup.restore({ path: made.path }))
    expect((await kindsOf(on.store)).toSorted()).toEqual(['beforeRestore', 'byHand'])
  })

  it('leaves the overview knowing that what was restored is backed up', async () => {
    const on = await storeOnFile()
    const made = valueOf(await on.store.client.backup.create({}))
    await addMeeting(on)
    valueOf(await on.store.client.backup.restore({ path: made.path }))
    expect(valueOf(await on.store.client.backup.standing({}))).toMatchObject({ latestAt: made.manifest.createdAt, changedSince: false })
  })
})

const notesIn = (store: TestStore): string[] =>
  store.context.connection.prepare('SELECT notes FROM meeting ORDER BY notes').pluck().all() as string[]

/** Ten days two years back, some days a year ahead, else right. */
const clockOf = (day: number): string => addDays('2026-09-01', day >= 20 && day < 30 ? day - 730 : day >= 40 && day < 43 ? day + 365 : day)

async function liveThrough(on: StoreOnFile, days: number): Promise<Map<string, string[]>> {
  const written = new Map<string, string[]>()
  const watch = createWatch(on.store.context)
  for (let day = 0; day < days; day += 1) {
    on.store.setNow(`${clockOf(day)}T09:00:00.000Z`)
    await addMeeting(on, `Dag ${String(day).padStart(3, '0')}`)
    await quietMoment(watch)
    const newest = valueOf(await on.store.client.backup.list({})).toSorted((a, b) => b.manifest.sequence - a.manifest.sequence)[0]
    if (newest) written.set(newest.path, notesIn(on.store))
  }
  return written
}

describe('sixty days with a clock that jumps', { timeout: 120_000 }, () => {
  it('leave backups of which each one is restored as it was made', async () => {
    const on = await storeOnFile()
    const written = await liveThrough(on, 60)
    const kept = valueOf(await on.store.client.backup.list({}))
    expect(kept.length).toBeGreaterThan(20)
    expect(kept.length).toBeLessThan(45)
    const other = openStore(join(temporaryFolder(), 'samverkansstod.sqlite'))
    for (const { path } of kept) {
      valueOf(await other.client.backup.restore({ path }))
      expect(notesIn(other)).toEqual(written.get(path))
    }
    expect(other.incidents).toEqual([])
    expect(readdirSync(join(on.store.folder, 'backups')).filter((name) => name.startsWith('.'))).toEqual([])
  })
})
