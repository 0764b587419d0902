import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import ButtonBase from '@mui/material/ButtonBase'

interface SortButtonProps {
  readonly label: string
  /** What it does, in a sentence. */
  readonly title: string
  /** null = the list is sorted by something else. */
  readonly direction: 'up' | 'down' | null
  readonly onSort: () => void
}

const ARROWS = { up: ArrowUpwardOutlined, down: ArrowDownwardOutlined } as const

/** The head of a column that one can sort by. */
export function SortButton({ label, title, direction, onSort }: SortButtonProps) {
  const Arrow = direction === null ? null : ARROWS[direction]
  return (
    <ButtonBase
      title={title}
      onClick={onSort}
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
      {label}
      {Arrow ? <Arrow aria-hidden sx={{ fontSize: '1rem' }} /> : null}
    </ButtonBase>
  )
}
