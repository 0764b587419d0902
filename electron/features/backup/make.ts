import type { Backup, BackupKind } from '../../../shared/domain/backup.ts'
import type { BridgeEvent } from '../../../shared/ipc/events.ts'
import { backupText } from '../../../shared/text/catalogue/backup.ts'
import { type BackupRequest, createBackup, createBackupInTurns, createBackupWithin, listBackups } from '../../db/backup.ts'
import { setBackupSequence } from '../../db/repositories/backupMeta.ts'
import { commitCounterOf, databaseIdOf, latestBackupOf, setLatestBackup } from '../../db/repositories/meta.ts'
import { toStorageError } from '../../db/storageFaults.ts'
import type { StoreContext } from '../../work/context.ts'
import { checkFilesQuietly } from '../attachments/index.ts'
import { companionFiles } from './companionFiles.ts'
import { toBackupFailure } from './failures.ts'
import { backupFolder, stamp } from './place.ts'
import { queueOf } from './queue.ts'
import { bringSecondPlaceUpToDate } from './secondPlace.ts'
import { tidyBackups } from './tidy.ts'

const BACKED_UP: BridgeEvent = { kind: 'changed', topics: ['backups', 'cases'], caseId: null }

/** Notes the backup in the database; where its own disk takes no more, the backup elsewhere is as good without. */
function remember(context: StoreContext, { manifest }: Backup): void {
  try {
    setLatestBackup(context.connection, manifest.createdAt, manifest.commitCounter)
    setBackupSequence(context.connection, manifest.sequence)
  } catch (error) {
    if (toStorageError(error) === null) throw error
  }
  context.emit(BACKED_UP)
}

const requestNow = (context: StoreContext, folder: string, kind: BackupKind): BackupRequest => ({
  folder,
  stem: `${backupText.stems[kind]} ${stamp(context)}`,
  kind,
  createdAt: context.clock().toISOString(),
  appVersion: context.appVersion,
  companionFiles: companionFiles(context),
})

/** At a stretch, for when nobody may write in between. */
export function createNow(context: StoreContext, kind: BackupKind): Backup {
  const folder = backupFolder(context)
  try {
    const backup = createBackup(context.connection, requestNow(context, folder, kind))
    remember(context, backup)
    return backup
  } catch (error) {
    throw toBackupFailure(error, folder)
  }
}

/** At a stretch too, but given up where it would take too long. */
export function createWithin(context: StoreContext, kind: BackupKind, milliseconds: number): Backup | null {
  const backup = createBackupWithin(context.connection, requestNow(context, backupFolder(context), kind), milliseconds)
  if (backup) remember(context, backup)
  return backup
}

/**
 * While she goes on working: saves wait for the copy alone, not for its checks. What is no longer needed is cleared
 * away after it; the second place is filled by itself, since it may be slow.
 */
export async function createMeanwhile(context: StoreContext, kind: BackupKind): Promise<Backup> {
  const folder = backupFolder(context)
  try {
    const backup = await createBackupInTurns(context.connection, requestNow(context, folder, kind))
    remember(context, backup)
    await tidyBackups(folder, backup.manifest.databaseId)
    void bringSecondPlaceUpToDate(context)
    void checkFilesQuietly(context)
    return backup
  } catch (error) {
    throw toBackupFailure(error, folder)
  }
}

/** A backup of exactly what is here now, where there is one already. */
function backupOfThis(context: StoreContext): Backup | null {
  const commits = commitCounterOf(context.connection)
  if (latestBackupOf(context.connection)?.commitCounter !== commits) return null
  const id = databaseIdOf(context.connection)
  return listBackups(backupFolder(context)).find(({ manifest }) => manifest.databaseId === id && manifest.commitCounter === commits) ?? null
}

/** A verified backup before something that changes much at once; the one there is, where nothing changed since. */
export const backUpBefore = (context: StoreContext, kind: BackupKind): Promise<Backup> =>
  queueOf(context)(() => backupOfThis(context) ?? createMeanwhile(context, kind))
