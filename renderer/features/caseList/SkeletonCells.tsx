import Skeleton from '@mui/material/Skeleton'
import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import { Cell } from './layout.ts'

/** Holds the place of a row that is on its way. */
export function SkeletonCells() {
  return (
    <>
      <Cell aria-label={caseListText.loadingRow}>
        <Skeleton animation={false} width="60%" />
      </Cell>
      <Cell>
        <Skeleton animation={false} width="80%" />
      </Cell>
      <Cell>
        <Skeleton animation={false} width="70%" />
      </Cell>
      <Cell>
        <Skeleton animation={false} width="50%" />
      </Cell>
    </>
  )
}
