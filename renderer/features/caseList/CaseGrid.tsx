import Box from '@mui/material/Box'
import useMediaQuery from '@mui/material/useMediaQuery'
import { useRef } from 'react'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import { moveToRow, useCaseList } from '../../state/caseList.ts'
import { CaseRowLine } from './CaseRowLine.tsx'
import { GridHead } from './GridHead.tsx'
import { HEAD_HEIGHT, NARROW, ROW_HEIGHT } from './layout.ts'
import { useOpenCase } from './useOpenCase.ts'
import { useRowFocus } from './useRowFocus.ts'
import { useRowWindows } from './useRowWindows.ts'
import { useRowKeys } from './useRowKeys.ts'
import type { CaseSelection } from './useShownCases.ts'
import { useVirtualRows } from './useVirtualRows.ts'

interface CaseGridProps {
  readonly total: number
  readonly query: CaseSelection
  readonly model: ProcessModel
}

/** The rows themselves. Only those near the window are drawn, and only those near it are fetched. */
export function CaseGrid({ total, query, model }: CaseGridProps) {
  const narrow = useMediaQuery(NARROW, { noSsr: true })
  const body = useRef<HTMLTableSectionElement>(null)
  const activeRow = Math.min(useCaseList((state) => state.activeRow), total - 1)
  const width = narrow ? 'narrow' : 'wide'
  const rows = useVirtualRows({ body, total, activeRow, rowHeight: ROW_HEIGHT[width], headHeight: HEAD_HEIGHT[width] })
  const rowAt = useRowWindows(query, rows.first, rows.last)
  const open = useOpenCase()
  const focus = useRowFocus()
  const onKeyDown = useRowKeys({ total, activeRow, pageRows: rows.pageRows, scrollTo: rows.scrollTo, requestFocus: focus.request })
  return (
    // Rows are placed by hand, so the table is laid out as blocks; its roles stay those of a table one can walk in.
    <Box component="table" role="grid" aria-label={caseListText.title} aria-rowcount={total + 1} sx={{ display: 'block' }}>
      <Box component="thead" sx={{ display: 'block', position: 'sticky', top: 0, zIndex: 1 }}>
        <GridHead />
      </Box>
      <Box component="tbody" ref={body} onKeyDown={onKeyDown} sx={{ display: 'block', position: 'relative' }} style={{ height: rows.height }}>
        {rows.items.map(({ index, top, height }) => (
          <CaseRowLine
            key={index}
            index={index}
            top={top}
            height={height}
            row={rowAt(index)}
            model={model}
            isActive={index === activeRow}
            takesFocus={focus.takes}
            onOpen={open}
            onPoint={moveToRow}
          />
        ))}
      </Box>
    </Box>
  )
}
