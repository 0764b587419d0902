import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Backup, type BackupKind, type BackupManifest, backupManifestSchema } from '../../shared/domain/backup.ts'
import { newId } from '../../shared/newId.ts'
import { atOnce, inTurns, type Stretches, withinTime } from '../files/stretches.ts'
import { freePath, prepareFile, renamePatiently, syncFolder } from '../files/writeFile.ts'
import { type Keyring, masterKeyOf } from '../seal/keyring.ts'
import { sealStretches } from '../seal/sealFile.ts'
import { sealedSha256Stretches } from '../seal/unsealFile.ts'
import { type CompanionFile, keepCompanions } from './companions.ts'
import { type Connection, schemaVersionOf } from './connection.ts'
import { makePrivateFolder } from './databaseFiles.ts'
import { rowCountsOf, sha256Stretches } from './inspect.ts'
import { backupSequenceOf, keyringOf } from './repositories/backupMeta.ts'
import { commitCounterOf, databaseIdOf } from './repositories/meta.ts'
import { BackupVerificationError, copyInto, verify } from './verifiedCopy.ts'

export { BackupVerificationError } from './verifiedCopy.ts'
export const BACKUP_EXTENSION = '.samverkanbackup'
const MANIFEST_SUFFIX = '.json'

export const manifestPath = (path: string): string => `${path}${MANIFEST_SUFFIX}`

/** The manifest beside a backup, or null where there is none that can be read. */
export function readManifest(path: string): BackupManifest | null {
  try {
    return backupManifestSchema.parse(JSON.parse(readFileSync(manifestPath(path), 'utf8')))
  } catch {
    return null
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
  /** By hand where left out. */
  readonly kind?: BackupKind
  readonly createdAt: string
  readonly appVersion: string
  /** Files beside the database that belong to it. */
  readonly companionFiles?: readonly CompanionFile[]
}

/** What a manifest says of the file: the copy as it is, or sealed. */
type WrittenCopy = Pick<BackupManifest, 'sha256' | 'sizeBytes' | 'sealedWith'>

const NOT_SEALED = { sealedWith: null } as const

/** Seals the checked copy and reads the sealed one to its end: what it holds is what went into it. */
function* sealCopy(copy: string, partial: string, keyring: Keyring): Stretches<WrittenCopy> {
  const content = yield* sha256Stretches(copy)
  yield* sealStretches(copy, partial, keyring)
  const read = yield* sealedSha256Stretches(partial, masterKeyOf(keyring), { maxBytes: statSync(copy).size })
  if (read !== content) throw new BackupVerificationError('the sealed copy holds something else')
  return { sha256: yield* sha256Stretches(partial), sizeBytes: statSync(partial).size, sealedWith: keyring.id }
}

/**
 * Only the copy itself keeps the database's connection busy. What the manifest says of the database is read with it,
 * before the first pause: later it may have been written to.
 */
function* backupStretches(connection: Connection, request: BackupRequest): Stretches<Backup> {
  const { folder, stem, kind = 'byHand', createdAt, appVersion, companionFiles = [] } = request
  mkdirSync(folder, { recursive: true })
  const keyring = keyringOf(connection)
  const partial = join(folder, `.${newId()}.partial`)
  // The open copy of what is to be sealed never touches the folder: a stick gives back what was deleted from it.
  const copy = keyring ? join(makePrivateFolder(connection.name, folder), `.${newId()}.partial`) : partial
  try {
    const copied = {
      schemaVersion: schemaVersionOf(connection),
      databaseId: databaseIdOf(connection),
      commitCounter: commitCounterOf(connection),
      rowCounts: rowCountsOf(connection),
    }
    copyInto(connection, copy)
    yield
    yield* verify(copy, copied)
    const written = keyring ? yield* sealCopy(copy, partial, keyring) : { ...NOT_SEALED, sha256: yield* sha256Stretches(copy), sizeBytes: statSync(copy).size }
    const companions = companionFiles.length === 0 ? {} : yield* keepCompanions(companionFiles, folder, keyring)
    const manifest = backupManifestSchema.parse({
      format: 'samverkansstod-backup',
      kind,
      createdAt,
      sequence: nextSequence(connection, folder),
      appVersion,
      ...copied,
      ...written,
      ...companions,
    })
    const path = freePath(join(folder, `${stem}${BACKUP_EXTENSION}`))
    giveName(partial, path, manifest)
    return { path, fileName: basename(path), manifest }
  } finally {
    // Also where it was given up between two stretches; what has its name is no longer under this one.
    for (const left of new Set([copy, partial])) for (const suffix of ['', '-journal']) rmSync(`${left}${suffix}`, { force: true })
  }
}

/** One more than any before it: of this database, and of this folder. */
const nextSequence = (connection: Connection, folder: string): number =>
  1 + Math.max(backupSequenceOf(connection), ...listBackups(folder).map(({ manifest }) => manifest.sequence))

/**
 * Writes a verified backup with its manifest. Nothing with a backup's name exists until it has passed its checks;
 * a failure leaves no half file and touches no older backup.
 */
export const createBackup = (connection: Connection, request: BackupRequest): Backup => atOnce(backupStretches(connection, request))

/** As {@link createBackup}, with the calls that wait answered while the copy is checked. */
export const createBackupInTurns = (connection: Connection, request: BackupRequest): Promise<Backup> =>
  inTurns(backupStretches(connection, request))

/** As {@link createBackup}, but given up, with nothing left behind, where it takes longer than that. */
export const createBackupWithin = (connection: Connection, request: BackupRequest, milliseconds: number): Backup | null =>
  withinTime(backupStretches(connection, request), milliseconds)

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
        b.manifest.createdAt.localeCompare(a.manifest.createdAt) ||
        b.manifest.sequence - a.manifest.sequence ||
        b.manifest.commitCounter - a.manifest.commitCounter,
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
