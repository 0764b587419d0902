// What a refused call must leave as it was: the commit counter, and every byte of the database's files.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commitCounterOf } from '../../../electron/db/repositories/meta.ts'
import type { TestStore } from '../store.ts'

export interface Watch {
  /** Cheap enough for every call: commits counted, size and time of the files, to which every commit writes. */
  readonly glance: () => string
  /** Of every byte of the database and its log. */
  readonly hash: () => string
}

function stat(file: string): string {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.size}:${found.mtimeNs}` : '-'
}

/** Watches the database of a store that lies in a file. */
export function watch(store: TestStore): Watch {
  const { databasePath, connection } = store.context
  const files = [databasePath, `${databasePath}-wal`]
  return {
    glance: () => [commitCounterOf(connection), ...files.map(stat)].join(' '),
    hash: () => {
      const sum = createHash('sha256')
      for (const file of files) if (existsSync(file)) sum.update(readFileSync(file))
      return sum.digest('hex')
    },
  }
}

const MEMORY_DISK = '/dev/shm'

/** Runs with temporary files on a disk in memory where there is one: for thousands of saves of which none needs to last. */
export async function inMemory<Result>(run: () => Promise<Result>): Promise<Result> {
  const before = process.env['TMPDIR']
  if (existsSync(MEMORY_DISK)) process.env['TMPDIR'] = MEMORY_DISK
  try {
    return await run()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/**
 * Runs with an empty folder as the working folder, and says what was left in it: what a call writes goes to a folder
 * of the user's and nowhere else.
 */
export async function inEmptyFolder<Result>(run: () => Promise<Result>): Promise<{ result: Result; leftBehind: string[] }> {
  const before = process.cwd()
  const folder = mkdtempSync(join(tmpdir(), 'samverkansstod-empty-'))
  process.chdir(folder)
  try {
    const result = await run()
    return { result, leftBehind: readdirSync(folder) }
  } finally {
    process.chdir(before)
    rmSync(folder, { recursive: true, force: true })
  }
}
