import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { BackupInspection } from '../../../../shared/domain/backup.ts'
import { restoreText } from '../../../../shared/text/catalogue/backup.ts'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import { Comparison } from './Comparison.tsx'
import { FaultyBackup } from './FaultyBackup.tsx'

interface RestoreDialogProps {
  /** null = no backup is chosen. */
  readonly inspection: BackupInspection | null
  readonly onConfirm: () => Promise<void>
  readonly onClose: () => void
}

const isReadableHere = ({ here }: BackupInspection): boolean => Object.keys(here).length > 0

/** What is in the backup against what is here, and what will happen; or why it cannot be used. */
export function RestoreDialog({ inspection, onConfirm, onClose }: RestoreDialogProps) {
  // While the dialog fades away it goes on showing what it showed.
  const [latest, setLatest] = useState(inspection)
  if (inspection && inspection !== latest) setLatest(inspection)
  if (!latest) return null
  if (latest.fault !== null) return <FaultyBackup open={inspection !== null} fault={latest.fault} path={latest.path} onClose={onClose} />
  return (
    <ConfirmDialog
      open={inspection !== null}
      title={restoreText.title}
      confirmLabel={restoreText.confirm}
      destructive
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Comparison inspection={latest} />
      <Typography sx={{ mt: 2 }}>{isReadableHere(latest) ? restoreText.willHappen : restoreText.willHappenUnopened}</Typography>
    </ConfirmDialog>
  )
}
