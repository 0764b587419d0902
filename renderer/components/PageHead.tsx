import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { MoreMenu, type MoreMenuEntry } from './MoreMenu.tsx'
import { usePageHeading } from './usePageHeading.ts'

interface PageHeadProps {
  readonly title: string
  /** One line of facts under the title. */
  readonly facts?: ReactNode
  /** The one primary action. */
  readonly action?: ReactNode
  /** Everything else that can be done here. */
  readonly menu?: readonly MoreMenuEntry[]
}

/** The head of a page: names the window, holds the page's only h1 and takes focus when one comes here. */
export function PageHead({ title, facts, action, menu = [] }: PageHeadProps) {
  const heading = usePageHeading(title)
  return (
    <Box component="header" sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: 2, mb: 3 }}>
      <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
        <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ overflowWrap: 'anywhere' }}>
          <bdi>{title}</bdi>
        </Typography>
        {facts ? (
          <Typography component="div" sx={{ mt: 0.5, color: 'text.secondary' }}>
            {facts}
          </Typography>
        ) : null}
      </Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        {action}
        {menu.length > 0 ? <MoreMenu entries={menu} /> : null}
      </Box>
    </Box>
  )
}
