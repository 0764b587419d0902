import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import Box from '@mui/material/Box'
import { visuallyHidden } from '@mui/utils'
import { moneyWords as words } from '../../../shared/text/catalogue/money.ts'
import { LEDGER_COLUMNS, type LedgerSort } from './sorting.ts'

interface LedgerHeadProps {
  readonly sort: LedgerSort
  readonly onSort: (sort: LedgerSort) => void
}

const ARROW = { fontSize: '0.875rem', verticalAlign: '-2px', ml: 0.25 } as const

/** The heads of the ledger's columns, each a button that sorts by it and turns it round. */
export function LedgerHead({ sort, onSort }: LedgerHeadProps) {
  return (
    <thead>
      <tr>
        {LEDGER_COLUMNS.map((column) => {
          const isSorted = sort.by === column
          const Arrow = sort.isDescending ? ArrowDownwardOutlined : ArrowUpwardOutlined
          const direction = sort.isDescending ? 'descending' : 'ascending'
          return (
            <th key={column} scope="col" className={column === 'kronor' ? 'sum' : ''} aria-sort={isSorted ? direction : undefined}>
              <button type="button" className="sort" title={words.sortBy(words[column])} onClick={() => onSort({ by: column, isDescending: isSorted && !sort.isDescending })}>
                {words[column]}
                {isSorted && <Arrow aria-hidden sx={ARROW} />}
              </button>
            </th>
          )
        })}
        <th scope="col" className="end">
          <Box component="span" sx={visuallyHidden}>
            {words.change}
          </Box>
        </th>
      </tr>
    </thead>
  )
}
