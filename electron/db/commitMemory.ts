import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Connection } from './connection.ts'
import { commitCounterOf, databaseIdOf } from './repositories/meta.ts'

const memorySchema = z.object({ databaseId: z.string(), commits: z.int().nonnegative() })
/** Which database was worked in here last, and how far it had come. */
export type CommitMemory = z.infer<typeof memorySchema>

/** Beside the database, not in it: an older file that is put back brings its own counter with it. */
export const memoryPath = (databasePath: string): string => join(dirname(databasePath), 'commit-memory.json')

/** What was remembered; null where nothing was, or the file is torn: the start never stops for it. */
export function readMemory(databasePath: string): CommitMemory | null {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(memoryPath(databasePath), 'utf8')))
  } catch {
    return null
  }
}

export function memoryOf(connection: Connection): CommitMemory | null {
  const databaseId = databaseIdOf(connection)
  return databaseId === null ? null : { databaseId, commits: commitCounterOf(connection) }
}

function writeMemory(databasePath: string, memory: CommitMemory): void {
  try {
    // Not flushed to the disk: that would keep a save waiting, and a torn file is only one warning less.
    const path = memoryPath(databasePath)
    writeFileSync(`${path}.partial`, `${JSON.stringify(memory)}\n`)
    renameSync(`${path}.partial`, path)
  } catch {
    // Without it an older file is not noticed; that must not keep anybody from working.
  }
}

/** What is wrong with a file against what was remembered of it; null = nothing. */
export function differsFrom(memory: CommitMemory | null, found: CommitMemory | null): 'older-file' | 'other-database' | null {
  if (memory === null || found === null) return null
  if (memory.databaseId !== found.databaseId) return 'other-database'
  return found.commits < memory.commits ? 'older-file' : null
}

/**
 * Long enough that a burst of saves is remembered once. What a crash in between leaves is a number that is too small,
 * which says nothing wrong.
 */
const REST_MILLISECONDS = 1_500

/** Remembers how far a database has come, without keeping any save waiting. */
export class CommitKeeper {
  readonly #databasePath: string
  readonly #connection: () => Connection | null
  #timer: ReturnType<typeof setTimeout> | undefined
  #last: CommitMemory | null = null

  constructor(databasePath: string, connection: () => Connection | null) {
    this.#databasePath = databasePath
    this.#connection = connection
  }

  /** Something was saved. */
  noteSoon(): void {
    this.#timer ??= setTimeout(() => this.noteNow(), REST_MILLISECONDS).unref()
  }

  noteNow(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const connection = this.#connection()
    if (!connection?.open) return
    const memory = memoryOf(connection)
    if (memory === null || (memory.databaseId === this.#last?.databaseId && memory.commits === this.#last.commits)) return
    writeMemory(this.#databasePath, memory)
    this.#last = memory
  }
}
