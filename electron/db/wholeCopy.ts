import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncFolder } from '../files/writeFile.ts'
import { type Connection, whileCopying } from './connection.ts'

/**
 * Saves all that a connection holds as a new file: also where the file that it has open has lost its name, or takes no
 * more writing. Its log is then emptied, since one that lies beside another database would spoil that one.
 * @returns false where the folder takes no file; nothing half-written is left
 */
export function copyWholeTo(connection: Connection, path: string): boolean {
  const partial = `${path}.partial`
  try {
    whileCopying(connection, () => {
      connection.prepare('VACUUM INTO ?').run(partial)
      const handle = openSync(partial, 'r+')
      fsyncSync(handle)
      closeSync(handle)
    })
    renameSync(partial, path)
    syncFolder(dirname(path))
    emptyLog(connection)
    return true
  } catch {
    rmSync(partial, { force: true })
    return false
  }
}

function emptyLog(connection: Connection): void {
  try {
    whileCopying(connection, () => connection.pragma('wal_checkpoint(TRUNCATE)'))
  } catch {
    // What the log holds is in the copy.
  }
}
