import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { targetTexts as texts } from '../../../../shared/text/catalogue/results.ts'
import { moverId } from './order.ts'

interface MoversProps {
  readonly id: string
  readonly name: string
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onMove: (by: -1 | 1) => void
}

/** The keys that move a row; null where a key means something else. */
export const stepOfKey = ({ altKey, key }: { readonly altKey: boolean; readonly key: string }): -1 | 1 | null => {
  if (!altKey) return null
  return key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : null
}

/** Moves a row a step up or down. At its end a button stays where it is, so that the focus does too. */
export function Movers({ id, name, isFirst, isLast, onMove }: MoversProps) {
  const steps = [
    { by: -1, icon: ArrowUpwardOutlined, label: texts.moveUp, isEnd: isFirst },
    { by: 1, icon: ArrowDownwardOutlined, label: texts.moveDown, isEnd: isLast },
  ] as const
  return (
    <Box sx={{ display: 'flex' }}>
      {steps.map(({ by, icon: Icon, label, isEnd }) => (
        <Tooltip key={by} title={label(name)}>
          <IconButton id={moverId(id, by)} size="small" aria-label={label(name)} aria-disabled={isEnd} onClick={isEnd ? undefined : () => onMove(by)}>
            <Icon fontSize="small" color={isEnd ? 'disabled' : 'inherit'} />
          </IconButton>
        </Tooltip>
      ))}
    </Box>
  )
}
