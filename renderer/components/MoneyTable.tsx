import Box from '@mui/material/Box'
import type { SxProps, Theme } from '@mui/material/styles'
import { styled } from '@mui/material/styles'
import type { ReactNode } from 'react'
import { NARROW } from './list/layout.ts'

const Table = styled('table')(({ theme }) => {
  const { palette } = theme.vars
  const quiet = { color: palette.text.secondary }
  return {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th, & td': { padding: theme.spacing(0.75, 1, 0.75, 0), textAlign: 'start', verticalAlign: 'top', fontWeight: 400, overflowWrap: 'anywhere' },
    // The first cell of a row, whichever kind it is of, stands at the edge.
    '& th + th, & th + td, & td + td': { paddingInlineStart: theme.spacing(1) },
    '& thead > tr > *': { ...quiet, fontSize: '0.875rem', borderBottom: `1px solid ${palette.outline}`, verticalAlign: 'bottom' },
    '& tbody tr': { borderBottom: `1px solid ${palette.divider}` },
    '& tbody tr.row:hover': { backgroundColor: palette.action.hover },
    '& tr.form > td': { padding: theme.spacing(1, 0) },
    '& .sum': { textAlign: 'end', overflowWrap: 'normal' },
    '& td.sum, & .day': { whiteSpace: 'nowrap' },
    '& .strong, & tfoot th, & tfoot td': { fontWeight: 600 },
    '& tfoot th, & tfoot td': { borderTop: `1px solid ${palette.outline}` },
    '& .under': { ...quiet, display: 'block', fontSize: '0.875rem', whiteSpace: 'normal' },
    '& .resting': { minWidth: 128 },
    '& .reference': { minWidth: 96 },
    '& .end': { width: 1, whiteSpace: 'nowrap', paddingInlineEnd: 0 },
    '& button.sort': { font: 'inherit', color: 'inherit', background: 'none', border: 0, padding: 0, cursor: 'pointer', '&:hover': { textDecoration: 'underline' } },
    '& button.sort:focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 2, borderRadius: 4 },
  }
})

interface MoneyTableProps {
  readonly 'aria-label': string
  readonly sx?: SxProps<Theme>
  readonly children: ReactNode
}

/**
 * A table of sums: figures to the right, hairlines between the rows. In a narrow window it scrolls by itself, since a sum
 * must never be broken (Chromium lets the keys reach what scrolls); elsewhere nothing is cut off that opens from a field.
 */
export const MoneyTable = ({ sx = {}, children, 'aria-label': label }: MoneyTableProps) => (
  <Box sx={{ [NARROW]: { overflowX: 'auto', position: 'relative' } }}>
    <Table aria-label={label} sx={sx}>
      {children}
    </Table>
  </Box>
)
