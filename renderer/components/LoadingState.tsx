import Box from '@mui/material/Box'
import CircularProgress from '@mui/material/CircularProgress'
import Typography from '@mui/material/Typography'
import { appText } from '../../shared/text/catalogue/app.ts'
import { useElapsed } from './useElapsed.ts'

/** Most answers are there before the eye has asked; only a slower one is announced. */
const PATIENCE_MILLISECONDS = 200

/** Says that something is on its way, once it has taken longer than one notices. */
export function LoadingState({ label = appText.loading }: { readonly label?: string }) {
  const slow = useElapsed(PATIENCE_MILLISECONDS)
  return (
    <Box component="output" sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 4, minHeight: '6rem' }}>
      {slow ? (
        <>
          <CircularProgress size={20} aria-hidden />
          <Typography sx={{ color: 'text.secondary' }}>{label}</Typography>
        </>
      ) : null}
    </Box>
  )
}
