import type { SxProps } from '@mui/material/styles'

/** Where the steps fit beside one another; measured on the page's own width, whatever the zoom. */
export const SIDE_BY_SIDE = '@container (min-width: 46rem)'

/** One step: its mark with the line onwards, and its words under it (or beside it, one below the other). */
export const stepSx: SxProps = {
  display: 'grid',
  gridTemplateColumns: '1.25rem minmax(0, 1fr)',
  columnGap: 1.5,
  paddingBottom: 0.75,
  [SIDE_BY_SIDE]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: '1.5rem auto', rowGap: 0.5, paddingBottom: 0 },
}

/** The words of a step: on one line where the steps stand below one another, which keeps them low. */
export const wordsSx: SxProps = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'baseline',
  columnGap: 1,
  minWidth: 0,
  paddingInlineEnd: 1,
  [SIDE_BY_SIDE]: { display: 'block' },
}

/** The mark's place, with a line from it to the next mark. */
export const markSx = (lineColour: string, isLast: boolean): SxProps => ({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'center',
  gap: '4px',
  '&::after': isLast ? {} : { content: '""', flex: 1, minHeight: 4, width: 0, borderInlineStart: '2px solid', borderColor: lineColour },
  [SIDE_BY_SIDE]: {
    flexDirection: 'row',
    gap: '6px',
    '&::after': isLast ? {} : { minHeight: 0, height: 0, width: 'auto', borderInlineStart: 0, borderTop: '2px solid', borderColor: lineColour, marginInlineEnd: '6px' },
  },
})
