import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import ButtonBase from '@mui/material/ButtonBase'
import type { CaseSort } from '../../../shared/domain/caseList.ts'
import { caseListText } from '../../../shared/text/catalogue/caseList.ts'
import { sortBy } from '../../state/caseList.ts'

interface SortButtonProps {
  readonly by: CaseSort
  /** null = the list is sorted by something else. */
  readonly direction: 'up' | 'down' | null
}

const ARROWS = { up: ArrowUpwardOutlined, down: ArrowDownwardOutlined } as const

export function SortButton({ by, direction }: SortButtonProps) {
  const Arrow = direction === null ? null : ARROWS[direction]
  return (
    <ButtonBase
      title={caseListText.sortBy[by]}
      onClick={() => sortBy(by)}
      sx={{
        minHeight: 28,
        gap: 0.5,
        font: 'inherit',
        fontWeight: direction === null ? 400 : 600,
        color: direction === null ? 'inherit' : 'text.primary',
        borderRadius: '4px',
        '&:hover': { color: 'text.primary', textDecoration: 'underline' },
      }}
    >
      {caseListText.columns[by]}
      {Arrow ? <Arrow aria-hidden sx={{ fontSize: '1rem' }} /> : null}
    </ButtonBase>
  )
}
