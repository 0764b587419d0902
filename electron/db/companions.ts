// Files beside the database that belong to it, kept beside its backups: once per content, sealed where the backup is.
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Companion } from '../../shared/domain/backup.ts'
import { newId } from '../../shared/newId.ts'
import type { Stretches } from '../files/stretches.ts'
import { renamePatiently, syncFolder } from '../files/writeFile.ts'
import { sealHeaderOf } from '../seal/header.ts'
import { type Keyring, masterKeyOf } from '../seal/keyring.ts'
import { sealStretches, writeAll } from '../seal/sealFile.ts'
import { sealedSha256Stretches, unsealStretches } from '../seal/unsealFile.ts'
import { sha256Stretches } from './inspect.ts'

/** A companion, and where it lies now. */
export interface CompanionFile extends Companion {
  readonly path: string
}

export const COMPANION_FOLDER = 'bilagor'
const EXTENSION = '.bilaga'

/** Its name in a folder of backups: one for the plain file, and one for each key that it was sealed with. */
export const companionName = (sha256: string, keyId: string | null): string => `${sha256}${keyId === null ? '' : `-${keyId}`}${EXTENSION}`

/** Where a backup's companion lies. */
export const companionPath = (folder: string, sha256: string, keyId: string | null): string => join(folder, COMPANION_FOLDER, companionName(sha256, keyId))

function sizeOf(path: string): number | null {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() ? found.size : null
}

/** Whether one that was kept before is there, with the length it should have. Its content was checked when it was written. */
export function isKept(folder: string, { sha256, sizeBytes }: Companion, keyId: string | null): boolean {
  const path = companionPath(folder, sha256, keyId)
  try {
    return keyId === null ? sizeOf(path) === sizeBytes : existsSync(path) && sealHeaderOf(path)?.plainBytes === sizeBytes
  } catch {
    return false
  }
}

const CHUNK = 1 << 22

/** In stretches, since a file may be large and nobody shall wait for it. Durable when it ends. */
function* copyStretches(from: string, to: string): Stretches<void> {
  const source = openSync(from, 'r')
  try {
    const target = openSync(to, 'wx')
    try {
      const chunk = Buffer.alloc(CHUNK)
      for (let read = readSync(source, chunk); read > 0; read = readSync(source, chunk)) {
        writeAll(target, chunk.subarray(0, read))
        yield
      }
      fsyncSync(target)
    } finally {
      closeSync(target)
    }
  } finally {
    closeSync(source)
  }
}

/** Writes it under a temporary name, and says whether what was written holds what it should. */
function* writeChecked({ path, sha256, sizeBytes }: CompanionFile, partial: string, keyring: Keyring | null): Stretches<boolean> {
  if (keyring === null) {
    yield* copyStretches(path, partial)
    return (yield* sha256Stretches(partial)) === sha256
  }
  yield* sealStretches(path, partial, keyring)
  return (yield* sealedSha256Stretches(partial, masterKeyOf(keyring), { maxBytes: sizeBytes })) === sha256
}

function* keep(file: CompanionFile, folder: string, keyring: Keyring | null): Stretches<boolean> {
  const keyId = keyring?.id ?? null
  if (isKept(folder, file, keyId)) return true
  if (sizeOf(file.path) !== file.sizeBytes) return false
  const place = join(folder, COMPANION_FOLDER)
  mkdirSync(place, { recursive: true })
  const partial = join(place, `.${newId()}.partial`)
  try {
    if (!(yield* writeChecked(file, partial, keyring))) return false
    renamePatiently(partial, companionPath(folder, file.sha256, keyId))
    syncFolder(place)
    return true
  } finally {
    rmSync(partial, { force: true })
  }
}

const plain = ({ sha256, sizeBytes }: Companion): Companion => ({ sha256, sizeBytes })

/**
 * Brings every companion into the folder of backups. One that is not where it should be, or is not what it was, is
 * named and stops nothing: what is left must be saved all the same.
 */
export function* keepCompanions(
  files: readonly CompanionFile[],
  folder: string,
  keyring: Keyring | null,
): Stretches<{ companions: Companion[]; missingCompanions: Companion[] }> {
  const [companions, missingCompanions]: [Companion[], Companion[]] = [[], []]
  for (const file of files) {
    const isThere = yield* keep(file, folder, keyring)
    ;(isThere ? companions : missingCompanions).push(plain(file))
  }
  return { companions, missingCompanions }
}

/** Where companions go back to. */
export interface CompanionTaker {
  readonly has: (companion: Companion) => boolean
  /** Takes a copy of the file at the path, and checks it; the path is no longer there afterwards. */
  readonly take: (companion: Companion, path: string) => void
}

export interface KeptCompanions {
  readonly folder: string
  readonly companions: readonly Companion[]
  /** null = they are not sealed. */
  readonly sealed: { readonly keyId: string; readonly masterKey: Buffer } | null
}

/** Gives back what a backup names. @returns how many could not be given back */
export function* giveBackCompanions(kept: KeptCompanions, privateFolder: string, taker: CompanionTaker): Stretches<number> {
  let missing = 0
  for (const companion of kept.companions.filter((each) => !taker.has(each))) {
    const path = companionPath(kept.folder, companion.sha256, kept.sealed?.keyId ?? null)
    mkdirSync(privateFolder, { recursive: true, mode: 0o700 })
    const own = join(privateFolder, `${newId()}.opening`)
    try {
      if (kept.sealed === null) yield* copyStretches(path, own)
      else yield* unsealStretches(path, own, kept.sealed.masterKey, { maxBytes: companion.sizeBytes })
      if ((yield* sha256Stretches(own)) === companion.sha256) taker.take(companion, own)
      else missing += 1
    } catch {
      missing += 1
    } finally {
      rmSync(own, { force: true })
    }
  }
  return missing
}
