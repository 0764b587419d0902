import { styled } from '@mui/material/styles'

/** The table of proposals. One style for all of it: three hundred rows with a style each would take a moment to draw. */
export const RowTable = styled('table')(({ theme }) => {
  const { palette } = theme.vars
  const quiet = { color: palette.text.secondary }
  return {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': { padding: theme.spacing(0.75, 1), textAlign: 'start', verticalAlign: 'top', fontWeight: 400 },
    '& thead th': { ...quiet, fontSize: '0.875rem', borderBottom: `1px solid ${palette.outline}`, whiteSpace: 'nowrap' },
    '& tbody tr': { borderBottom: `1px solid ${palette.divider}` },
    '& tbody tr:hover': { backgroundColor: palette.action.hover },
    '& tr.form, & tr.form:hover': { backgroundColor: 'transparent', border: 0 },
    '& tr.form > td': { padding: theme.spacing(1, 0) },
    '& tr.before': { boxShadow: `inset 0 2px 0 ${palette.primary.main}` },
    '& tr.after': { boxShadow: `inset 0 -2px 0 ${palette.primary.main}` },
    '& .sum': { textAlign: 'end', whiteSpace: 'nowrap' },
    '& .time': { whiteSpace: 'nowrap' },
    '& .number': { ...quiet, whiteSpace: 'nowrap', width: 1 },
    '& .handle': { width: 1, paddingInline: 0 },
    '& .under': { ...quiet, fontSize: '0.875rem', overflowWrap: 'anywhere' },
    '& .narrow': { display: 'none' },
    '& .struck .name': { textDecoration: 'line-through' },
    '& tr.measure > *': { fontWeight: 600 },
    '& tr.measure .under': { fontWeight: 400 },
    '& tr.activity .name': { paddingInlineStart: theme.spacing(1.5) },
    '& tr.activity .under': { paddingInlineStart: theme.spacing(1.5) },
    '& tfoot th, & tfoot td': { borderTop: `1px solid ${palette.outline}`, fontWeight: 600 },
    '& button.name': {
      font: 'inherit',
      color: 'inherit',
      background: 'none',
      border: 0,
      padding: 0,
      textAlign: 'start',
      cursor: 'pointer',
      overflowWrap: 'anywhere',
      '&:hover': { textDecoration: 'underline' },
    },
    '& button.grip': {
      ...quiet,
      width: 28,
      height: 28,
      padding: 0,
      border: 0,
      borderRadius: 6,
      background: 'none',
      cursor: 'grab',
      fontSize: '1rem',
      letterSpacing: '-0.4em',
      lineHeight: 1,
    },
    '& button:focus-visible': { outline: `2px solid ${palette.primary.main}`, outlineOffset: 2, borderRadius: 4 },
    // In a narrow window the times stand under the proposals.
    [theme.breakpoints.down('md')]: { '& .wide': { display: 'none' }, '& .narrow': { display: 'block' } },
  }
})
