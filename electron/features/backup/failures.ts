import { type AppError, AppFailure, refused } from '../../../shared/ipc/outcome.ts'
import { BackupVerificationError } from '../../db/backup.ts'
import { type OpenFault, OpenError } from '../../db/open.ts'

type StorageFault = Extract<AppError, { code: 'storage' }>['fault']

/** What stopped the database from opening, as what it means for a call. */
const STORAGE_FAULT: Readonly<Record<OpenFault, StorageFault>> = {
  foreign: 'damaged',
  damaged: 'damaged',
  locked: 'busy',
  'disk-full': 'disk-full',
  'read-only': 'read-only',
}

const storage = (fault: StorageFault): AppFailure => new AppFailure({ code: 'storage', fault })

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** What goes wrong with a backup or a restore, in the user's words; other errors pass through. */
export function toBackupFailure(error: unknown, folder: string): unknown {
  if (error instanceof OpenError) return storage(STORAGE_FAULT[error.fault])
  if (error instanceof BackupVerificationError) return storage('damaged')
  const code = codeOf(error)
  if (/ENOSPC|EDQUOT|SQLITE_FULL/.test(code)) return storage('disk-full')
  // Also a path that no file system takes, and a file where a folder should be.
  if (/EACCES|EPERM|EBUSY|EROFS|ENOENT|ENOTDIR|EEXIST|ENAMETOOLONG|EISDIR|ENOTEMPTY|ERR_INVALID_ARG_VALUE|CANTOPEN/.test(code))
    return refused({ rule: 'folder-not-writable', path: folder })
  return error
}

/** Whether a copy failed because what was to be copied is damaged. */
export function isDamage(error: unknown): boolean {
  if (error instanceof AppFailure) return error.error.code === 'storage' && error.error.fault === 'damaged'
  return /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error))
}
