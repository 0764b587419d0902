import Box from '@mui/material/Box'
import type { ReactNode } from 'react'

/** Filters that belong together, under a name for those who listen. */
export function FilterGroup({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box
      component="fieldset"
      aria-label={label}
      sx={{ border: 0, m: 0, p: 0, minWidth: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}
    >
      {children}
    </Box>
  )
}
