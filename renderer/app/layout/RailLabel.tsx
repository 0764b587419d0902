import Box from '@mui/material/Box'
import visuallyHidden from '@mui/utils/visuallyHidden'
import type { ReactNode } from 'react'

/** The word of a rail item; where the rail is narrow it is still there for those who listen. */
export function RailLabel({ narrow, children }: { readonly narrow: boolean; readonly children: ReactNode }) {
  return (
    <Box component="span" sx={narrow ? visuallyHidden : { flex: 1, minWidth: 0 }}>
      {children}
    </Box>
  )
}
