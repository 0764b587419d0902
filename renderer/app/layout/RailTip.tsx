import Tooltip from '@mui/material/Tooltip'
import type { ReactElement } from 'react'

interface RailTipProps {
  readonly label: string
  readonly narrow: boolean
  readonly children: ReactElement
}

/** The word beside an icon of the narrow rail, for who points at it or tabs to it. */
export function RailTip({ label, narrow, children }: RailTipProps) {
  if (!narrow) return children
  return (
    <Tooltip title={label} placement="right">
      {children}
    </Tooltip>
  )
}
