import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { renamePatiently } from '../files/writeFile.ts'

/** A database is more than one file: its logs belong to it, and a stale one beside another database spoils that. */
const SUFFIXES = ['', '-wal', '-shm', '-journal'] as const

/** Where a restore lays the copy that is to take a database's place. A file of this name is whole and checked. */
export const incomingPath = (databasePath: string): string => `${databasePath}.incoming`

/**
 * A folder that only this user reads, for what lies open for a moment while it is sealed or looked into: beside the
 * database, which is as open. Emptied at each start.
 */
export const privateFolderOf = (databasePath: string, backupFolder: string): string =>
  join(dirname(databasePath === ':memory:' ? backupFolder : databasePath), 'temporary')

export function makePrivateFolder(databasePath: string, backupFolder: string): string {
  const folder = privateFolderOf(databasePath, backupFolder)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** Removes a database with its logs. */
export function removeDatabase(path: string): void {
  for (const suffix of SUFFIXES) rmSync(`${path}${suffix}`, { force: true })
}

/**
 * Moves a database with its logs: one without the other misses the newest rows, or brings back old ones.
 * Where a part cannot be moved, those that were are put back.
 */
export function moveDatabase(from: string, to: string): void {
  const moved: string[] = []
  try {
    for (const suffix of SUFFIXES.filter((each) => existsSync(`${from}${each}`))) {
      renamePatiently(`${from}${suffix}`, `${to}${suffix}`)
      moved.push(suffix)
    }
  } catch (error) {
    for (const suffix of moved) renamePatiently(`${to}${suffix}`, `${from}${suffix}`)
    throw error
  }
}
