import Box from '@mui/material/Box'
import type { Theme } from '@mui/material/styles'
import type { SystemStyleObject } from '@mui/system'
import type { ReactNode } from 'react'

interface FilterGroupProps {
  readonly label: string
  readonly children: ReactNode
  readonly sx?: SystemStyleObject<Theme>
}

/** Filters that belong together, under a name for those who listen. */
export function FilterGroup({ label, children, sx = {} }: FilterGroupProps) {
  return (
    <Box
      component="fieldset"
      aria-label={label}
      sx={{ border: 0, m: 0, p: 0, minWidth: 0, display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, ...sx }}
    >
      {children}
    </Box>
  )
}
