import { closeSync, openSync, readSync } from 'node:fs'

const MAGIC = 'SQLite format 3\0'
const LENGTH = 100
/** Where the file format keeps them, as big-endian integers. */
const USER_VERSION_AT = 60
const APPLICATION_ID_AT = 68

export interface FileHeader {
  readonly applicationId: number
  readonly schemaVersion: number
}

/**
 * What the first bytes of a SQLite file say, or null where it does not begin as one. Read without SQLite, which may
 * change a file by opening it: it folds in a log that it finds beside it. Never for a database that this process
 * has open: closing any handle on a file gives up the process's POSIX locks on it, SQLite's too.
 */
export function readHeader(path: string): FileHeader | null {
  const handle = openSync(path, 'r')
  try {
    const header = Buffer.alloc(LENGTH)
    const isDatabase = readSync(handle, header, 0, LENGTH, 0) === LENGTH && header.toString('latin1', 0, MAGIC.length) === MAGIC
    if (!isDatabase) return null
    return { applicationId: header.readInt32BE(APPLICATION_ID_AT), schemaVersion: header.readInt32BE(USER_VERSION_AT) }
  } finally {
    closeSync(handle)
  }
}
