import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { RouterLink } from '../../components/RouterLink.tsx'

interface LinkRowProps {
  readonly to: string
  readonly title: string
  readonly facts: readonly string[]
}

/** A row that leads to a page of its own, with its facts in one quiet line. */
export function LinkRow({ to, title, facts }: LinkRowProps) {
  return (
    <Box component="li" sx={{ py: 1.25, borderBottom: 1, borderColor: 'divider' }}>
      <RouterLink to={to} sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>
        <bdi>{title}</bdi>
      </RouterLink>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {facts.filter(Boolean).join(' · ')}
      </Typography>
    </Box>
  )
}

export const ROWS = { listStyle: 'none', m: 0, p: 0, borderTop: 1, borderColor: 'divider' } as const
