import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { RouterLink } from '../../components/RouterLink.tsx'

interface OverviewRowProps {
  readonly to: string
  /** When, or how far: the narrow column before the words. */
  readonly before: ReactNode
  readonly title: string
  readonly area: string
  /** What it is about, under the title. */
  readonly children: ReactNode
}

/** A row that leads to a case: the whole of it can be clicked, the title is the link. */
export function OverviewRow({ to, before, title, area, children }: OverviewRowProps) {
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        display: 'grid',
        gridTemplateColumns: '7.5rem minmax(0, 1fr)',
        columnGap: 2,
        py: 1,
        px: 1,
        borderBottom: '1px solid',
        borderColor: 'divider',
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box sx={{ color: 'text.secondary', typography: 'body2', pt: '2px' }}>{before}</Box>
      <Box sx={{ minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'baseline' }}>
          <RouterLink
            to={to}
            underline="hover"
            color="text.primary"
            sx={{ fontWeight: 600, overflowWrap: 'anywhere', '&::after': { content: '""', position: 'absolute', inset: 0 } }}
          >
            <bdi>{title}</bdi>
          </RouterLink>
          <Box component="span" sx={{ color: 'text.secondary', typography: 'body2', overflowWrap: 'anywhere' }}>
            <bdi>{area}</bdi>
          </Box>
        </Box>
        <Box sx={{ color: 'text.secondary', typography: 'body2', overflowWrap: 'anywhere' }}>{children}</Box>
      </Box>
    </Box>
  )
}
