import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { styled } from '@mui/material/styles'
import type { SvgIconProps } from '@mui/material/SvgIcon'
import Tooltip from '@mui/material/Tooltip'
import type { ComponentType, KeyboardEvent } from 'react'
import { statementTexts } from '../../../shared/text/catalogue/statement.ts'

const Line = styled('textarea')(({ theme }) => {
  const { palette } = theme.vars
  return {
    flex: 1,
    minWidth: 0,
    minHeight: 40,
    fieldSizing: 'content',
    resize: 'none',
    padding: theme.spacing(0.75, 1.25),
    border: `1px solid ${palette.outline}`,
    borderRadius: theme.shape.borderRadius,
    background: palette.background.paper,
    color: 'inherit',
    font: 'inherit',
    lineHeight: 1.5,
    '&[readonly]': { borderColor: palette.divider, background: 'transparent' },
  }
})

export interface PointActions {
  readonly onWrite: (at: number, point: string) => void
  readonly onInsertAfter: (at: number) => void
  readonly onRemove: (at: number) => void
  readonly onMove: (at: number, by: -1 | 1) => void
}

interface ProposalPointProps extends PointActions {
  readonly at: number
  readonly count: number
  readonly point: string
  readonly readOnly: boolean
  readonly describedBy: string
}

function Tool({ icon: Icon, label, disabled, onClick }: { icon: ComponentType<SvgIconProps>; label: string; disabled: boolean; onClick: () => void }) {
  return (
    <Tooltip title={label}>
      <IconButton size="small" aria-label={label} aria-disabled={disabled} onClick={disabled ? undefined : onClick}>
        <Icon fontSize="small" color={disabled ? 'disabled' : 'inherit'} />
      </IconButton>
    </Tooltip>
  )
}

/** What a key does in a point; true where it did something of its own. */
function obey(event: KeyboardEvent, { at, point, count, onInsertAfter, onRemove, onMove }: ProposalPointProps): boolean {
  if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey) onInsertAfter(at)
  else if (event.altKey && event.key === 'ArrowUp') onMove(at, -1)
  else if (event.altKey && event.key === 'ArrowDown') onMove(at, 1)
  else if (event.key === 'Backspace' && point === '' && count > 1 && !event.repeat) onRemove(at)
  else return false
  return true
}

/** One numbered point, with what moves and removes it. */
export function ProposalPoint(props: ProposalPointProps) {
  const { at, count, point, readOnly, describedBy, onWrite, onMove, onRemove } = props
  const number = at + 1
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mb: 1 }}>
      <Box component="span" aria-hidden sx={{ minWidth: '1.75em', pt: 1, textAlign: 'right', fontWeight: 600 }}>
        {number}.
      </Box>
      <Line
        value={point}
        rows={1}
        lang="sv"
        readOnly={readOnly}
        aria-label={statementTexts.point(number)}
        aria-describedby={describedBy}
        data-point={at}
        onChange={(event) => onWrite(at, event.target.value)}
        onKeyDown={(event) => {
          if (!readOnly && obey(event, props)) event.preventDefault()
        }}
      />
      {!readOnly && (
        <Box sx={{ display: 'flex', pt: 0.5 }}>
          <Tool icon={ArrowUpwardOutlined} label={statementTexts.moveUp(number)} disabled={at === 0} onClick={() => onMove(at, -1)} />
          <Tool icon={ArrowDownwardOutlined} label={statementTexts.moveDown(number)} disabled={at === count - 1} onClick={() => onMove(at, 1)} />
          <Tool icon={DeleteOutlined} label={statementTexts.removePoint(number)} disabled={count === 1 && point === ''} onClick={() => onRemove(at)} />
        </Box>
      )}
    </Box>
  )
}
