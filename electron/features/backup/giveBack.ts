import { dirname } from 'node:path'
import { readManifest } from '../../db/backup.ts'
import { giveBackCompanions } from '../../db/companions.ts'
import { inTurns } from '../../files/stretches.ts'
import { type CompanionOwner, companionTaker } from './companionFiles.ts'
import type { OpenedBackup } from './opening.ts'

/** Brings back the files that the restored backup names. @returns how many are missing */
export async function giveBack(owner: CompanionOwner, path: string, { masterKey }: OpenedBackup, privateFolder: string): Promise<number> {
  const { companions = [], missingCompanions = [], sealedWith = null } = readManifest(path) ?? {}
  const sealed = masterKey !== null && sealedWith !== null ? { keyId: sealedWith, masterKey } : null
  const kept = { folder: dirname(path), companions, sealed }
  return missingCompanions.length + (await inTurns(giveBackCompanions(kept, privateFolder, companionTaker(owner))))
}
