import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { batchText } from '../../../shared/text/catalogue/batch.ts'
import { AddToCaseDialog } from './AddToCaseDialog.tsx'
import { useSelection } from './selection.ts'
import { TagDialog } from './TagDialog.tsx'

interface SelectionBarProps {
  /** More to do with those selected, such as an export. */
  readonly children?: (ids: readonly string[]) => ReactNode
}

/** What can be done with the actors that are selected; there only while some are. */
export function SelectionBar({ children }: SelectionBarProps) {
  const { ids, count, clear } = useSelection()
  const [open, setOpen] = useState<'tag' | 'untag' | 'case' | null>(null)
  if (count === 0) return null
  const chosen = [...ids]
  const close = () => setOpen(null)
  return (
    <Box
      role="toolbar"
      aria-label={batchText.bar}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 1.5, py: 0.5, borderRadius: '6px', bgcolor: 'tint.working' }}
    >
      <Typography component="output" sx={{ fontWeight: 600, mr: 1 }}>
        {batchText.chosen(count)}
      </Typography>
      <Button size="small" variant="outlined" onClick={() => setOpen('tag')}>
        {batchText.tag}
      </Button>
      <Button size="small" variant="outlined" onClick={() => setOpen('untag')}>
        {batchText.untag}
      </Button>
      <Button size="small" variant="outlined" onClick={() => setOpen('case')}>
        {batchText.addToCase}
      </Button>
      {children?.(chosen)}
      <Button size="small" onClick={clear}>
        {batchText.clear}
      </Button>
      {open === 'tag' || open === 'untag' ? <TagDialog actorIds={chosen} on={open === 'tag'} onClose={close} /> : null}
      {open === 'case' ? <AddToCaseDialog actorIds={chosen} onClose={close} /> : null}
    </Box>
  )
}
