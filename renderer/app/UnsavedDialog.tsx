import DialogContentText from '@mui/material/DialogContentText'
import { shellText } from '../../shared/text/catalogue/shell.ts'
import { api } from '../bridge/api.ts'
import { ConfirmDialog } from '../components/ConfirmDialog.tsx'
import { hideOverlay, useShell } from '../state/shell.ts'

/** Asked when the window is closing and something could not be saved. */
export function UnsavedDialog() {
  const open = useShell((state) => state.overlay === 'unsaved')
  return (
    <ConfirmDialog
      open={open}
      title={shellText.unsaved.title}
      confirmLabel={shellText.unsaved.close}
      cancelLabel={shellText.unsaved.stay}
      destructive
      onConfirm={() => api.app.readyToClose({})}
      onClose={hideOverlay}
    >
      <DialogContentText>{shellText.unsaved.sentence}</DialogContentText>
    </ConfirmDialog>
  )
}
