import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { pagesText } from '../../../shared/text/catalogue/pages.ts'

interface PagesProps {
  readonly offset: number
  readonly perPage: number
  readonly total: number
  readonly onMove: (offset: number) => void
}

/** Turns the pages of rows that are looked through one page at a time; nothing where one page holds them all. */
export function Pages({ offset, perPage, total, onMove }: PagesProps) {
  if (total <= perPage) return null
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', my: 1 }}>
      <Button disabled={offset === 0} onClick={() => onMove(offset - perPage)}>
        {pagesText.earlier}
      </Button>
      {pagesText.shown(offset + 1, Math.min(offset + perPage, total), total)}
      <Button disabled={offset + perPage >= total} onClick={() => onMove(offset + perPage)}>
        {pagesText.later}
      </Button>
    </Box>
  )
}
