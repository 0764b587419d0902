// A store that is killed while a file is taken in: at worst a file without a row, never a row without its file.
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { StoreConfiguration } from '../../../electron/ipc/storeMessages.ts'
import type { OfferedFile } from '../../../shared/domain/attachments/attachment.ts'
import { newId } from '../../../shared/newId.ts'
import { newCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { configurationIn, type RunningStore, startStore } from './storeProcess.ts'

const FILE_BYTES = 30_000_000
/** From the first piece to after the answer. */
const KILLED_AFTER_MS = [1, 20, 60, 120, 200, 300, 450]

let folder = ''
let configuration: StoreConfiguration
let running: RunningStore[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkansstod-bilagor-'))
  configuration = configurationIn(folder)
})
afterEach(() => {
  for (const store of running) store.kill()
  running = []
  rmSync(folder, { recursive: true, force: true })
})

async function start(): Promise<RunningStore> {
  const store = await startStore(configuration)
  running.push(store)
  await store.hears('ready')
  return store
}

/** As the main process hands over what was dropped. */
async function offered(store: RunningStore, path: string): Promise<string> {
  const before = store.said.length
  store.send({ kind: 'inside', id: -1, request: { what: 'offerFiles', paths: [path] } })
  const { outcome } = await store.hears('answer', before)
  const [file] = valueOf(outcome) as OfferedFile[]
  return file?.token ?? ''
}

const attachmentsFolder = (): string => join(dirname(configuration.databasePath), 'bilagor')
const filesIn = (): string[] =>
  existsSync(attachmentsFolder())
    ? readdirSync(attachmentsFolder(), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
    : []

async function killWhileAdding(caseId: string, milliseconds: number): Promise<void> {
  const store = await start()
  const path = join(folder, `fil-${milliseconds}.bin`)
  writeFileSync(path, Buffer.alloc(FILE_BYTES, milliseconds % 251))
  const token = await offered(store, path)
  void store.client.attachments.add({ token, id: newId(), caseId, subject: { kind: 'case', id: caseId } }).catch(() => undefined)
  await setTimeout(milliseconds)
  store.kill()
}

it('killed at any moment leaves no row without its file, and what it leaves is cleared away', async () => {
  const first = await start()
  const { id: caseId } = valueOf(await first.client.cases.create(newCase()))
  first.kill()
  for (const milliseconds of KILLED_AFTER_MS) await killWhileAdding(caseId, milliseconds)
  const store = await start()
  const rows = valueOf(await store.client.attachments.list({ caseId }))
  const checked = valueOf(await store.client.attachments.check({}))
  expect(rows.filter(({ fileState }) => fileState !== 'sound')).toEqual([])
  expect(checked.faults).toEqual([])
  expect(rows.length).toBeLessThan(KILLED_AFTER_MS.length)
  store.kill()

  const long = new Date(Date.now() - 2 * 3_600_000)
  for (const path of filesIn()) utimesSync(path, long, long)
  const again = await start()
  await expect.poll(() => filesIn().filter((path) => !path.includes('undanlagda')).length).toBe(rows.length)
  expect(valueOf(await again.client.attachments.list({ caseId })).map(({ fileState }) => fileState)).toEqual(rows.map(() => 'sound'))
}, 60_000)

it('answers other calls while a large file is taken in', async () => {
  const store = await start()
  const { id: caseId } = valueOf(await store.client.cases.create(newCase()))
  const path = join(folder, 'stor.bin')
  writeFileSync(path, Buffer.alloc(90_000_000, 7))
  const token = await offered(store, path)
  const added = { isDone: false }
  const adding = store.client.attachments.add({ token, id: newId(), caseId, subject: { kind: 'case', id: caseId } }).finally(() => (added.isDone = true))
  const waits: number[] = []
  while (!added.isDone) {
    const began = performance.now()
    valueOf(await store.client.cases.areas({}))
    waits.push(performance.now() - began)
    await setTimeout(5)
  }
  expect(valueOf(await adding)).toMatchObject({ ok: true })
  expect(waits.length).toBeGreaterThan(5)
  expect(waits.toSorted((a, b) => a - b)[Math.floor(waits.length / 2)]).toBeLessThan(50)
}, 60_000)
