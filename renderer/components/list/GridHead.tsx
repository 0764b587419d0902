import { styled } from '@mui/material/styles'
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

/** A column, with what it can be sorted by. Two facts that share a column can both be sorted by. */
export interface Column<Sort extends string> {
  readonly label?: string
  readonly sorts: readonly Sort[]
}

interface GridHeadProps<Sort extends string> {
  readonly columns: readonly Column<Sort>[]
  readonly sort: Sort
  readonly descending: boolean
  readonly labels: Readonly<Record<Sort, string>>
  /** What each button does, in a sentence. */
  readonly titles: Readonly<Record<Sort, string>>
  readonly onSort: (by: Sort) => void
}

/** The heads of the columns. A click sorts, another turns the order round. */
export function GridHead<Sort extends string>({ columns, sort, descending, labels, titles, onSort }: GridHeadProps<Sort>) {
  const ariaSort = (sorts: readonly Sort[]) => (sorts.includes(sort) ? (descending ? 'descending' : 'ascending') : undefined)
  return (
    <Head aria-rowindex={1}>
      {columns.map(({ label, sorts }) => (
        <HeadCell key={`${label} ${sorts.join()}`} scope="col" aria-sort={ariaSort(sorts)}>
          {label}
          {sorts.map((by) => (
            <SortButton
              key={by}
              label={labels[by]}
              title={titles[by]}
              direction={by === sort ? (descending ? 'down' : 'up') : null}
              onSort={() => onSort(by)}
            />
          ))}
        </HeadCell>
      ))}
    </Head>
  )
}
