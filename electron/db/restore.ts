import { copyFileSync, existsSync, renameSync, rmSync, statSync } from 'node:fs'
import type { BackupFault, BackupInspection } from '../../shared/domain/backup.ts'
import { renamePatiently } from '../files/writeFile.ts'
import { readManifest } from './backup.ts'
import { closeTidily, type Connection, openRaw } from './connection.ts'
import { faultOf, looksLikeDatabase, rowCountsOf, sha256OfFile } from './inspect.ts'
import { assertSound, openDatabase } from './open.ts'
import { commitCounterOf, databaseIdOf } from './repositories/meta.ts'

const SUFFIXES = ['', '-wal', '-shm'] as const

/** The faults that a look at the file itself finds, before it is opened as a database. */
function fileFault(path: string): BackupFault | null {
  if (!existsSync(path) || !statSync(path).isFile()) return 'not-found'
  if (!looksLikeDatabase(path)) return 'not-a-database'
  const manifest = readManifest(path)
  if (manifest && (manifest.sizeBytes !== statSync(path).size || manifest.sha256 !== sha256OfFile(path)))
    return 'manifest-mismatch'
  return null
}

const identityOf = (connection: Connection) => ({
  databaseId: databaseIdOf(connection),
  commits: commitCounterOf(connection),
  rowCounts: rowCountsOf(connection),
})

function contentOf(path: string): { fault: BackupFault } | ({ fault: null } & ReturnType<typeof identityOf>) {
  let connection: Connection | null = null
  try {
    connection = openRaw(path, { readonly: true, fileMustExist: true })
    const fault = faultOf(connection)
    return fault ? { fault } : { fault: null, ...identityOf(connection) }
  } catch {
    return { fault: 'damaged' }
  } finally {
    connection?.close()
  }
}

/**
 * What a backup holds against what is here. Reads only.
 * @param here null where the database here cannot be opened
 */
export function inspectBackup(here: Connection | null, path: string): BackupInspection {
  const present = here ? identityOf(here) : { databaseId: null, commits: 0, rowCounts: {} }
  const manifest = readManifest(path)
  const fault = fileFault(path)
  const content = fault ? { fault } : contentOf(path)
  const base = { path, hasManifest: manifest !== null, createdAt: manifest?.createdAt ?? null, here: present.rowCounts }
  if (content.fault !== null)
    return { ...base, fault: content.fault, sameDatabase: false, commitsSince: null, there: null }
  const sameDatabase = here !== null && content.databaseId === present.databaseId
  return {
    ...base,
    fault: null,
    sameDatabase,
    commitsSince: sameDatabase ? present.commits - content.commits : null,
    there: content.rowCounts,
  }
}

/** Moves a database with its write-ahead log: one without the other misses the newest rows, or brings back old ones. */
function moveAside(from: string, to: string): void {
  for (const suffix of SUFFIXES) if (existsSync(`${from}${suffix}`)) renamePatiently(`${from}${suffix}`, `${to}${suffix}`)
}

/**
 * Puts a validated backup in the database's place. The replaced database is kept under `asidePath`; on any failure
 * it is put back, so that the user never has less than before.
 * @param current null where the database here cannot be opened
 * @returns the connection to the restored database
 */
export function restoreBackup(
  current: Connection | null,
  databasePath: string,
  backupPath: string,
  asidePath: string,
): Connection {
  const incoming = `${databasePath}.incoming`
  rmSync(incoming, { force: true })
  copyFileSync(backupPath, incoming)
  // The copy is checked, not the original: it is the copy that will be in use.
  const content = contentOf(incoming)
  if (content.fault !== null) {
    rmSync(incoming, { force: true })
    throw new Error(`The copied backup is ${content.fault}`)
  }
  if (current) closeTidily(current)
  moveAside(databasePath, asidePath)
  try {
    renameSync(incoming, databasePath)
    const restored = openDatabase(databasePath)
    assertSound(restored)
    return restored
  } catch (error) {
    rmSync(incoming, { force: true })
    for (const suffix of SUFFIXES) rmSync(`${databasePath}${suffix}`, { force: true })
    moveAside(asidePath, databasePath)
    throw error
  }
}
