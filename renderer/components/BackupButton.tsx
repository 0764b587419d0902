import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import SaveOutlined from '@mui/icons-material/SaveOutlined'
import Box from '@mui/material/Box'
import { useEffect } from 'react'
import { AppFailure } from '../../shared/ipc/outcome.ts'
import { backupText } from '../../shared/text/catalogue/backup.ts'
import { runBackup, useBackupRun, watchBackupRun } from '../state/backupRun.ts'
import { ErrorNotice } from './ErrorNotice.tsx'

/** Backs up now. Shows that it is under way wherever it was started. */
export function BackupButton() {
  const running = useBackupRun((run) => run.state === 'running')
  return (
    <Button variant="outlined" startIcon={<SaveOutlined />} loading={running} loadingPosition="start" onClick={() => void runBackup()}>
      {running ? backupText.running : backupText.now}
    </Button>
  )
}

/** How the latest backup of this window went, for the page that has the button. */
export function BackupOutcome() {
  const run = useBackupRun()
  useEffect(watchBackupRun, [])
  return (
    <Box aria-live="polite" sx={{ mt: run.state === 'done' || run.state === 'failed' ? 2 : 0 }}>
      {run.state === 'done' ? <Alert severity="success">{backupText.done(run.backup.fileName)}</Alert> : null}
      {run.state === 'failed' ? <ErrorNotice error={new AppFailure(run.error)} onRetry={() => void runBackup()} /> : null}
    </Box>
  )
}
