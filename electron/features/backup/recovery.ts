import { basename, dirname, join } from 'node:path'
import { formatInstant } from '../../../shared/domain/date.ts'
import { createDispatch } from '../../../shared/ipc/dispatch.ts'
import { AppFailure, type Outcome, refused } from '../../../shared/ipc/outcome.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { listBackups } from '../../db/backup.ts'
import type { Connection } from '../../db/connection.ts'
import { inspectBackup } from '../../db/inspectBackup.ts'
import { restoreBackup } from '../../db/restore.ts'
import { toStorageError } from '../../db/storageFaults.ts'
import { freePath } from '../../files/writeFile.ts'
import { toBackupFailure } from './failures.ts'

export interface RecoveryContext {
  readonly databasePath: string
  readonly backupFolder: string
  readonly clock: () => Date
  /** Takes over the restored database and becomes the ordinary store. */
  readonly onRestored: (connection: Connection) => void
  readonly report: (path: string, error: unknown) => string
  /** True where the database is sound and only in another process's hands: then it must stay where it is. */
  readonly inUseElsewhere?: boolean
}

/** The database that cannot be opened is moved aside untouched and the backup takes its place. */
function restore(context: RecoveryContext, path: string): { asidePath: string } {
  if (context.inUseElsewhere) throw new AppFailure({ code: 'storage', fault: 'busy' })
  const { fault } = inspectBackup(null, path)
  if (fault !== null) throw refused({ rule: 'backup', fault })
  const stamp = formatInstant(context.clock().toISOString())
  const name = safeFileName(`${basename(context.databasePath, '.sqlite')} skadad ${stamp}`, 'sqlite')
  const asidePath = freePath(join(dirname(context.databasePath), name))
  try {
    context.onRestored(restoreBackup(null, context.databasePath, path, asidePath))
  } catch (error) {
    throw toBackupFailure(error, dirname(context.databasePath))
  }
  return { asidePath }
}

/**
 * What the store answers while its database cannot be opened: it lists, inspects and restores backups, and says of
 * everything else that the database is damaged. Nothing is written to the database meanwhile.
 */
export function createRecoveryCall(context: RecoveryContext): (path: unknown, input: unknown) => Promise<Outcome<unknown>> {
  const handlers = {
    backup: {
      list: () => listBackups(context.backupFolder),
      inspect: (input: { path: string }) => inspectBackup(null, input.path),
      restore: (input: { path: string }) => restore(context, input.path),
    },
  }
  const dispatch = createDispatch(handlers, { host: 'store', translate: toStorageError, report: context.report })
  const unavailable = new AppFailure({ code: 'storage', fault: 'damaged' })
  return async (path, input) => {
    const [feature, name = ''] = typeof path === 'string' ? path.split('.') : []
    if (feature === 'backup' && Object.hasOwn(handlers.backup, name)) return dispatch(path, input)
    return { ok: false, error: unavailable.error }
  }
}
