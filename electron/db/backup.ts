import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Backup, type BackupManifest, backupManifestSchema } from '../../shared/domain/backup.ts'
import { newId } from '../../shared/newId.ts'
import { freePath, prepareFile, renamePatiently, syncFolder } from '../files/writeFile.ts'
import { type Connection, openRaw, schemaVersionOf } from './connection.ts'
import { faultStretches, rowCountsOf, sha256Stretches } from './inspect.ts'
import { commitCounterOf, databaseIdOf } from './repositories/meta.ts'
import { atOnce, inTurns, type Stretches } from '../files/stretches.ts'

export const BACKUP_EXTENSION = '.samverkanbackup'
const MANIFEST_SUFFIX = '.json'

/** The copy did not pass its own checks; it is removed and the old backups stand. */
export class BackupVerificationError extends Error {
  constructor(reason: string) {
    super(`The backup was not kept: ${reason}`)
    this.name = 'BackupVerificationError'
  }
}

export const manifestPath = (path: string): string => `${path}${MANIFEST_SUFFIX}`

/** The manifest beside a backup, or null where there is none that can be read. */
export function readManifest(path: string): BackupManifest | null {
  try {
    return backupManifestSchema.parse(JSON.parse(readFileSync(manifestPath(path), 'utf8')))
  } catch {
    return null
  }
}

/** `VACUUM INTO` makes one consistent file while the app is in use; a killed one leaves a file without tables. */
function copyInto(connection: Connection, path: string): void {
  connection.prepare('VACUUM INTO ?').run(path)
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Opens the copy and compares it with what it was made of. */
function* verify(path: string, expected: Pick<BackupManifest, 'rowCounts'> & { readonly databaseId: string | null }): Stretches<void> {
  const copy = openRaw(path, { readonly: true, fileMustExist: true })
  try {
    const fault = yield* faultStretches(copy)
    if (fault) throw new BackupVerificationError(fault)
    if (databaseIdOf(copy) !== expected.databaseId) throw new BackupVerificationError('another database')
    if (JSON.stringify(rowCountsOf(copy)) !== JSON.stringify(expected.rowCounts))
      throw new BackupVerificationError('row counts differ')
  } finally {
    copy.close()
  }
}

/** The manifest first: a file with a backup's name is complete, also to a reader that comes in between. */
function giveName(partial: string, path: string, manifest: BackupManifest): void {
  prepareFile(manifestPath(path), Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`)).commit()
  try {
    renamePatiently(partial, path)
  } catch (error) {
    rmSync(manifestPath(path), { force: true })
    throw error
  }
  syncFolder(dirname(path))
}

export interface BackupRequest {
  readonly folder: string
  /** File name without extension; a number is added where it is taken. */
  readonly stem: string
  readonly createdAt: string
  readonly appVersion: string
}

/**
 * Only the copy itself keeps the database's connection busy. What the manifest says of the database is read with it,
 * before the first pause: later it may have been written to.
 */
function* backupStretches(connection: Connection, request: BackupRequest): Stretches<Backup> {
  mkdirSync(request.folder, { recursive: true })
  const partial = join(request.folder, `.${newId()}.partial`)
  try {
    const copied = {
      schemaVersion: schemaVersionOf(connection),
      databaseId: databaseIdOf(connection),
      commitCounter: commitCounterOf(connection),
      rowCounts: rowCountsOf(connection),
    }
    copyInto(connection, partial)
    yield
    yield* verify(partial, copied)
    const manifest: BackupManifest = backupManifestSchema.parse({
      format: 'samverkansstod-backup',
      createdAt: request.createdAt,
      appVersion: request.appVersion,
      ...copied,
      sha256: yield* sha256Stretches(partial),
      sizeBytes: statSync(partial).size,
    })
    const path = freePath(join(request.folder, `${request.stem}${BACKUP_EXTENSION}`))
    giveName(partial, path, manifest)
    return { path, fileName: basename(path), manifest }
  } catch (error) {
    rmSync(partial, { force: true })
    rmSync(`${partial}-journal`, { force: true })
    throw error
  }
}

/**
 * Writes a verified backup with its manifest. Nothing with a backup's name exists until it has passed its checks;
 * a failure leaves no half file and touches no older backup.
 */
export const createBackup = (connection: Connection, request: BackupRequest): Backup => atOnce(backupStretches(connection, request))

/** As {@link createBackup}, with the calls that wait answered while the copy is checked. */
export const createBackupInTurns = (connection: Connection, request: BackupRequest): Promise<Backup> =>
  inTurns(backupStretches(connection, request))

/** The names in a folder; none where it is not there, is no folder or cannot be read. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The backups of a folder that have a manifest, the newest first; of one instant, the one with the most commits. */
export function listBackups(folder: string): Backup[] {
  return namesIn(folder)
    .filter((name) => name.endsWith(BACKUP_EXTENSION))
    .flatMap((fileName) => {
      const path = join(folder, fileName)
      const manifest = readManifest(path)
      return manifest ? [{ path, fileName, manifest }] : []
    })
    .toSorted(
      (a, b) =>
        b.manifest.createdAt.localeCompare(a.manifest.createdAt) || b.manifest.commitCounter - a.manifest.commitCounter,
    )
}

const LEFTOVER = /^\.[0-9a-f-]{36}\.partial(-journal)?$/

/** Removes what an earlier kill may have left of files that were being written. */
export function removePartials(folder: string): void {
  for (const name of namesIn(folder).filter((each) => LEFTOVER.test(each)))
    try {
      rmSync(join(folder, name), { force: true })
    } catch {
      // Another program holds it, or the folder is only there to be read; it is asked again at the next start.
    }
}
