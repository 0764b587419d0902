import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

export type FieldMessageTone = 'help' | 'error' | 'warning'

const ICONS = { help: null, error: ErrorOutlineOutlined, warning: WarningAmberOutlined } as const
const COLOURS = { help: 'text.secondary', error: 'error.main', warning: 'warning.main' } as const

interface FieldMessageProps {
  readonly tone: FieldMessageTone
  /** For `aria-describedby` of the field that it speaks of. */
  readonly id?: string
  readonly children: ReactNode
}

/** One sentence beside a field: what it is for, what is wrong, or what to look out for. Never by colour alone. */
export function FieldMessage({ tone, id, children }: FieldMessageProps) {
  const Icon = ICONS[tone]
  return (
    <Typography
      id={id}
      variant="body2"
      component="div"
      sx={{ color: COLOURS[tone], display: 'flex', gap: 0.75, alignItems: 'flex-start', maxWidth: '72ch' }}
    >
      {Icon && <Icon aria-hidden sx={{ fontSize: 18, mt: '1px', flexShrink: 0 }} />}
      <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Typography>
  )
}
