import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { restoreText } from '../../../../shared/text/catalogue/backup.ts'

/** Says that it is done, and where the replaced database lies. */
export function RestoreResult({ asidePath }: { readonly asidePath: string | null }) {
  return (
    <Box aria-live="polite">
      {asidePath === null ? null : (
        <Alert severity="success" sx={{ mb: 2, overflowWrap: 'anywhere' }}>
          {restoreText.done} {restoreText.aside(asidePath)}
        </Alert>
      )}
    </Box>
  )
}
