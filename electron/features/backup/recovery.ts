import { basename, dirname, join } from 'node:path'
import type { BackupSecret } from '../../../shared/domain/backup.ts'
import { formatInstant } from '../../../shared/domain/date.ts'
import { storeMethodPaths } from '../../../shared/ipc/contract.ts'
import { createDispatch } from '../../../shared/ipc/dispatch.ts'
import { AppFailure, type Outcome, refused } from '../../../shared/ipc/outcome.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { listBackups } from '../../db/backup.ts'
import type { Connection } from '../../db/connection.ts'
import { privateFolderOf } from '../../db/databaseFiles.ts'
import { restoreBackup } from '../../db/restore.ts'
import { toStorageError } from '../../db/storageFaults.ts'
import { freePath } from '../../files/writeFile.ts'
import { toBackupFailure } from './failures.ts'
import { giveBack } from './giveBack.ts'
import { clearPrivateFolder, inspectAny, type OpeningPlace, whileOpened } from './opening.ts'

type RestoreInput = { readonly path: string; readonly secret?: BackupSecret | null | undefined }

export interface RecoveryContext {
  readonly databasePath: string
  readonly backupFolder: string
  readonly clock: () => Date
  /** Takes over the restored database and becomes the ordinary store. */
  readonly onRestored: (connection: Connection) => void
  readonly report: (path: string, error: unknown) => string
  /** True where the database is sound and only in another process's hands: then it must stay where it is. */
  readonly inUseElsewhere?: boolean
  /** True where the file can be read but is not the one that was worked in: it is not called damaged. */
  readonly isReadable?: boolean
}

const openingPlaceOf = ({ databasePath, backupFolder }: RecoveryContext): OpeningPlace => ({
  connection: null,
  privateFolder: privateFolderOf(databasePath, backupFolder),
  // The key lies in the database that cannot be read, so what was sealed here is asked for too.
  keyring: null,
})

/** The database that cannot be opened is moved aside untouched and the backup takes its place. */
async function restore(context: RecoveryContext, { path, secret = null }: RestoreInput): Promise<{ asidePath: string; missingCompanions: number }> {
  if (context.inUseElsewhere) throw new AppFailure({ code: 'storage', fault: 'busy' })
  const place = openingPlaceOf(context)
  const { fault } = await inspectAny(place, path, secret)
  if (fault !== null) throw refused({ rule: 'backup', fault })
  return whileOpened(place, path, secret, async (opened) => {
    const { asidePath, connection } = replace(context, opened.path)
    const missingCompanions = await giveBack({ connection, databasePath: context.databasePath }, path, opened, place.privateFolder)
    context.onRestored(connection)
    return { asidePath, missingCompanions }
  })
}

function replace(context: RecoveryContext, plainPath: string): { asidePath: string; connection: Connection } {
  const stamp = formatInstant(context.clock().toISOString())
  const name = safeFileName(`${basename(context.databasePath, '.sqlite')} ${context.isReadable ? 'ersatt' : 'skadad'} ${stamp}`, 'sqlite')
  const asidePath = freePath(join(dirname(context.databasePath), name))
  try {
    return { asidePath, connection: restoreBackup(null, context.databasePath, plainPath, asidePath) }
  } catch (error) {
    throw toBackupFailure(error, dirname(context.databasePath))
  }
}

/**
 * What the store answers while its database cannot be opened: it lists, inspects and restores backups, and says of
 * everything else that the database is damaged. Nothing is written to the database meanwhile.
 */
export function createRecoveryCall(context: RecoveryContext): (path: unknown, input: unknown) => Promise<Outcome<unknown>> {
  clearPrivateFolder(openingPlaceOf(context).privateFolder)
  const handlers = {
    backup: {
      list: () => listBackups(context.backupFolder),
      inspect: ({ path, secret = null }: RestoreInput) => inspectAny(openingPlaceOf(context), path, secret),
      restore: (input: RestoreInput) => restore(context, input),
    },
  }
  const dispatch = createDispatch(handlers, { methods: storeMethodPaths, translate: toStorageError, report: context.report })
  const unavailable = new AppFailure({ code: 'storage', fault: 'damaged' })
  return async (path, input) => {
    const [feature, name = ''] = typeof path === 'string' ? path.split('.') : []
    if (feature === 'backup' && Object.hasOwn(handlers.backup, name)) return dispatch(path, input)
    return { ok: false, error: unavailable.error }
  }
}
