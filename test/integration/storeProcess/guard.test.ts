// The store process where the disk, the file or the clock fails: what it says, what it still answers, how it goes on.
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, closeSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PROJECT_NODE } from '../../../build/setup/paths.mjs'
import { openRaw } from '../../../electron/db/connection.ts'
import { readMemory } from '../../../electron/db/commitMemory.ts'
import type { StoreConfiguration } from '../../../electron/ipc/storeMessages.ts'
import { newCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { configurationIn, type RunningStore, startStore } from './storeProcess.ts'

/** Root may write everywhere, so it steps down to the user that owns nothing. */
const ordinary = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
const canRunAsUser = process.platform !== 'win32' && spawnSync(PROJECT_NODE, ['--version'], { ...ordinary, cwd: '/' }).status === 0

let folder = ''
let configuration: StoreConfiguration
let running: RunningStore[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkansstod-guard-'))
  chmodSync(folder, 0o777)
  configuration = configurationIn(folder)
})
afterEach(() => {
  for (const store of running) store.kill()
  running = []
  rmSync(folder, { recursive: true, force: true })
})

const start = async (asUser = {}): Promise<RunningStore> => {
  const store = await startStore(configuration, asUser)
  running.push(store)
  return store
}
const ready = async (asUser = {}): Promise<RunningStore> => {
  const store = await start(asUser)
  await store.hears('ready')
  return store
}
const stop = async (store: RunningStore): Promise<void> => {
  store.send({ kind: 'stop' })
  await store.hears('stopped')
}
/** What "Försök igen" does; resolves with what the store says then. */
async function retry<Kind extends 'ready' | 'failed'>(store: RunningStore, kind: Kind, accepted: string | null = null) {
  const before = store.said.length
  store.send({ kind: 'start', configuration, accepted })
  return store.hears(kind, before)
}
const titles = async ({ client }: RunningStore): Promise<string[]> =>
  valueOf(await client.cases.list({ phases: [], origins: [], includeClosed: true, search: '', sort: 'title', descending: false, offset: 0, limit: 50 })).rows.map(({ title }) => title)
const holdOf = async ({ client }: RunningStore) => valueOf(await client.guard.state({})).hold
const addCase = (store: RunningStore, title: string) => store.client.cases.create(newCase({ title }))

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 15_000
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error('it never came to be')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function databaseWith(...names: string[]): Promise<void> {
  const store = await ready()
  for (const name of names) valueOf(await addCase(store, name))
  await stop(store)
}

const database = () => dirname(configuration.databasePath)

describe.runIf(canRunAsUser)('a database that may only be read', () => {
  it.each([
    ['the file', () => chmodSync(configuration.databasePath, 0o444), () => chmodSync(configuration.databasePath, 0o666)],
    ['its folder', () => chmodSync(database(), 0o555), () => chmodSync(database(), 0o777)],
  ])('because of %s is shown, searched and saved elsewhere; writing goes on once it may, without a restart', async (_what, protect, free) => {
    await databaseWith('Kastanjeparken')
    chmodSync(database(), 0o777)
    chmodSync(configuration.databasePath, 0o666)
    if (ordinary.uid) for (const name of readdirSync(database())) chownSync(join(database(), name), ordinary.uid, ordinary.gid)
    if (ordinary.uid) chownSync(database(), ordinary.uid, ordinary.gid)
    protect()
    const before = readFileSync(configuration.databasePath)
    const store = await ready(ordinary)
    expect(await holdOf(store)).toMatchObject({ reason: 'read-only' })
    expect(await titles(store)).toEqual(['Kastanjeparken'])
    expect(valueOf(await store.client.search.cases({ text: 'kastanje' }))).toHaveLength(1)
    expect(await addCase(store, 'Nytt')).toEqual({ ok: false, error: { code: 'storage', fault: 'read-only' } })
    const elsewhere = join(folder, 'kopior')
    mkdirSync(elsewhere, { mode: 0o777 })
    chmodSync(elsewhere, 0o777)
    const { path } = valueOf(await store.client.guard.saveCopy({ folder: elsewhere }))
    expect(valueOf(await store.client.backup.inspect({ path })).fault).toBeNull()
    // Still held: the cause is not gone.
    await retry(store, 'ready')
    expect(await holdOf(store)).toMatchObject({ reason: 'read-only' })
    expect(readFileSync(configuration.databasePath).equals(before)).toBe(true)
    free()
    await retry(store, 'ready')
    expect(await holdOf(store)).toBeNull()
    valueOf(await addCase(store, 'Efteråt'))
    expect(await titles(store)).toEqual(['Efteråt', 'Kastanjeparken'])
    await stop(store)
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('samverkansstod-visning-'))).toEqual([])
  }, 40_000)

  it('shows the newest rows too, which stand only in its log', async () => {
    const store = await ready()
    valueOf(await addCase(store, 'I loggen'))
    store.kill()
    const place = database()
    chmodSync(place, 0o555)
    for (const name of readdirSync(place)) chmodSync(join(place, name), 0o444)
    const viewer = await ready(ordinary)
    expect(await titles(viewer)).toEqual(['I loggen'])
    chmodSync(place, 0o777)
  }, 30_000)
})

// A disk that answers with errors: test/faults/scenarios/06 and 07.

describe('a file that is not the one that was worked in', () => {
  it('that is older is told with how much is missing, and nothing is written until she says so', async () => {
    await databaseWith('Ett')
    const older = join(folder, 'older.sqlite')
    copyFileSync(configuration.databasePath, older)
    await databaseWith('Två', 'Tre', 'Fyra')
    copyFileSync(older, configuration.databasePath)
    const store = await start()
    expect(await store.hears('failed')).toMatchObject({ fault: 'older-file', behind: 3 })
    expect(await addCase(store, 'Nytt')).toMatchObject({ ok: false })
    // Asked once more it says the same.
    expect(await retry(store, 'failed')).toMatchObject({ fault: 'older-file', behind: 3 })
    expect(readFileSync(configuration.databasePath).equals(readFileSync(older))).toBe(true)
    await retry(store, 'ready', 'older-file')
    expect(await titles(store)).toEqual(['Ett'])
    await stop(store)
    // Her choice is remembered.
    await ready()
  }, 40_000)

  it('that is another database is told', async () => {
    await databaseWith('Ett')
    rmSync(join(dirname(configuration.databasePath), 'commit-memory.json'))
    const other = join(folder, 'other.sqlite')
    renameSync(configuration.databasePath, other)
    await databaseWith('Ett', 'Två')
    copyFileSync(other, configuration.databasePath)
    const store = await start()
    expect(await store.hears('failed')).toMatchObject({ fault: 'other-database', behind: null })
    await retry(store, 'ready', 'other-database')
    expect(await titles(store)).toEqual(['Ett'])
  }, 40_000)

  it('that is gone is not taken for a first run, and opens when it is back', async () => {
    await databaseWith('Ett', 'Två')
    const away = join(folder, 'away.sqlite')
    renameSync(configuration.databasePath, away)
    const store = await start()
    expect(await store.hears('failed')).toMatchObject({ fault: 'missing', behind: 2 })
    expect(existsSync(configuration.databasePath)).toBe(false)
    renameSync(away, configuration.databasePath)
    await retry(store, 'ready')
    expect(await titles(store)).toEqual(['Ett', 'Två'])
  }, 40_000)

  it('may be begun anew where she says so', async () => {
    await databaseWith('Ett')
    rmSync(configuration.databasePath)
    const store = await start()
    await store.hears('failed')
    await retry(store, 'ready', 'missing')
    expect(await titles(store)).toEqual([])
  }, 40_000)

  it('a restore of an older backup is her own doing and asks nothing', async () => {
    const store = await ready()
    valueOf(await addCase(store, 'Ett'))
    const backup = valueOf(await store.client.backup.create({}))
    valueOf(await addCase(store, 'Två'))
    valueOf(await store.client.backup.restore({ path: backup.path }))
    await stop(store)
    expect(await titles(await ready())).toEqual(['Ett'])
  }, 40_000)

  it('remembers how far it came within some seconds, without being asked to stop', async () => {
    const store = await ready()
    for (const title of ['Ett', 'Två', 'Tre']) valueOf(await addCase(store, title))
    await until(async () => readMemory(configuration.databasePath)?.commits === 3)
    expect(readMemory(configuration.databasePath)?.commits).toBe(3)
  }, 30_000)
})

it('a damaged database is read, shown beside the newest backup, and gone on with; the damaged file stays', async () => {
  const first = await ready()
  valueOf(await addCase(first, 'Före kopian'))
  const backup = valueOf(await first.client.backup.create({}))
  valueOf(await addCase(first, 'Efter kopian'))
  await stop(first)
  const connection = openRaw(configuration.databasePath)
  const page = Number(connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'statement_draft'").pluck().get())
  connection.close()
  const handle = openSync(configuration.databasePath, 'r+')
  writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, (page - 1) * 4096)
  closeSync(handle)
  const damaged = readFileSync(configuration.databasePath)
  const store = await start()
  expect(await store.hears('failed')).toMatchObject({ fault: 'damaged' })
  const report = valueOf(await store.client.repair.recover({}))
  expect(report).toMatchObject({ isReadable: true, backup: { path: backup.path } })
  expect(report.tables).toContainEqual({ table: 'cases', read: 2, lost: 0 })
  expect(report.backup?.rowCounts['cases']).toBe(1)
  expect(readFileSync(configuration.databasePath).equals(damaged)).toBe(true)
  const before = store.said.length
  const { asidePath } = valueOf(await store.client.repair.use({}))
  await store.hears('ready', before)
  expect(readFileSync(asidePath).equals(damaged)).toBe(true)
  expect(await titles(store)).toEqual(['Efter kopian', 'Före kopian'])
  valueOf(await addCase(store, 'Vidare'))
  await stop(store)
  expect(await titles(await ready())).toHaveLength(3)
}, 60_000)

it('a database that another process had is opened when that one has let go, without a restart', async () => {
  const first = await ready()
  const second = await start()
  expect(await second.hears('failed')).toMatchObject({ fault: 'locked' })
  await stop(first)
  await retry(second, 'ready')
  valueOf(await addCase(second, 'Nu'))
}, 40_000)

it('a sound store that is asked to open anew loses nothing', async () => {
  const store = await ready()
  valueOf(await addCase(store, 'Ett'))
  await retry(store, 'ready')
  expect(await titles(store)).toEqual(['Ett'])
  expect(statSync(configuration.databasePath).size).toBeGreaterThan(0)
}, 30_000)
