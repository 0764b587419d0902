import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupInspection, BackupSecret } from '../../../shared/domain/backup.ts'
import { newId } from '../../../shared/newId.ts'
import type { Connection } from '../../db/connection.ts'
import { removeDatabase } from '../../db/databaseFiles.ts'
import { faultyInspection, inspectBackup, toBackupFault } from '../../db/inspectBackup.ts'
import { inTurns } from '../../files/stretches.ts'
import { SealError } from '../../seal/failure.ts'
import { sealHeaderOf } from '../../seal/header.ts'
import type { Keyring, Secret } from '../../seal/keyring.ts'
import { keyOfSealed, unsealStretches } from '../../seal/unsealFile.ts'

/** More than any database of cases; what says that it holds more was not made by the app. */
const MAX_BYTES = 8 * 2 ** 30

export interface OpeningPlace {
  readonly connection: Connection | null
  readonly privateFolder: string
  /** Opens what was sealed here without a question. */
  readonly keyring: Keyring | null
}

const secretOf = ({ kind, text }: BackupSecret): Secret => (kind === 'passphrase' ? { kind, passphrase: text } : { kind, code: text })

/** An opened backup; `masterKey` is null where it was not sealed. */
export interface OpenedBackup {
  readonly path: string
  readonly masterKey: Buffer | null
}

/** The key of a sealed backup, or null where nothing is at hand to open it with. */
async function masterKeyFor(path: string, { keyring }: OpeningPlace, secret: BackupSecret | null): Promise<Buffer | null> {
  if (secret) return keyOfSealed(path, secretOf(secret))
  return keyring && sealHeaderOf(path)?.lock.id === keyring.id ? keyOfSealed(path, { kind: 'keyring', keyring }) : null
}

/**
 * Opens a sealed backup in a private folder for as long as the work takes; a plain one is used where it lies.
 * @throws SealError, and then nothing is left
 */
export async function whileOpened<Result>(
  place: OpeningPlace,
  path: string,
  secret: BackupSecret | null,
  work: (opened: OpenedBackup) => Result | Promise<Result>,
): Promise<Result> {
  if (sealHeaderOf(path) === null) return work({ path, masterKey: null })
  const masterKey = await masterKeyFor(path, place, secret)
  if (masterKey === null) throw new SealError('wrong-secret')
  mkdirSync(place.privateFolder, { recursive: true, mode: 0o700 })
  const opened = join(place.privateFolder, `${newId()}.opening`)
  try {
    await inTurns(unsealStretches(path, opened, masterKey, { maxBytes: MAX_BYTES }))
    return await work({ path: opened, masterKey })
  } finally {
    removeDatabase(opened)
  }
}

/** Whether it can be opened without asking. */
function isOpenHere(path: string, keyring: Keyring | null): boolean {
  try {
    return keyring !== null && sealHeaderOf(path)?.lock.id === keyring.id
  } catch {
    return false
  }
}

/** What a backup holds against what is here, sealed or not. Nothing is changed by it. */
export async function inspectAny(place: OpeningPlace, path: string, secret: BackupSecret | null): Promise<BackupInspection> {
  const found = inspectBackup(place.connection, path)
  if (found.fault !== 'sealed' || (secret === null && !isOpenHere(path, place.keyring))) return found
  try {
    return await whileOpened(place, path, secret, (opened) => inspectBackup(place.connection, path, opened.path))
  } catch (error) {
    return faultyInspection(place.connection, path, toBackupFault(error))
  }
}

/** What a kill may have left open. */
export function clearPrivateFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Another program holds a file in it; it is asked again at the next start.
  }
}
