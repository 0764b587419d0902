import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { finaliseTexts } from '../../../../shared/text/catalogue/application.ts'
import { FieldMessage } from '../../../components/fields/index.ts'
import { ConfirmDialog } from '../../../components/ConfirmDialog.tsx'
import type { ApplicationText } from '../writing.ts'

interface ConfirmFinaliseProps {
  readonly open: boolean
  readonly version: number
  readonly text: ApplicationText
  readonly onConfirm: () => Promise<void>
  readonly onClose: () => void
}

/** Says in words what will happen, and what one may have forgotten, before it cannot be undone. */
export function ConfirmFinalise({ open, version, text, onConfirm, onClose }: ConfirmFinaliseProps) {
  const { soughtKronor, contact } = text.value
  return (
    <ConfirmDialog
      open={open}
      title={finaliseTexts.confirmTitle(version)}
      confirmLabel={finaliseTexts.button}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <Box sx={{ display: 'grid', gap: 1, mb: 1 }}>
        <Typography>{finaliseTexts.confirmFreeze(version)}</Typography>
        <Typography>{finaliseTexts.confirmPdf}</Typography>
        <Typography>{finaliseTexts.confirmLater(version + 1)}</Typography>
        {soughtKronor === null && <FieldMessage tone="warning">{finaliseTexts.lackSum}</FieldMessage>}
        {contact.name.trim() === '' && <FieldMessage tone="warning">{finaliseTexts.lackContact}</FieldMessage>}
      </Box>
    </ConfirmDialog>
  )
}
