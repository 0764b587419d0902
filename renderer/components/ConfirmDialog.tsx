import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { type ReactNode, useId } from 'react'
import { appText } from '../../shared/text/catalogue/app.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import { useAction } from './useAction.ts'

interface ConfirmDialogProps {
  readonly open: boolean
  readonly title: string
  /** What will happen, in words. */
  readonly children: ReactNode
  /** Says what happens: "Återställ säkerhetskopian", never "OK". */
  readonly confirmLabel: string
  readonly cancelLabel?: string
  readonly destructive?: boolean
  /** May reject; the dialog then stays open and says why. */
  readonly onConfirm: () => unknown
  readonly onClose: () => void
}

/** Asks before what cannot be undone. Everything else is done at once and offers to be undone. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const titleId = useId()
  const { run, busy, error, clear } = useAction(props.onConfirm)
  const close = () => {
    if (busy) return
    clear()
    props.onClose()
  }
  const confirm = async () => {
    if (await run()) props.onClose()
  }
  return (
    <Dialog open={props.open} onClose={close} aria-labelledby={titleId} maxWidth="sm" fullWidth>
      <DialogTitle id={titleId}>{props.title}</DialogTitle>
      <DialogContent>
        {props.children}
        {error ? <ErrorNotice error={error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={close} disabled={busy}>
          {props.cancelLabel ?? appText.cancel}
        </Button>
        <Button variant="contained" color={props.destructive ? 'error' : 'primary'} onClick={() => void confirm()} loading={busy}>
          {props.confirmLabel}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
