import CheckOutlined from '@mui/icons-material/CheckOutlined'
import ButtonBase from '@mui/material/ButtonBase'
import type { ReactNode } from 'react'

interface FilterChipProps {
  readonly label: string
  /** Something small before the label, such as the bar of a phase. */
  readonly mark?: ReactNode
  readonly chosen: boolean
  readonly onToggle: () => void
}

/** A filter that is on or off. On is told by a tick and not by colour alone. */
export function FilterChip({ label, mark, chosen, onToggle }: FilterChipProps) {
  return (
    <ButtonBase
      aria-pressed={chosen}
      onClick={onToggle}
      sx={{
        minHeight: 32,
        px: 1.25,
        gap: 0.75,
        border: '1px solid',
        borderColor: chosen ? 'primary.main' : 'outline',
        borderRadius: '6px',
        bgcolor: chosen ? 'tint.working' : 'background.paper',
        color: chosen ? 'primary.dark' : 'text.primary',
        typography: 'body2',
        fontWeight: chosen ? 600 : 400,
        '&:hover': { borderColor: 'text.primary' },
      }}
    >
      {chosen ? <CheckOutlined aria-hidden sx={{ fontSize: '1rem' }} /> : mark}
      {label}
    </ButtonBase>
  )
}
