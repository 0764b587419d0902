import Box from '@mui/material/Box'
import LinearProgress from '@mui/material/LinearProgress'
import Typography from '@mui/material/Typography'
import { importText } from '../../../shared/text/catalogue/imports.ts'
import { useProgress } from './useProgress.ts'

/** What runs, and how far it has come. */
export function ProgressLine({ label }: { readonly label: string }) {
  const { done, total } = useProgress(true)
  return (
    <Box sx={{ my: 2, maxWidth: '36rem' }}>
      <Typography>
        {label} {total > 0 ? importText.progress(done, total) : null}
      </Typography>
      <LinearProgress aria-label={label} variant="determinate" value={total > 0 ? (done / total) * 100 : 0} />
    </Box>
  )
}
