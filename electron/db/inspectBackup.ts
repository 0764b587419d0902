import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { BackupFault, BackupInspection, BackupManifest } from '../../shared/domain/backup.ts'
import { readManifest } from './backup.ts'
import { isKept } from './companions.ts'
import { type Connection, openRaw } from './connection.ts'
import { readHeader } from './header.ts'
import { faultOf, rowCountsOf, sha256OfFile } from './inspect.ts'
import { commitCounterOf, databaseIdOf } from './repositories/meta.ts'
import { SealError, type SealFault } from '../seal/failure.ts'
import { sealHeaderOf } from '../seal/header.ts'

/** Whether two paths lead to one file, also by a link. */
function isSameFile(a: string, b: string): boolean {
  const [first, second] = [a, b].map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }))
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev
}

/**
 * The faults that a look at the file itself finds, before it is opened as a database. The database in use is no
 * backup of itself, and is not even read: a second handle on it, closed, would give up our lock.
 */
function fileFault(path: string, manifest: BackupManifest | null, inUse: string | null): BackupFault | null {
  if (!existsSync(path) || !statSync(path).isFile()) return 'not-found'
  if (inUse !== null && isSameFile(path, inUse)) return 'not-a-database'
  if (!isReadable(path)) return 'not-found'
  const sealed = sealFaultOf(path)
  if (sealed === null && readHeader(path) === null) return 'not-a-database'
  if (manifest && (manifest.sizeBytes !== statSync(path).size || manifest.sha256 !== sha256OfFile(path)))
    return 'manifest-mismatch'
  return sealed
}

/** What a sealed file's head says of it; null = it is not sealed. */
function sealFaultOf(path: string): BackupFault | null {
  try {
    return sealHeaderOf(path) === null ? null : 'sealed'
  } catch (error) {
    return toBackupFault(error)
  }
}

const FAULT_OF_SEAL: Readonly<Record<SealFault, BackupFault>> = {
  'not-sealed': 'not-a-database',
  'newer-format': 'newer-schema',
  'wrong-secret': 'wrong-secret',
  damaged: 'damaged',
  'too-large': 'too-large',
  'no-space': 'no-space',
}

/** Why a sealed backup was not opened. Other errors are thrown on. */
export function toBackupFault(error: unknown): BackupFault {
  if (error instanceof SealError) return FAULT_OF_SEAL[error.fault]
  throw error
}

const countMissing = (path: string, manifest: BackupManifest | null): number =>
  (manifest?.missingCompanions?.length ?? 0) +
  (manifest?.companions ?? []).filter((each) => !isKept(dirname(path), each, manifest?.sealedWith ?? null)).length

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}

const identityOf = (connection: Connection) => ({
  databaseId: databaseIdOf(connection),
  commits: commitCounterOf(connection),
  rowCounts: rowCountsOf(connection),
})

/** What a file holds as a database of ours, or why it is none. Reads only. */
export function contentOf(path: string): { fault: BackupFault } | ({ fault: null } & ReturnType<typeof identityOf>) {
  let connection: Connection | null = null
  const litter = ['-wal', '-shm'].map((suffix) => `${path}${suffix}`).filter((each) => !existsSync(each))
  try {
    connection = openRaw(path, { readonly: true, fileMustExist: true })
    const fault = faultOf(connection)
    return fault ? { fault } : { fault: null, ...identityOf(connection) }
  } catch {
    return { fault: 'damaged' }
  } finally {
    connection?.close()
    // Reading a database in use, or one that was, makes log files, and a reader leaves them; the folder is the user's.
    for (const each of litter) rmSync(each, { force: true })
  }
}

/** What is here; nothing known where the database cannot be opened, or is too damaged to be counted. */
function presentOf(here: Connection | null): { databaseId: string | null; commits: number; rowCounts: Record<string, number> } {
  try {
    if (here) return identityOf(here)
  } catch {
    // A backup is most wanted when what is here cannot be read.
  }
  return { databaseId: null, commits: 0, rowCounts: {} }
}

/**
 * What a backup holds against what is here. Reads only. A sealed one is `sealed` as long as it is.
 * @param here null where the database here cannot be opened
 * @param opened where a sealed backup lies opened
 */
export function inspectBackup(here: Connection | null, path: string, opened: string | null = null): BackupInspection {
  const manifest = readManifest(path)
  const found = fileFault(path, manifest, here?.name ?? null)
  const fault = found === 'sealed' && opened !== null ? null : found
  return inspectionOf({ here, path, manifest }, fault ? { fault } : contentOf(opened ?? path))
}

/** A backup that cannot be looked into, against what is here. */
export const faultyInspection = (here: Connection | null, path: string, fault: BackupFault): BackupInspection =>
  inspectionOf({ here, path, manifest: readManifest(path) }, { fault })

function inspectionOf(
  { here, path, manifest }: { here: Connection | null; path: string; manifest: BackupManifest | null },
  content: { fault: BackupFault } | ReturnType<typeof contentOf>,
): BackupInspection {
  const present = presentOf(here)
  const base = {
    path,
    hasManifest: manifest !== null,
    createdAt: manifest?.createdAt ?? null,
    here: present.rowCounts,
    missingCompanions: countMissing(path, manifest),
  }
  if (content.fault !== null)
    return { ...base, fault: content.fault, sameDatabase: false, commitsSince: null, there: null }
  const sameDatabase = present.databaseId !== null && content.databaseId === present.databaseId
  return {
    ...base,
    fault: null,
    sameDatabase,
    commitsSince: sameDatabase ? present.commits - content.commits : null,
    there: content.rowCounts,
  }
}
