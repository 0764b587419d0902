import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import type { ListRowProps } from '../../components/list/ListRow.tsx'
import { ListTable } from '../../components/list/ListTable.tsx'
import { useRowWindows } from '../../components/list/useRowWindows.ts'
import { caseListPlace, useCaseList } from '../../state/caseList.ts'
import { CaseRowLine } from './CaseRowLine.tsx'
import { GridHead } from './GridHead.tsx'
import { useOpenCase } from './useOpenCase.ts'
import { type CaseSelection, windowOf } from './useShownCases.ts'

interface CaseGridProps {
  readonly total: number
  readonly query: CaseSelection
  readonly model: ProcessModel
}

interface RowsProps extends Omit<CaseGridProps, 'total'> {
  readonly rows: readonly ListRowProps[]
  readonly first: number
  readonly last: number
}

const COLUMNS = 'minmax(0, 1.5fr) 7rem minmax(0, 1.2fr) minmax(0, 1.3fr)'

function Rows({ rows, first, last, query, model }: RowsProps) {
  const rowAt = useRowWindows((page) => windowOf(query, page), first, last)
  const open = useOpenCase()
  return rows.map((row) => <CaseRowLine key={row.index} {...row} row={rowAt(row.index)} model={model} onOpen={open} />)
}

/** The rows themselves. Only those near the window are drawn, and only those near it are fetched. */
export function CaseGrid({ total, query, model }: CaseGridProps) {
  const activeRow = Math.min(useCaseList((state) => state.activeRow), total - 1)
  return (
    <ListTable label={caseListText.title} total={total} place={caseListPlace} activeRow={activeRow} columns={COLUMNS} head={<GridHead />}>
      {(rows, { first, last }) => <Rows rows={rows} first={first} last={last} query={query} model={model} />}
    </ListTable>
  )
}
