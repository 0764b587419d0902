import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import Typography from '@mui/material/Typography'
import { useId, useState } from 'react'
import type { DuplicatePair, MergeKind } from '../../../shared/domain/duplicates/merging.ts'
import { appText } from '../../../shared/text/catalogue/app.ts'
import { mergeText } from '../../../shared/text/catalogue/duplicates.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useAction } from '../../components/useAction.ts'
import { MergeChoice } from './MergeChoice.tsx'
import { type Choices, type MergeField, proposedChoices } from './mergeFields.ts'
import { SIDE_BY_SIDE } from './sideBySide.ts'

interface MergeDialogProps {
  readonly kind: MergeKind
  /** The two, as they are told apart in the list. */
  readonly names: readonly DuplicatePair['first'][]
  readonly fields: readonly MergeField[]
  /** May reject; the dialog then stays open and says why. */
  readonly onMerge: (choices: Choices) => Promise<void>
  readonly onClose: () => void
}

/** Two entries side by side: which detail of each is to stand. */
export function MergeDialog({ kind, names, fields, onMerge, onClose }: MergeDialogProps) {
  const titleId = useId()
  const [choices, setChoices] = useState<Choices>(() => proposedChoices(fields))
  const { run, busy, error } = useAction(async () => {
    await onMerge(choices)
    onClose()
  })
  const told = fields.filter(({ first, second }) => first !== '' || second !== '')
  return (
    <Dialog open onClose={() => (busy ? undefined : onClose())} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId}>{mergeText.title}</DialogTitle>
      <DialogContent sx={{ display: 'flex', flexDirection: 'column', gap: 2, containerType: 'inline-size' }}>
        <Typography sx={{ maxWidth: '72ch' }}>{mergeText.explained[kind]}</Typography>
        <Box sx={{ ...SIDE_BY_SIDE, borderBottom: 1, borderColor: 'divider', pb: 1 }}>
          {names.map(({ id, name, about }) => (
            <Typography key={id} component="div" sx={{ overflowWrap: 'anywhere' }}>
              <Box component="span" sx={{ fontWeight: 600 }}>
                <bdi>{name}</bdi>
              </Box>
              {about === '' ? null : (
                <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                  <bdi>{about}</bdi>
                </Typography>
              )}
            </Typography>
          ))}
        </Box>
        {told.map((field) => (
          <MergeChoice
            key={field.field}
            field={field}
            side={choices[field.field] ?? 'winner'}
            onChange={(side) => setChoices((before) => ({ ...before, [field.field]: side }))}
          />
        ))}
        {error ? <ErrorNotice error={error} /> : null}
      </DialogContent>
      <DialogActions>
        <Button variant="outlined" onClick={onClose} disabled={busy}>
          {appText.cancel}
        </Button>
        <Button variant="contained" onClick={() => void run()} loading={busy}>
          {mergeText.confirm}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
