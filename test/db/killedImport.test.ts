// kill -9 in the middle of an import, and then of its undo: what was done is told, and can be taken back to the last row.
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Connection } from '../../electron/db/connection.ts'
import { faultOf } from '../../electron/db/inspect.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { createTestStore, valueOf } from '../support/store.ts'
import { temporaryFolder } from './harness.ts'
import { runAndKill } from './killed/killed.ts'

const count = (connection: Connection, text: string): number => Number(connection.prepare(text).pluck().get())

/** Every actor and person that is there stands in the batch, and the protocol has a line for each row that was done. */
function expectAccountedFor(connection: Connection): void {
  expect(faultOf(connection)).toBeNull()
  expect(count(connection, 'SELECT count(*) FROM actor WHERE id NOT IN (SELECT entity_id FROM import_change)')).toBe(0)
  expect(count(connection, 'SELECT count(*) FROM contact WHERE id NOT IN (SELECT entity_id FROM import_change)')).toBe(0)
  expect(count(connection, 'SELECT (SELECT added FROM import_batch) - (SELECT count(*) FROM import_row)')).toBe(0)
  expect(connection.prepare('SELECT v FROM search_name_config WHERE k = \'secure-delete\'').pluck().get()).toBe(1)
}

async function killed(path: string, folder: string, what: 'import' | 'undo', share: number): Promise<Connection> {
  const { lines, complaints } = await runAndKill('importer.ts', [path, folder, what, String(share)], 0)
  expect(complaints).toBe('')
  // Killed while it was at it, not before and not after.
  expect(lines).toEqual(['ready'])
  return openDatabase(path)
}

it.each([0.05, 0.4, 0.7])('is told and can be undone after a kill when %d of it is done', async (share) => {
  const folder = temporaryFolder(true)
  const path = join(folder, 'samverkansstod.sqlite')
  const imported = await killed(path, folder, 'import', share)
  expectAccountedFor(imported)
  const actors = count(imported, 'SELECT count(*) FROM actor')
  expect(actors).toBeGreaterThan(0)
  imported.close()
  const undone = await killed(path, folder, 'undo', share)
  expectAccountedFor(undone)
  expect(count(undone, 'SELECT count(*) FROM actor')).toBeLessThanOrEqual(actors)
  undone.close()

  const store = createTestStore({ path })
  const [batch] = valueOf(await store.client.imports.list({}))
  expect(batch?.state).toBe('partlyUndone')
  expect(valueOf(await store.client.imports.undo({ batchId: batch?.id ?? '' }))).toMatchObject({ keptCount: 0 })
  expect(count(store.context.connection, 'SELECT (SELECT count(*) FROM actor) + (SELECT count(*) FROM contact)')).toBe(0)
  expect(valueOf(await store.client.imports.list({}))[0]?.state).toBe('undone')
  expect(store.incidents).toEqual([])
  store.close()
}, 30_000)
