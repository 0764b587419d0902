import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useId } from 'react'
import type { BackupFault } from '../../../../shared/domain/backup.ts'
import { appText } from '../../../../shared/text/catalogue/app.ts'
import { restoreText } from '../../../../shared/text/catalogue/backup.ts'
import { backupFaultSentence } from '../../../../shared/text/catalogue/errors.ts'

interface FaultyBackupProps {
  readonly open: boolean
  readonly fault: BackupFault
  readonly path: string
  readonly onClose: () => void
}

/** Why a file cannot be restored. Nothing has been touched. */
export function FaultyBackup({ open, fault, path, onClose }: FaultyBackupProps) {
  const titleId = useId()
  return (
    <Dialog open={open} onClose={onClose} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{restoreText.faulty}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{backupFaultSentence(fault)}</Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary', overflowWrap: 'anywhere' }}>
          {path}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button variant="contained" onClick={onClose}>
          {appText.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
