// What the database tests share: folders that clean up after themselves, a database with a case in it, fingerprints.
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach } from 'vitest'
import { makeSampleDatabase } from '../support/databaseFiles.ts'

export { alter, fingerprint, titlesIn } from '../support/databaseFiles.ts'

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
  await makeSampleDatabase(path)
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
