import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

interface SettingLineProps {
  readonly label: string
  readonly labelId?: string
  readonly children: ReactNode
  /** Buttons at the far end. */
  readonly actions: ReactNode
}

/** One thing that can be arranged: what it is called, how it is now, and the ways to change it. */
export function SettingLine({ label, labelId, children, actions }: SettingLineProps) {
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1.25, borderTop: '1px solid', borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 20rem', minWidth: 0 }}>
        <Typography id={labelId} sx={{ fontWeight: 600 }}>
          {label}
        </Typography>
        {children}
      </Box>
      {actions}
    </Box>
  )
}
