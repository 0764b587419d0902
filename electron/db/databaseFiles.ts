import { existsSync, rmSync } from 'node:fs'
import { renamePatiently } from '../files/writeFile.ts'

/** A database is more than one file: its logs belong to it, and a stale one beside another database spoils that. */
const SUFFIXES = ['', '-wal', '-shm', '-journal'] as const

/** Where a restore lays the copy that is to take a database's place. A file of this name is whole and checked. */
export const incomingPath = (databasePath: string): string => `${databasePath}.incoming`

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
