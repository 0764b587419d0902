import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

/** Where there is nothing to show: one sentence and one action. */
export function EmptyState({ sentence, action }: { readonly sentence: string; readonly action?: ReactNode }) {
  return (
    <Box sx={{ py: 4, display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 2 }}>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{sentence}</Typography>
      {action}
    </Box>
  )
}
