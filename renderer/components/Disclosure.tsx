import Box from '@mui/material/Box'
import { type ReactNode, useState } from 'react'

interface DisclosureProps {
  readonly summary: string
  /** Draws, and so fetches, the content only once it is opened. */
  readonly lazy?: boolean
  readonly children: ReactNode
}

/** Something that can be opened to be read. The browser's own element: its keys and meaning come with it. */
export function Disclosure({ summary, lazy = false, children }: DisclosureProps) {
  const [opened, setOpened] = useState(false)
  return (
    <Box
      component="details"
      onToggle={(event) => setOpened(opened || event.currentTarget.open)}
      sx={{ mt: 0.75, '& > summary': { cursor: 'pointer', color: 'primary.main', width: 'fit-content', borderRadius: '4px' } }}
    >
      <summary>{summary}</summary>
      <Box sx={{ pt: 1, pb: 0.5 }}>{(opened || !lazy) && children}</Box>
    </Box>
  )
}
