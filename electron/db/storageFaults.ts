import type { AppError } from '../../shared/ipc/outcome.ts'

type StorageFault = Extract<AppError, { code: 'storage' }>['fault']

const FAULTS: readonly [RegExp, StorageFault][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'disk-full'],
  [/^(SQLITE_READONLY|EROFS)/, 'read-only'],
  [/^SQLITE_(BUSY|LOCKED)/, 'busy'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'damaged'],
  [/^(SQLITE_IOERR|SQLITE_CANTOPEN|EIO)/, 'write-failed'],
]

/** What an error of SQLite's or the file system's means to the user, or null where it is a fault of the program. */
export function toStorageError(error: unknown): AppError | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const fault = FAULTS.find(([pattern]) => pattern.test(code))?.[1]
  return fault ? { code: 'storage', fault } : null
}
