// What the database tests share: folders that clean up after themselves, a database with a case in it, fingerprints.
import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach } from 'vitest'
import { type Connection, openRaw } from '../../electron/db/connection.ts'
import { finalisedCase } from '../support/cases.ts'
import { createTestStore } from '../support/store.ts'

const makeFolder = (parent = tmpdir()): string => mkdtempSync(join(parent, 'samverkansstod-db-'))
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true })

let ofThisTest: string[] = []
afterEach(() => {
  for (const folder of ofThisTest) remove(folder)
  ofThisTest = []
})

const MEMORY_DISK = '/dev/shm'

/**
 * A folder that is removed after the test.
 * @param inMemory on a disk in memory where there is one: for tests that save thousands of times and cut no power
 */
export function temporaryFolder(inMemory = false): string {
  const folder = makeFolder(inMemory && existsSync(MEMORY_DISK) ? MEMORY_DISK : undefined)
  ofThisTest.push(folder)
  return folder
}

let sample: Promise<string> | null = null
const sampleFolder = makeFolder()
afterAll(() => remove(sampleFolder))

async function makeSample(): Promise<string> {
  const path = join(sampleFolder, 'sample.sqlite')
  const store = createTestStore({ path })
  await finalisedCase(store, { title: 'Ärendet i exemplet' })
  store.close()
  return path
}

/** A closed database of its own with one finalised case in it. */
export async function databaseIn(folder: string, name = 'samverkansstod.sqlite'): Promise<string> {
  sample ??= makeSample()
  const path = join(folder, name)
  mkdirSync(folder, { recursive: true })
  copyFileSync(await sample, path)
  return path
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
