// Stores on database files, for tests of what happens to the files.
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { newId } from '../../shared/newId.ts'
import { viewOf } from '../support/cases.ts'
import { createTestStore, type TestStore, valueOf } from '../support/store.ts'
import { databaseIn, temporaryFolder } from './harness.ts'

let opened: TestStore[] = []
afterEach(() => {
  for (const store of opened) store.close()
  opened = []
})

/** Opens a store that is closed after the test. */
export function openStore(path: string, now?: string): TestStore {
  const store = createTestStore(now === undefined ? { path } : { path, now })
  opened.push(store)
  return store
}

export interface StoreOnFile {
  readonly store: TestStore
  readonly path: string
  /** The database's own folder. */
  readonly folder: string
  readonly caseId: string
}

export const firstCaseId = (store: TestStore): string =>
  store.context.connection.prepare('SELECT id FROM cases ORDER BY id LIMIT 1').pluck().get() as string

/** A store on a file of its own with one finalised case. */
export async function storeOnFile(): Promise<StoreOnFile> {
  const folder = join(temporaryFolder(), 'database')
  const path = await databaseIn(folder)
  const store = openStore(path)
  return { store, path, folder, caseId: firstCaseId(store) }
}

export const meetingOf = (caseId: string, notes = '') => ({
  id: newId(),
  caseId,
  expectedRevision: 0,
  kind: 'avstamning',
  heldOn: '2026-11-21',
  time: '14.30',
  place: 'Folkets park',
  participants: '',
  notes,
})

export const addMeeting = async ({ store, caseId }: StoreOnFile, notes = ''): Promise<void> =>
  void valueOf(await store.client.meetings.save(meetingOf(caseId, notes)))

export const meetingCount = async ({ store, caseId }: StoreOnFile): Promise<number> =>
  (await viewOf(store, caseId)).meetings.length
