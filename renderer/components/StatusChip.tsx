import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import CircleOutlined from '@mui/icons-material/CircleOutlined'
import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import InfoOutlined from '@mui/icons-material/InfoOutlined'
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import type { SvgIconProps } from '@mui/material/SvgIcon'
import type { ComponentType, ReactNode } from 'react'

/** `signal` = needs her; `success` and `error` are facts; `working` = something under way; `neutral` = neither. */
export type Tone = 'signal' | 'success' | 'error' | 'working' | 'neutral'

const LOOKS: Record<Tone, { icon: ComponentType<SvgIconProps>; colour: string; ground: string }> = {
  signal: { icon: WarningAmberOutlined, colour: 'warning.main', ground: 'tint.signal' },
  success: { icon: CheckCircleOutlined, colour: 'success.main', ground: 'tint.success' },
  error: { icon: ErrorOutlined, colour: 'error.main', ground: 'tint.error' },
  working: { icon: InfoOutlined, colour: 'primary.main', ground: 'tint.working' },
  neutral: { icon: CircleOutlined, colour: 'text.secondary', ground: 'action.hover' },
}

interface StatusChipProps {
  readonly tone: Tone
  readonly label: ReactNode
  /** Another icon than the tone's own. */
  readonly icon?: ComponentType<SvgIconProps>
}

/** A state as an icon and a word, never as a colour alone. Not a control. */
export function StatusChip({ tone, label, icon }: StatusChipProps) {
  const look = LOOKS[tone]
  const Icon = icon ?? look.icon
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        px: 1,
        py: '2px',
        borderRadius: '6px',
        bgcolor: look.ground,
        color: look.colour,
        fontSize: '0.875rem',
        lineHeight: 1.4,
      }}
    >
      <Icon aria-hidden sx={{ fontSize: '1.0625rem', flexShrink: 0 }} />
      {label}
    </Box>
  )
}
