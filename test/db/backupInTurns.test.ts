import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openRaw } from '../../electron/db/connection.ts'
import { rowCountsOf } from '../../electron/db/inspect.ts'
import { latestBackupOf } from '../../electron/db/repositories/meta.ts'
import { newCase, openCase } from '../support/cases.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'
import { temporaryFolder } from './harness.ts'

let store: TestStore

beforeEach(async () => {
  store = createTestStore({ path: join(temporaryFolder(), 'cases.sqlite') })
  await openCase(store)
})
afterEach(() => store.close())

/** The copy is made at a stretch, before any other call has its turn; its checks are still to come. */
const copied = () => new Promise((resolve) => setImmediate(resolve))

it('answers a save while the copy is checked, and keeps what was there when it was made', async () => {
  const order: string[] = []
  const backup = store.client.backup.create({}).then((outcome) => {
    order.push('backup')
    return valueOf(outcome)
  })
  await copied()
  await store.client.cases.create(newCase()).then((outcome) => {
    order.push('save')
    return valueOf(outcome)
  })
  const { path, manifest } = await backup
  expect(order).toEqual(['save', 'backup'])
  expect(manifest.rowCounts['cases']).toBe(1)
  const copy = openRaw(path, { readonly: true })
  expect(rowCountsOf(copy)['cases']).toBe(1)
  copy.close()
})

it('counts what was saved meanwhile as changed since the backup', async () => {
  const backup = store.client.backup.create({})
  await copied()
  await openCase(store)
  const { manifest } = valueOf(await backup)
  expect(latestBackupOf(store.context.connection)?.commitCounter).toBe(manifest.commitCounter)
  expect(valueOf(await store.client.overview.get({})).changedSinceBackup).toBe(true)
})

it('is not robbed of its database by a restore, which waits for its end', async () => {
  const first = valueOf(await store.client.backup.create({}))
  await openCase(store)
  const second = store.client.backup.create({})
  const restored = store.client.backup.restore({ path: first.path })
  expect(valueOf(await second).manifest.rowCounts['cases']).toBe(2)
  valueOf(await restored)
  expect(valueOf(await store.client.overview.get({})).caseCount).toBe(1)
})

it('lets the next one begin after one that failed', async () => {
  const missing = store.client.backup.restore({ path: join(store.folder, 'none.samverkanbackup') })
  const backup = store.client.backup.create({})
  expect((await missing).ok).toBe(false)
  valueOf(await backup)
})

it('two at once both come to an end, each with a name of its own', async () => {
  const [one, other] = await Promise.all([store.client.backup.create({}), store.client.backup.create({})])
  expect(valueOf(one).path).not.toBe(valueOf(other).path)
})
