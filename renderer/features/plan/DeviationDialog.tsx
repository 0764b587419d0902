import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { IsoDate } from '../../../shared/domain/date.ts'
import type { DeviationNote } from '../../../shared/domain/plan/deviation.ts'
import { AppFailure } from '../../../shared/ipc/outcome.ts'
import { planWords } from '../../../shared/text/catalogue/plan.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { DateField, LineField, TextAreaField } from '../../components/fields/index.ts'
import { useToday } from '../../components/useToday.ts'
import { issueSentence } from '../../state/drafts/index.ts'

interface DeviationDialogProps {
  readonly title: string
  /** What changes, in words or as fields. */
  readonly children: ReactNode
  /** Saves the change with its reason; may reject, and the dialog then says why. */
  readonly onSave: (note: DeviationNote) => Promise<unknown>
  /** Told when it is put away; what was changed in the window goes back unless it was saved. */
  readonly onClose: () => void
}

const refusedFor = (path: string, code: 'required' | 'no-such-day'): AppFailure => new AppFailure({ code: 'invalid-input', issues: [{ path, code }] })

/** Asks why the plan that the board decided on is departed from, who agreed to it, and when. */
export function DeviationDialog({ title, children, onSave, onClose }: DeviationDialogProps) {
  const today = useToday()
  const [reason, setReason] = useState('')
  const [agreedBy, setAgreedBy] = useState('')
  const [agreedOn, setAgreedOn] = useState<IsoDate | null>(today)
  const [isAsked, setAsked] = useState(false)
  const missing = reason.trim() === ''
  const save = async () => {
    setAsked(true)
    if (missing) throw refusedFor('deviation.reason', 'required')
    if (agreedOn === null) throw refusedFor('deviation.agreedOn', 'no-such-day')
    await onSave({ reason, agreedBy, agreedOn })
  }
  const required = issueSentence([{ path: 'reason', code: 'required' }], 'reason')
  return (
    <ConfirmDialog
      open
      title={planWords.deviationTitle(title)}
      confirmLabel={planWords.saveDeviation}
      cancelLabel={planWords.cancelDeviation}
      onConfirm={save}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        <Typography>{planWords.deviationLead}</Typography>
        {children}
        <TextAreaField
          label={planWords.reason}
          required
          lines={2}
          limit={2_000}
          value={reason}
          error={isAsked && missing ? (required ?? null) : null}
          onChange={setReason}
        />
        <LineField label={planWords.agreedBy} helperText={planWords.agreedByHelp} value={agreedBy} onChange={setAgreedBy} />
        <DateField
          label={planWords.agreedOn}
          required
          value={agreedOn}
          error={agreedOn !== null && agreedOn > today ? planWords.agreedAhead : null}
          onChange={setAgreedOn}
        />
      </Box>
    </ConfirmDialog>
  )
}
