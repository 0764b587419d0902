import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'
import { syncFolder } from '../files/writeFile.ts'
import { closeTidily, type Connection, openRaw } from './connection.ts'
import { incomingPath, moveDatabase, removeDatabase } from './databaseFiles.ts'
import { contentOf } from './inspectBackup.ts'
import { assertSound, openDatabase } from './open.ts'

/** Copies a database with what its log still holds, folded into one file that is on the disk when this returns. */
function copyWhole(from: string, to: string): void {
  removeDatabase(to)
  copyFileSync(from, to)
  if (existsSync(`${from}-wal`)) {
    copyFileSync(`${from}-wal`, `${to}-wal`)
    closeTidily(openRaw(to))
  }
  const handle = openSync(to, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Lays a checked copy of the backup beside the database. It is the copy that is checked, since it will be in use. */
function layCopy(backupPath: string, databasePath: string): void {
  const copy = `${databasePath}.copying`
  try {
    copyWhole(backupPath, copy)
    const content = contentOf(copy)
    if (content.fault !== null) throw new Error(`The copied backup is ${content.fault}`)
    // An older schema is brought up to date in the copy: where that fails, what is here was never touched.
    closeTidily(openDatabase(copy))
    removeDatabase(incomingPath(databasePath))
    renameSync(copy, incomingPath(databasePath))
  } catch (error) {
    removeDatabase(copy)
    throw error
  }
}

function openSound(path: string): Connection {
  const connection = openDatabase(path)
  try {
    assertSound(connection)
    return connection
  } catch (error) {
    connection.close()
    throw error
  }
}

/**
 * Puts a validated backup in the database's place. The replaced database is kept under `asidePath`; on any failure
 * it is put back, so that the user never has less than before. Killed half-way, the next start finishes it.
 * @param current null where the database here cannot be opened
 * @returns the connection to the restored database
 */
export function restoreBackup(
  current: Connection | null,
  databasePath: string,
  backupPath: string,
  asidePath: string,
): Connection {
  layCopy(backupPath, databasePath)
  if (current) closeTidily(current)
  try {
    moveDatabase(databasePath, asidePath)
  } catch (error) {
    removeDatabase(incomingPath(databasePath))
    throw error
  }
  try {
    renameSync(incomingPath(databasePath), databasePath)
    syncFolder(dirname(databasePath))
    return openSound(databasePath)
  } catch (error) {
    removeDatabase(incomingPath(databasePath))
    removeDatabase(databasePath)
    moveDatabase(asidePath, databasePath)
    throw error
  }
}
