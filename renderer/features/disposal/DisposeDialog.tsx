import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { DueRecord } from '../../../shared/domain/respect/disposal.ts'
import { disposalKinds, disposalName, disposalScreen as text } from '../../../shared/text/catalogue/disposal.ts'
import { appErrorOf } from '../../bridge/appErrorOf.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'

interface DisposeDialogProps {
  readonly record: DueRecord
  readonly open: boolean
  /** May reject; the dialog then says why. */
  readonly onDispose: (withoutBackup: boolean) => Promise<unknown>
  readonly onClose: () => void
}

const lacksBackup = (thrown: unknown): boolean => {
  const error = appErrorOf(thrown)
  return error?.code === 'rule' && error.refusal.rule === 'no-backup-first'
}

/** Says what goes and what stays. Only where no backup could be written does it offer to go on without one. */
export function DisposeDialog({ record, open, onDispose, onClose }: DisposeDialogProps) {
  const [offer, setOffer] = useState(false)
  const [withoutBackup, setWithoutBackup] = useState(false)
  const dispose = async () => {
    try {
      await onDispose(withoutBackup)
    } catch (error) {
      if (lacksBackup(error)) setOffer(true)
      throw error
    }
  }
  return (
    <ConfirmDialog open={open} title={text.confirmTitle(disposalName(record))} confirmLabel={text.dispose} destructive onConfirm={dispose} onClose={onClose}>
      <Typography sx={{ mb: 1.5 }}>{disposalKinds[record.kind].confirm}</Typography>
      <Typography sx={{ mb: 1.5 }}>{text.backupFirst}</Typography>
      {offer ? (
        <FormControlLabel
          control={<Checkbox checked={withoutBackup} onChange={(event) => setWithoutBackup(event.target.checked)} />}
          label={text.withoutBackup}
        />
      ) : null}
    </ConfirmDialog>
  )
}
