import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactElement } from 'react'
import { Section } from '../../components/Section.tsx'

interface OverviewListProps {
  readonly title: string
  /** Said where the list is empty. */
  readonly none: string
  readonly children: readonly ReactElement[]
}

/** One of the lists: rows between hairlines, or a sentence. */
export function OverviewList({ title, none, children }: OverviewListProps) {
  return (
    <Section title={title}>
      {children.length === 0 ? (
        <Typography sx={{ color: 'text.secondary', borderTop: '1px solid', borderColor: 'divider', py: 1.25 }}>{none}</Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, mx: -1, p: 0, borderTop: '1px solid', borderColor: 'divider' }}>
          {children}
        </Box>
      )}
    </Section>
  )
}
