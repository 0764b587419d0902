// Attachments in backups: they come along, come back, and none that is missing stops the others.
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { attachmentFolder } from '../../../electron/features/attachments/desk.ts'
import { contentPath } from '../../../electron/files/contentStore.ts'
import { newCase } from '../../support/cases.ts'
import { addFile, fileOf } from '../../support/attachments.ts'
import { createTestStore, type TestStore, valueOf } from '../../support/store.ts'

let folder = ''
let stores: TestStore[] = []
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkansstod-bilagor-'))
  stores = []
})
afterEach(() => {
  for (const store of stores) {
    expect(store.incidents).toEqual([])
    store.close()
  }
  rmSync(folder, { recursive: true, force: true })
})

/** A store with a database file, as on a machine of its own. */
function storeOn(machine: string): TestStore {
  const path = join(folder, machine, 'samverkansstod.sqlite')
  mkdirSync(dirname(path), { recursive: true })
  const store = createTestStore({ path })
  stores.push(store)
  return store
}

const kept = ({ context }: TestStore, sha256: string): string => contentPath(attachmentFolder(context), sha256)

async function withTwoFiles(store: TestStore) {
  const { id: caseId } = valueOf(await store.client.cases.create(newCase()))
  const sketch = await addFile(store, fileOf(store, 'Skiss.pdf', 'En skiss'), { caseId })
  const letter = await addFile(store, fileOf(store, 'Brev.txt', 'Ett brev'), { caseId })
  return { caseId, sketch, letter }
}

it('restored on another machine, every file is there and equal', async () => {
  const home = storeOn('hemma')
  const { caseId, sketch, letter } = await withTwoFiles(home)
  const backup = valueOf(await home.client.backup.create({}))
  const carried = join(folder, 'usb')
  cpSync(dirname(backup.path), carried, { recursive: true })
  const away = storeOn('borta')
  valueOf(await away.client.backup.restore({ path: join(carried, backup.fileName) }))
  expect(valueOf(await away.client.attachments.list({ caseId })).map(({ fileName, fileState }) => [fileName, fileState])).toEqual([['Brev.txt', 'sound'], ['Skiss.pdf', 'sound']])
  for (const { sha256 } of [sketch, letter]) expect(readFileSync(kept(away, sha256)).equals(readFileSync(kept(home, sha256)))).toBe(true)
  expect(valueOf(await away.client.attachments.check({})).faults).toEqual([])
})

it('a file that is missing at a backup is said, and stops nothing', async () => {
  const store = storeOn('hemma')
  const { sketch, letter } = await withTwoFiles(store)
  rmSync(kept(store, sketch.sha256))
  const { manifest } = valueOf(await store.client.backup.create({}))
  expect(manifest.companions?.map(({ sha256 }) => sha256)).toEqual([letter.sha256])
  expect(manifest.missingCompanions?.map(({ sha256 }) => sha256)).toEqual([sketch.sha256])
})

it('a file that was spoilt after a backup is mended from it by the check', async () => {
  const store = storeOn('hemma')
  const { sketch, letter } = await withTwoFiles(store)
  valueOf(await store.client.backup.create({}))
  rmSync(kept(store, sketch.sha256))
  chmodSync(kept(store, letter.sha256), 0o600)
  writeFileSync(kept(store, letter.sha256), 'eTT BREV')
  expect(valueOf(await store.client.attachments.check({}))).toMatchObject({ files: 2, faults: [] })
  expect(readFileSync(kept(store, letter.sha256), 'utf8')).toBe('Ett brev')
  expect(readFileSync(kept(store, sketch.sha256), 'utf8')).toBe('En skiss')
})

it('a copy of the database without its files says of each that it is missing', async () => {
  const home = storeOn('hemma')
  const { caseId } = await withTwoFiles(home)
  home.context.connection.pragma('wal_checkpoint(TRUNCATE)')
  const path = join(folder, 'annan', 'samverkansstod.sqlite')
  mkdirSync(dirname(path), { recursive: true })
  copyFileSync(home.context.databasePath, path)
  const copy = createTestStore({ path })
  stores.push(copy)
  expect(valueOf(await copy.client.attachments.list({ caseId })).map(({ fileState }) => fileState)).toEqual(['missing', 'missing'])
})
