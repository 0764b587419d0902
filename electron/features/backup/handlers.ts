import { basename, dirname, join } from 'node:path'
import type { Backup } from '../../../shared/domain/backup.ts'
import { formatInstant } from '../../../shared/domain/date.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, refused } from '../../../shared/ipc/outcome.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { createBackup, listBackups } from '../../db/backup.ts'
import { openDatabase } from '../../db/open.ts'
import { setLatestBackup } from '../../db/repositories/meta.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { inspectBackup, restoreBackup } from '../../db/restore.ts'
import { freePath } from '../../files/writeFile.ts'
import type { StoreContext } from '../../work/context.ts'
import { prepareStore } from '../../work/start.ts'

/** The folder that backups are written to now. */
export const backupFolder = (context: StoreContext): string =>
  readSettings(context.connection).backupFolder || context.defaultFolders.backups

/** `2026-11-21 14.30`, as it stands in file names. */
const stamp = (context: StoreContext): string => formatInstant(context.clock().toISOString())

/** What goes wrong when the folder cannot be written to, in the user's words. */
function toFailure(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (/ENOSPC|SQLITE_FULL/.test(code)) return new AppFailure({ code: 'storage', fault: 'disk-full' })
  if (/EACCES|EPERM|EROFS|ENOENT|ENOTDIR|CANTOPEN/.test(code)) return refused({ rule: 'folder-not-writable', path: folder })
  return error
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
    setLatestBackup(context.connection, backup.manifest.createdAt, backup.manifest.commitCounter)
    context.emit({ kind: 'changed', topics: ['backups', 'cases'], caseId: null })
    return backup
  } catch (error) {
    throw toFailure(error, folder)
  }
}

/** Backs up what is here, then puts the chosen backup in its place. */
function restore(context: StoreContext, path: string): { asidePath: string } {
  const inspection = inspectBackup(context.connection, path)
  if (inspection.fault !== null) throw refused({ rule: 'backup', fault: inspection.fault })
  createNow(context, `Samverkansstöd före återställning ${stamp(context)}`)
  const name = safeFileName(`${basename(context.databasePath, '.sqlite')} ersatt ${stamp(context)}`, 'sqlite')
  const asidePath = freePath(join(dirname(context.databasePath), name))
  try {
    context.connection = restoreBackup(context.connection, context.databasePath, path, asidePath)
  } catch (error) {
    if (!context.connection.open) context.connection = openDatabase(context.databasePath)
    throw toFailure(error, dirname(context.databasePath))
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
