import { styled } from '@mui/material/styles'
import type { CaseSort } from '../../../shared/domain/caseList.ts'
import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import { useCaseList } from '../../state/caseList.ts'
import { HEAD_HEIGHT, NARROW, RowGrid } from './layout.ts'
import { SortButton } from './SortButton.tsx'

const Head = styled(RowGrid)(({ theme }) => ({
  minHeight: HEAD_HEIGHT.wide,
  [NARROW]: { minHeight: HEAD_HEIGHT.narrow },
  backgroundColor: theme.vars.palette.background.default,
  borderBottomColor: theme.vars.palette.outline,
  color: theme.vars.palette.text.secondary,
  fontSize: '0.875rem',
}))

const HeadCell = styled('th')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  columnGap: theme.spacing(2),
  minWidth: 0,
  padding: 0,
  fontWeight: 400,
}))

/** The columns, each with what it can be sorted by. Two facts that share a column can both be sorted by. */
const COLUMNS: readonly { readonly label?: string; readonly sorts: readonly CaseSort[] }[] = [
  { sorts: ['title', 'area'] },
  { sorts: ['phase'] },
  { label: caseListText.columns.nextStep, sorts: ['missing'] },
  { sorts: ['latestEvent'] },
]

/** The heads of the columns. A click sorts, another turns the order round. */
export function GridHead() {
  const sort = useCaseList((state) => state.sort)
  const descending = useCaseList((state) => state.descending)
  const ariaSort = (sorts: readonly CaseSort[]) =>
    sorts.includes(sort) ? (descending ? 'descending' : 'ascending') : undefined
  return (
    <Head aria-rowindex={1}>
      {COLUMNS.map(({ label, sorts }) => (
        <HeadCell key={sorts.join()} scope="col" aria-sort={ariaSort(sorts)}>
          {label}
          {sorts.map((each) => (
            <SortButton key={each} by={each} direction={each === sort ? (descending ? 'down' : 'up') : null} />
          ))}
        </HeadCell>
      ))}
    </Head>
  )
}
