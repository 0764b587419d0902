import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Backup } from '../../../shared/domain/backup.ts'
import { outdatedBackups, ROTATION } from '../../../shared/domain/backupRotation.ts'
import { BACKUP_EXTENSION, listBackups, manifestPath, readManifest } from '../../db/backup.ts'
import { COMPANION_FOLDER, companionName } from '../../db/companions.ts'
import { sha256Stretches } from '../../db/inspect.ts'
import { inTurns, type Stretches } from '../../files/stretches.ts'

/** What the rotation compares: a backup by what its manifest says. */
export const rotated = (backup: Backup) => ({ ...backup.manifest, backup })

function* isSound({ path, manifest }: Backup): Stretches<boolean> {
  try {
    return statSync(path).size === manifest.sizeBytes && (yield* sha256Stretches(path)) === manifest.sha256
  } catch {
    return false
  }
}

/**
 * Looks at the newest until three of them are what they were. Those that are not count as not being there: they neither
 * take another's place nor are they removed. @returns null where there are not three
 */
function* withoutUnsound(newestFirst: readonly Backup[]): Stretches<readonly Backup[] | null> {
  const unsound = new Set<Backup>()
  let sound = 0
  for (const backup of newestFirst) {
    if (yield* isSound(backup)) sound += 1
    else unsound.add(backup)
    if (sound === ROTATION.newest) return newestFirst.filter((each) => !unsound.has(each))
  }
  return null
}

function remove({ path }: Backup): void {
  rmSync(path, { force: true })
  rmSync(manifestPath(path), { force: true })
}

/** Names of the companions that a backup in the folder names; null where one of them cannot be read. */
function companionsInUse(folder: string): Set<string> | null {
  const names = readdirSync(folder).filter((name) => name.endsWith(BACKUP_EXTENSION))
  const manifests = names.map((name) => readManifest(join(folder, name)))
  if (manifests.includes(null)) return null
  return new Set(manifests.flatMap((each) => (each?.companions ?? []).map(({ sha256 }) => companionName(sha256, each?.sealedWith ?? null))))
}

/** Removes companions that no backup of the folder names any more. */
export function removeUnusedCompanions(folder: string): void {
  const place = join(folder, COMPANION_FOLDER)
  try {
    const inUse = companionsInUse(folder)
    if (inUse === null) return
    for (const name of readdirSync(place).filter((each) => /^[0-9a-f]{64}[0-9a-f-]*\.bilaga$/.test(each) && !inUse.has(each)))
      rmSync(join(place, name), { force: true })
  } catch {
    // No companions, or a folder that is only there to be read.
  }
}

function* tidy(folder: string, databaseId: string): Stretches<void> {
  const own = listBackups(folder).filter(({ manifest }) => manifest.databaseId === databaseId)
  if (outdatedBackups(own.map(rotated), databaseId).length === 0) return
  const newestFirst = own.toSorted((a, b) => b.manifest.sequence - a.manifest.sequence)
  const sound = yield* withoutUnsound(newestFirst)
  if (sound === null) return
  for (const { backup } of outdatedBackups(sound.map(rotated), databaseId)) remove(backup)
  removeUnusedCompanions(folder)
}

/** Clears away what the rotation no longer needs, once the newest three have been found to be what they were. */
export async function tidyBackups(folder: string, databaseId: string): Promise<void> {
  try {
    await inTurns(tidy(folder, databaseId))
  } catch {
    // The backup stands; what is too much is cleared away another time.
  }
}
