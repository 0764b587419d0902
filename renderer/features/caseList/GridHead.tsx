import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import type { CaseSort } from '../../../shared/domain/caseList.ts'
import { type Column, GridHead as ListHead } from '../../components/list/GridHead.tsx'
import { sortBy, useCaseList } from '../../state/caseList.ts'

const COLUMNS: readonly Column<CaseSort>[] = [
  { sorts: ['title', 'area'] },
  { sorts: ['phase'] },
  { label: caseListText.columns.nextStep, sorts: ['missing'] },
  { sorts: ['latestEvent'] },
]

/** The heads of the columns of the list of cases. */
export function GridHead() {
  const sort = useCaseList((state) => state.sort)
  const descending = useCaseList((state) => state.descending)
  return (
    <ListHead columns={COLUMNS} sort={sort} descending={descending} labels={caseListText.columns} titles={caseListText.sortBy} onSort={sortBy} />
  )
}
