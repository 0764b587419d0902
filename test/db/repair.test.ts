// What the store answers of a repair: the newest good backup by what it holds, and a way back where going on fails.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Connection } from '../../electron/db/connection.ts'
import { memoryPath } from '../../electron/db/commitMemory.ts'
import { databaseIdOf } from '../../electron/db/repositories/meta.ts'
import { createRepairCall, salvagedPath } from '../../electron/features/guard/repair.ts'
import { createClient } from '../../shared/ipc/client.ts'
import type { Outcome } from '../../shared/ipc/outcome.ts'
import { defaultModel, valueOf } from '../support/store.ts'
import { fingerprint } from './harness.ts'
import { addMeeting, storeOnFile } from './storeIn.ts'

const passedOn: Outcome<unknown> = { ok: false, error: { code: 'storage', fault: 'damaged' } }
let path = ''
let backups = { old: '', newest: '' }
let folder = ''
let restored: Connection[] = []
const incidents: unknown[] = []

beforeEach(async () => {
  const on = await storeOnFile()
  const { settings } = valueOf(await on.store.client.settings.get({}))
  folder = join(dirname(on.folder), 'kopior')
  valueOf(await on.store.client.settings.save({ ...settings, backupFolder: folder }))
  const old = valueOf(await on.store.client.backup.create({}))
  await addMeeting(on)
  // The newer copy was made under a clock two years back.
  on.store.setNow('2024-11-21T13:02:00.000Z')
  const newest = valueOf(await on.store.client.backup.create({}))
  await addMeeting(on)
  backups = { old: old.path, newest: newest.path }
  path = on.path
  writeFileSync(memoryPath(path), JSON.stringify({ databaseId: databaseIdOf(on.store.context.connection), commits: 5 }))
  on.store.close()
  const bytes = readFileSync(path)
  bytes.fill(0, 0, 100)
  writeFileSync(path, bytes)
  restored = []
})
afterEach(() => {
  for (const connection of restored) connection.close()
  expect(incidents).toEqual([])
})

const repair = (isDamaged = true) =>
  createClient(
    createRepairCall(
      {
        databasePath: path,
        backupFolder: folder,
        clock: () => new Date('2026-11-22T08:00:00.000Z'),
        defaultModel: () => defaultModel,
        onRestored: (connection) => restored.push(connection),
        report: (_path, error) => {
          incidents.push(error)
          return 'incident'
        },
      },
      isDamaged,
      () => Promise.resolve(passedOn),
    ),
  )

it('shows the backup that holds most, whatever the clock said', async () => {
  expect(valueOf(await repair().repair.recover({})).backup?.path).toBe(backups.newest)
})

it('passes by a backup that is damaged itself', async () => {
  const bytes = readFileSync(backups.newest)
  writeFileSync(backups.newest, bytes.fill(0xa5, 40_000, 41_000))
  expect(valueOf(await repair().repair.recover({})).backup?.path).toBe(backups.old)
})

it('goes on with what was read, whole, and leaves no copy of it beside', async () => {
  const damaged = readFileSync(path)
  const client = repair()
  expect(valueOf(await client.repair.recover({})).tables).toContainEqual({ table: 'meeting', read: 2, lost: 0 })
  const { asidePath } = valueOf(await client.repair.use({}))
  expect(asidePath).toContain('skadad 2026-11-22')
  expect(readFileSync(asidePath).equals(damaged)).toBe(true)
  expect(restored[0]?.prepare('SELECT count(*) FROM meeting').pluck().get()).toBe(2)
  expect(existsSync(salvagedPath(path))).toBe(false)
})

it('cannot go on before anything was read', async () => {
  const before = fingerprint(dirname(path))
  expect(await repair().repair.use({})).toMatchObject({ ok: false, error: { code: 'not-found' } })
  expect(fingerprint(dirname(path))).toEqual(before)
})

it('repairs nothing that is not damaged', async () => {
  expect(await repair(false).repair.recover({})).toEqual(passedOn)
})
