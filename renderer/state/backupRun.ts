import { create } from 'zustand'
import type { Backup } from '../../shared/domain/backup.ts'
import type { AppError } from '../../shared/ipc/outcome.ts'
import { backupText } from '../../shared/text/catalogue/backup.ts'
import { errorSentence } from '../../shared/text/catalogue/errors.ts'
import { api } from '../bridge/api.ts'
import { notify, notifyFailure } from './notices.ts'

/** The backup that runs, or how the latest one in this window went. One at a time, wherever it was started. */
export type BackupRun =
  | { readonly state: 'idle' }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly backup: Backup }
  | { readonly state: 'failed'; readonly error: AppError }

export const useBackupRun = create<BackupRun>(() => ({ state: 'idle' }))

/** Makes a backup now. `announce` says how it went at the foot of the window, where no page shows it. */
export async function runBackup({ announce }: { readonly announce: boolean }): Promise<void> {
  if (useBackupRun.getState().state === 'running') return
  useBackupRun.setState({ state: 'running' }, true)
  const outcome = await api.backup.create({})
  useBackupRun.setState(outcome.ok ? { state: 'done', backup: outcome.value } : { state: 'failed', error: outcome.error }, true)
  if (!announce) return
  if (outcome.ok) notify(backupText.done(outcome.value.fileName))
  else notifyFailure(errorSentence(outcome.error))
}

/** Forgets how the latest backup went; one that runs goes on. */
export function forgetBackupRun(): void {
  if (useBackupRun.getState().state !== 'running') useBackupRun.setState({ state: 'idle' }, true)
}
