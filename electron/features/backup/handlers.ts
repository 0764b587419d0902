import { basename, dirname, join } from 'node:path'
import type { Backup } from '../../../shared/domain/backup.ts'
import { formatInstant } from '../../../shared/domain/date.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { refused } from '../../../shared/ipc/outcome.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { createBackup, listBackups } from '../../db/backup.ts'
import { openDatabase } from '../../db/open.ts'
import { setLatestBackup } from '../../db/repositories/meta.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { inspectBackup } from '../../db/inspectBackup.ts'
import { restoreBackup } from '../../db/restore.ts'
import { toStorageError } from '../../db/storageFaults.ts'
import { freePath } from '../../files/writeFile.ts'
import type { StoreContext } from '../../work/context.ts'
import { prepareStore } from '../../work/start.ts'
import { isDamage, toBackupFailure } from './failures.ts'

/** The folder that backups are written to now. */
export const backupFolder = (context: StoreContext): string =>
  readSettings(context.connection).backupFolder || context.defaultFolders.backups

/** `2026-11-21 14.30`, as it stands in file names. */
const stamp = (context: StoreContext): string => formatInstant(context.clock().toISOString())

/** Notes the backup in the database; where its own disk takes no more, the backup elsewhere is as good without. */
function remember({ connection }: StoreContext, { manifest }: Backup): void {
  try {
    setLatestBackup(connection, manifest.createdAt, manifest.commitCounter)
  } catch (error) {
    if (toStorageError(error) === null) throw error
  }
}

function createNow(context: StoreContext, stem: string): Backup {
  const folder = backupFolder(context)
  try {
    const backup = createBackup(context.connection, {
      folder,
      stem,
      createdAt: context.clock().toISOString(),
      appVersion: context.appVersion,
    })
    remember(context, backup)
    context.emit({ kind: 'changed', topics: ['backups', 'cases'], caseId: null })
    return backup
  } catch (error) {
    throw toBackupFailure(error, folder)
  }
}

/** A copy of what is here. What is damaged cannot be copied, and need not be: it is kept aside whole. */
function backUpBeforeRestore(context: StoreContext): void {
  try {
    createNow(context, `Samverkansstöd före återställning ${stamp(context)}`)
  } catch (error) {
    if (!isDamage(error)) throw error
  }
}

/** Backs up what is here, then puts the chosen backup in its place. */
function restore(context: StoreContext, path: string): { asidePath: string } {
  const inspection = inspectBackup(context.connection, path)
  if (inspection.fault !== null) throw refused({ rule: 'backup', fault: inspection.fault })
  backUpBeforeRestore(context)
  const name = safeFileName(`${basename(context.databasePath, '.sqlite')} ersatt ${stamp(context)}`, 'sqlite')
  const asidePath = freePath(join(dirname(context.databasePath), name))
  try {
    context.connection = restoreBackup(context.connection, context.databasePath, path, asidePath)
  } catch (error) {
    if (!context.connection.open) context.connection = openDatabase(context.databasePath)
    throw toBackupFailure(error, dirname(context.databasePath))
  }
  prepareStore(context)
  context.emit({ kind: 'store-ready' })
  return { asidePath }
}

export const backupHandlers = (context: StoreContext): Handlers<'store'>['backup'] => ({
  list: () => listBackups(backupFolder(context)),
  create: () => createNow(context, `Samverkansstöd ${stamp(context)}`),
  inspect: ({ path }) => inspectBackup(context.connection, path),
  restore: ({ path }) => restore(context, path),
})
