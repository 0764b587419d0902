import { refused } from '../../../shared/ipc/outcome.ts'
import { listBackups } from '../../db/backup.ts'
import { databaseIdOf } from '../../db/repositories/meta.ts'
import type { StoreContext } from '../../work/context.ts'
import { backUpBefore, backupFolder } from '../backup/index.ts'

/** What is due has lain untouched for months: a backup of the last hour holds it, and one for each of fifty would fill the disk. */
const FRESH_MINUTES = 60

/** The newest backup of this very database, where it was made within the hour. */
function freshBackup(context: StoreContext): string | null {
  const id = databaseIdOf(context.connection)
  const now = context.clock().getTime()
  const isFresh = (at: string): boolean => {
    const age = now - Date.parse(at)
    return age >= 0 && age < FRESH_MINUTES * 60_000
  }
  return listBackups(backupFolder(context)).find(({ manifest }) => manifest.databaseId === id && isFresh(manifest.createdAt))?.fileName ?? null
}

/** The file name of a verified backup to go back to; refuses the disposal where none can be written. */
export async function backupBeforeDisposal(context: StoreContext): Promise<string> {
  const fresh = freshBackup(context)
  if (fresh !== null) return fresh
  try {
    return (await backUpBefore(context, 'beforeDisposal')).fileName
  } catch {
    throw refused({ rule: 'no-backup-first' })
  }
}
