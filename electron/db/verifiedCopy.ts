import { closeSync, fsyncSync, openSync } from 'node:fs'
import { type Connection, openRaw } from './connection.ts'
import { faultStretches, rowCountsOf } from './inspect.ts'
import { databaseIdOf } from './repositories/meta.ts'
import type { Stretches } from '../files/stretches.ts'

/** The copy did not pass its own checks; it is removed and the old backups stand. */
export class BackupVerificationError extends Error {
  constructor(reason: string) {
    super(`The backup was not kept: ${reason}`)
    this.name = 'BackupVerificationError'
  }
}

/** `VACUUM INTO` makes one consistent file while the app is in use; a killed one leaves a file without tables. */
export function copyInto(connection: Connection, path: string): void {
  connection.prepare('VACUUM INTO ?').run(path)
  const handle = openSync(path, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Opens the copy and compares it with what it was made of. */
export function* verify(path: string, expected: { readonly rowCounts: Record<string, number>; readonly databaseId: string | null }): Stretches<void> {
  const copy = openRaw(path, { readonly: true, fileMustExist: true })
  try {
    const fault = yield* faultStretches(copy)
    if (fault) throw new BackupVerificationError(fault)
    if (databaseIdOf(copy) !== expected.databaseId) throw new BackupVerificationError('another database')
    if (JSON.stringify(rowCountsOf(copy)) !== JSON.stringify(expected.rowCounts))
      throw new BackupVerificationError('row counts differ')
  } finally {
    copy.close()
  }
}
