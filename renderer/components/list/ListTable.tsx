import Box from '@mui/material/Box'
import useMediaQuery from '@mui/material/useMediaQuery'
import { type ReactNode, useRef } from 'react'
import type { ListRowProps } from './ListRow.tsx'
import { HEAD_HEIGHT, NARROW, ROW_HEIGHT } from './layout.ts'
import type { ListPlace } from './place.ts'
import { useRowFocus } from './useRowFocus.ts'
import { useRowKeys } from './useRowKeys.ts'
import { useVirtualRows } from './useVirtualRows.ts'

interface Range {
  readonly first: number
  readonly last: number
}

interface ListTableProps {
  readonly label: string
  readonly total: number
  readonly place: ListPlace
  readonly activeRow: number
  /** Widths of the columns, as `grid-template-columns`. */
  readonly columns: string
  readonly head: ReactNode
  /** Draws the rows that are in sight. */
  readonly children: (rows: readonly ListRowProps[], range: Range) => ReactNode
}

/** A list of any length as a table one can walk in. Only rows near the window are drawn. */
export function ListTable({ label, total, place, activeRow, columns, head, children }: ListTableProps) {
  const width = useMediaQuery(NARROW, { noSsr: true }) ? 'narrow' : 'wide'
  const body = useRef<HTMLTableSectionElement>(null)
  const rows = useVirtualRows({ place, body, total, activeRow, rowHeight: ROW_HEIGHT[width], headHeight: HEAD_HEIGHT[width] })
  const focus = useRowFocus(place)
  const onKeyDown = useRowKeys({ place, total, activeRow, pageRows: rows.pageRows, scrollTo: rows.scrollTo, requestFocus: focus.request })
  const items = rows.items.map((item) => ({
    ...item,
    isActive: item.index === activeRow,
    takesFocus: focus.takes,
    onPoint: place.moveToRow,
  }))
  return (
    // Rows are placed by hand, so the table is laid out as blocks; its roles stay those of a table one can walk in.
    <Box component="table" role="grid" aria-label={label} aria-rowcount={total + 1} sx={{ display: 'block', '--columns': columns }}>
      <Box component="thead" sx={{ display: 'block', position: 'sticky', top: 0, zIndex: 1 }}>
        {head}
      </Box>
      <Box component="tbody" ref={body} onKeyDown={onKeyDown} sx={{ display: 'block', position: 'relative' }} style={{ height: rows.height }}>
        {children(items, rows)}
      </Box>
    </Box>
  )
}
