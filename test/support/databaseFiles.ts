// Database files looked at and spoilt from outside, without settings of ours; used by tests and by the faults alike.
import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, statSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { type Connection, openRaw } from '../../electron/db/connection.ts'
import { finalisedCase } from './cases.ts'
import { createTestStore } from './store.ts'

/** Makes a closed database with one finalised case. */
export async function makeSampleDatabase(path: string): Promise<void> {
  const store = createTestStore({ path })
  await finalisedCase(store, { title: 'Ärendet i exemplet' })
  store.close()
}

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')

/** Every file of a folder with its SHA-256 (a folder in it as 'folder'): equal fingerprints mean that nothing was touched. */
export function fingerprint(folder: string): Record<string, string> {
  const names = readdirSync(folder).toSorted()
  return Object.fromEntries(
    names.map((name) => [name, statSync(join(folder, name)).isDirectory() ? 'folder' : digestOf(join(folder, name))]),
  )
}

/** Titles of the cases in a database file, read without settings of ours. */
export function titlesIn(path: string): string[] {
  const connection = openRaw(path, { fileMustExist: true })
  try {
    return connection.prepare('SELECT title FROM cases ORDER BY title').pluck().all() as string[]
  } finally {
    connection.close()
  }
}

/** Runs something on a database file without settings of ours, and closes it. */
export function alter(path: string, run: (connection: Connection) => void): void {
  const connection = openRaw(path)
  try {
    run(connection)
  } finally {
    connection.close()
  }
}

/** Writes over a part of a file. */
export function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const handle = openSync(path, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}

const PAGE = 4096

/** Writes noise over the first page of a table or an index. */
export function spoilPageOf(path: string, table: string): void {
  let page = 0
  alter(path, (connection) => {
    page = Number(connection.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table))
  })
  overwrite(path, (page - 1) * PAGE, Buffer.alloc(PAGE, 0xa5))
}
