import Box from '@mui/material/Box'
import Card from '@mui/material/Card'
import type { ReactNode } from 'react'

interface SheetProps {
  /** Stands beside the sheet and stays in sight; null where there is no room for it. */
  readonly aside: ReactNode
  readonly children: ReactNode
}

/** The sheet that one writes on, with room beside it for how it will look. */
export function Sheet({ aside, children }: SheetProps) {
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: aside ? 'minmax(0, 1fr) minmax(0, 26rem)' : 'minmax(0, 1fr)' }}>
      <Card sx={{ containerType: 'inline-size', containerName: 'sheet', overflow: 'visible', px: { xs: 2, sm: 4 }, py: { xs: 2, sm: 4 } }}>
        {children}
      </Card>
      {aside && <Box sx={{ position: 'sticky', top: 64, height: 'calc(100vh - 80px)' }}>{aside}</Box>}
    </Box>
  )
}
