// The measures that the head and the rows of the list share.
import { styled } from '@mui/material/styles'

/** Below this width of the window a row is two lines of two cells instead of one line of four. */
export const NARROW = '@media (max-width: 859.95px)'

export const ROW_HEIGHT = { wide: 56, narrow: 104 } as const
export const HEAD_HEIGHT = { wide: 40, narrow: 72 } as const

/** One row of cells, in the columns that the list names in `--columns`; `minmax(0, …)` lets long words end in dots instead of widening the page. */
export const RowGrid = styled('tr')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'var(--columns)',
  alignItems: 'center',
  columnGap: theme.spacing(2),
  padding: theme.spacing(0, 1.5),
  borderBottom: `1px solid ${theme.vars.palette.divider}`,
  [NARROW]: { gridTemplateColumns: 'minmax(0, 1.4fr) minmax(0, 1fr)' },
}))

export const Cell = styled('td')({ padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column', gap: 2 })

/** One line that ends in dots where it does not fit. */
export const Line = styled('span')({ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', maxWidth: '100%' })

/** Holds the bar of a phase at the height of the words beside it. */
export const BarLine = styled('span')({ display: 'flex', alignItems: 'center', height: '1.45em' })

export const QuietLine = styled(Line)(({ theme }) => ({
  color: theme.vars.palette.text.secondary,
  fontSize: '0.875rem',
  lineHeight: 1.35,
}))

