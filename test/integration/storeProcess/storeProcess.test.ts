// The store process as the app runs it: how it starts, what it says when it cannot, and how it comes back.
import { closeSync, copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openRaw } from '../../../electron/db/connection.ts'
import type { StoreConfiguration } from '../../../electron/ipc/storeMessages.ts'
import { newCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { configurationIn, type RunningStore, startStore } from './storeProcess.ts'

let folder = ''
let configuration: StoreConfiguration
let running: RunningStore[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkansstod-process-'))
  configuration = configurationIn(folder)
})
afterEach(() => {
  for (const store of running) store.kill()
  running = []
  rmSync(folder, { recursive: true, force: true })
})

const start = async (): Promise<RunningStore> => {
  const store = await startStore(configuration)
  running.push(store)
  return store
}

const stop = async (store: RunningStore): Promise<void> => {
  store.send({ kind: 'stop' })
  await store.hears('stopped')
}

/** A database with one case, and a backup of it; the store is stopped. */
async function databaseWithBackup(): Promise<string> {
  const store = await start()
  await store.hears('ready')
  valueOf(await store.client.cases.create(newCase({ title: 'Före skadan' })))
  const backup = valueOf(await store.client.backup.create({}))
  await stop(store)
  return backup.path
}

const listed = async ({ client }: RunningStore): Promise<string[]> => {
  const query = { phases: [], origins: [], includeClosed: true, search: '', sort: 'title', descending: false, offset: 0, limit: 10 } as const
  return valueOf(await client.cases.list({ ...query, phases: [], origins: [] })).rows.map(({ title }) => title)
}

it('starts, works, and closes into one file', async () => {
  const store = await start()
  const ready = await store.hears('ready')
  expect(ready.versions.schemaVersion).toBeGreaterThan(0)
  const { id } = valueOf(await store.client.cases.create(newCase()))
  expect(store.said).toContainEqual({ kind: 'event', event: { kind: 'changed', topics: ['cases'], caseId: id } })
  await stop(store)
  expect(readFileSync(configuration.databasePath).subarray(0, 15).toString()).toBe('SQLite format 3')
})

it('says that the database is damaged, restores a backup, and is ready again', async () => {
  const backup = await databaseWithBackup()
  writeFileSync(configuration.databasePath, 'skadad')
  const store = await start()
  expect(await store.hears('failed')).toMatchObject({ fault: 'damaged' })
  expect(await store.client.overview.get({})).toEqual({ ok: false, error: { code: 'storage', fault: 'damaged' } })
  expect(valueOf(await store.client.backup.list({}))).toHaveLength(1)
  valueOf(await store.client.backup.restore({ path: backup }))
  await store.hears('ready')
  expect(await listed(store)).toEqual(['Före skadan'])
})

it('finds a damaged page after the start, stops writing into the file, and can still restore', async () => {
  const backup = await databaseWithBackup()
  const connection = openRaw(configuration.databasePath)
  const page = connection.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'statement_draft'").pluck().get()
  connection.close()
  const handle = openSync(configuration.databasePath, 'r+')
  writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, (Number(page) - 1) * 4096)
  closeSync(handle)
  const store = await start()
  await store.hears('ready')
  expect(await store.hears('failed')).toMatchObject({ fault: 'damaged' })
  expect(await store.client.cases.create(newCase())).toEqual({ ok: false, error: { code: 'storage', fault: 'damaged' } })
  const before = store.said.length
  valueOf(await store.client.backup.restore({ path: backup }))
  await store.hears('ready', before)
  expect(await listed(store)).toEqual(['Före skadan'])
})

it('names the cause where another process has the database, and moves nothing', async () => {
  const backup = await databaseWithBackup()
  const first = await start()
  await first.hears('ready')
  const second = await start()
  expect(await second.hears('failed')).toMatchObject({ fault: 'locked' })
  expect(await second.client.backup.restore({ path: backup })).toEqual({ ok: false, error: { code: 'storage', fault: 'busy' } })
  valueOf(await first.client.cases.create(newCase({ title: 'Går fint' })))
  expect(await listed(first)).toEqual(['Före skadan', 'Går fint'])
}, 30_000)

it.each([
  ['newer-schema', (path: string) => {
    const connection = openRaw(path)
    connection.pragma('user_version = 999')
    connection.close()
  }],
  ['foreign', (path: string) => {
    const connection = openRaw(path)
    connection.pragma('application_id = 7')
    connection.close()
  }],
])('says %s, and leaves the file as it was', async (fault, alter) => {
  await databaseWithBackup()
  alter(configuration.databasePath)
  const before = readFileSync(configuration.databasePath)
  const store = await start()
  expect(await store.hears('failed')).toMatchObject({ fault, incidentId: expect.stringMatching(/^[0-9a-f-]{36}$/) })
  await stop(store)
  expect(readFileSync(configuration.databasePath).equals(before)).toBe(true)
})

it('says so where its folder cannot be made', async () => {
  writeFileSync(join(folder, 'database'), 'a file where the folder should be')
  const store = await start()
  expect((await store.hears('failed')).fault).toBe('unexpected')
  expect(store.said.some((message) => message.kind === 'log')).toBe(true)
})

it('logs where a fault was and never what was written', async () => {
  mkdirSync(dirname(configuration.databasePath), { recursive: true })
  writeFileSync(configuration.databasePath, 'Hemliga anteckningar om en person')
  const store = await start()
  await store.hears('failed')
  expect(JSON.stringify(store.said)).not.toContain('Hemliga')
})

it('comes up with the restored database at the next start', async () => {
  const backup = await databaseWithBackup()
  const store = await start()
  await store.hears('ready')
  const copy = join(folder, 'kopia.samverkanbackup')
  copyFileSync(backup, copy)
  valueOf(await store.client.backup.restore({ path: copy }))
  await stop(store)
  const again = await start()
  await again.hears('ready')
  expect(await listed(again)).toEqual(['Före skadan'])
})
