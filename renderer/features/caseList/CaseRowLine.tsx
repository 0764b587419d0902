import { memo } from 'react'
import type { CaseRow } from '../../../shared/domain/caseList.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import { ListRow, type ListRowProps } from '../../components/list/ListRow.tsx'
import { SkeletonCells } from '../../components/list/SkeletonCells.tsx'
import { CaseCells } from './CaseCells.tsx'

interface CaseRowLineProps extends ListRowProps {
  /** null = on its way. */
  readonly row: CaseRow | null
  readonly model: ProcessModel
  readonly onOpen: (caseId: string, index: number) => void
}

/** One row of the list, in its place. */
export const CaseRowLine = memo(function CaseRowLine({ row, model, onOpen, ...place }: CaseRowLineProps) {
  const open = () => {
    if (row) onOpen(row.id, place.index)
  }
  return (
    <ListRow {...place} isComing={row === null} onOpen={open}>
      {row ? <CaseCells row={row} model={model} /> : <SkeletonCells label={caseListText.loadingRow} />}
    </ListRow>
  )
})
