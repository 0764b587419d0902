import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { batchText } from '../../../shared/text/catalogue/batch.ts'
import { assertNever } from '../../../shared/assertNever.ts'
import { AddToCaseDialog } from './AddToCaseDialog.tsx'
import { AddToListDialog } from './AddToListDialog.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { useSelection } from './selection.ts'
import { TagDialog } from './TagDialog.tsx'

type Action = 'tag' | 'untag' | 'case' | 'list' | 'export'

const ACTIONS: readonly (readonly [Action, string])[] = [
  ['tag', batchText.tag],
  ['untag', batchText.untag],
  ['case', batchText.addToCase],
  ['list', batchText.addToList],
  ['export', batchText.exportOne],
]

function ActionDialog({ action, actorIds, onClose }: { readonly action: Action; readonly actorIds: readonly string[]; readonly onClose: () => void }) {
  switch (action) {
    case 'tag':
    case 'untag':
      return <TagDialog actorIds={actorIds} on={action === 'tag'} onClose={onClose} />
    case 'case':
      return <AddToCaseDialog actorIds={actorIds} onClose={onClose} />
    case 'list':
      return <AddToListDialog actorIds={actorIds} onClose={onClose} />
    case 'export':
      return <ExportDialog actorIds={actorIds} onClose={onClose} />
    default:
      return assertNever(action)
  }
}

/** What can be done with the actors that are selected; there only while some are. */
export function SelectionBar() {
  const { ids, count, clear } = useSelection()
  const [open, setOpen] = useState<Action | null>(null)
  if (count === 0) return null
  const chosen = [...ids]
  return (
    <Box
      role="toolbar"
      aria-label={batchText.bar}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: 1.5, py: 0.5, borderRadius: '6px', bgcolor: 'tint.working' }}
    >
      <Typography component="output" sx={{ fontWeight: 600, mr: 1 }}>
        {batchText.chosen(count)}
      </Typography>
      {ACTIONS.map(([action, label]) => (
        <Button key={action} size="small" variant="outlined" onClick={() => setOpen(action)}>
          {label}
        </Button>
      ))}
      <Button size="small" onClick={clear}>
        {batchText.clear}
      </Button>
      {open ? <ActionDialog action={open} actorIds={chosen} onClose={() => setOpen(null)} /> : null}
    </Box>
  )
}
