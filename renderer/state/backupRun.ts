import { create } from 'zustand'
import type { Backup } from '../../shared/domain/backup.ts'
import type { AppError } from '../../shared/ipc/outcome.ts'
import { backupText } from '../../shared/text/catalogue/backup.ts'
import { errorSentence } from '../../shared/text/catalogue/errors.ts'
import { api } from '../bridge/api.ts'
import { notify, notifyFailure } from './notices.ts'

/** The backup that runs, or how the latest one in this window went. One at a time, wherever it was started. */
type BackupRun =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly backup: Backup }
  | { readonly state: 'failed'; readonly error: AppError }

export const useBackupRun = create<BackupRun>(() => ({ state: 'idle' }))

/** How many places on screen tell how a backup goes. */
let watchers = 0

/** Makes a backup now. Where nothing on screen tells how it went, it is said at the foot of the window. */
export async function runBackup(): Promise<void> {
  if (useBackupRun.getState().state === 'running') return
  useBackupRun.setState({ state: 'running' }, true)
  const outcome = await api.backup.create({})
  useBackupRun.setState(outcome.ok ? { state: 'done', backup: outcome.value } : { state: 'failed', error: outcome.error }, true)
  if (watchers > 0) return
  if (outcome.ok) notify(backupText.done(outcome.value.fileName))
  else notifyFailure(errorSentence(outcome.error))
}

/**
 * Says that a place on screen tells how the backup goes. The returned function says that it is gone, and forgets how
 * the latest one went: whoever comes back later sees the age of the backup instead. One that runs goes on.
 */
export function watchBackupRun(): () => void {
  watchers += 1
  return () => {
    watchers -= 1
    if (useBackupRun.getState().state !== 'running') useBackupRun.setState({ state: 'idle' }, true)
  }
}
