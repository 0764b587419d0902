import { AppFailure, refused } from '../../../shared/ipc/outcome.ts'

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** What went wrong with a folder that was picked, in the user's words; faults of the program's pass through. */
export function folderFailure(error: unknown, folder: string): unknown {
  if (error instanceof AppFailure) return error
  const code = codeOf(error)
  if (/^(ENOSPC|EDQUOT|SQLITE_FULL)/.test(code)) return new AppFailure({ code: 'storage', fault: 'disk-full' })
  return code === '' ? error : refused({ rule: 'folder-not-writable', path: folder })
}
