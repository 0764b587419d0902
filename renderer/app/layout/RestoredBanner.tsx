import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { appText } from '../../../shared/text/catalogue/app.ts'
import { restoreText } from '../../../shared/text/catalogue/backup.ts'
import { forgetRestored, useRestored } from '../../state/restored.ts'

/**
 * Says that a backup was restored and where the replaced database lies, until it is closed. Above every page, since
 * a restore may start where there was no page at all.
 */
export function RestoredBanner() {
  const asidePath = useRestored((state) => state.asidePath)
  return (
    <Box aria-live="polite">
      {asidePath === null ? null : (
        <Alert severity="success" onClose={forgetRestored} closeText={appText.close} sx={{ mb: 3, overflowWrap: 'anywhere' }}>
          {restoreText.done} {restoreText.aside(asidePath)}
        </Alert>
      )}
    </Box>
  )
}
