import { styled } from '@mui/material/styles'
import { RowGrid } from './layout.ts'

/** A row that can be walked to and opened. */
export const RowFrame = styled(RowGrid)(({ theme }) => ({
  position: 'absolute',
  top: 0,
  insetInline: 0,
  cursor: 'pointer',
  '&:hover': { backgroundColor: theme.vars.palette.action.hover },
  '&:focus-visible': { outlineOffset: -2, backgroundColor: theme.vars.palette.action.hover },
}))
