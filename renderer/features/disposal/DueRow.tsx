import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { DuePerson } from '../../../shared/domain/respect/disposal.ts'
import { disposalScreen as text } from '../../../shared/text/catalogue/disposal.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { DateField, LineField } from '../../components/fields/index.ts'
import { useAction } from '../../components/useAction.ts'
import { notify } from '../../state/notices.ts'

/** One person who is due: why, and the decision with its reason. */
export function DueRow({ person }: { readonly person: DuePerson }) {
  const [reason, setReason] = useState('')
  const [keepUntil, setKeepUntil] = useState<string | null>(null)
  const [asking, setAsking] = useState(false)
  const { contactId, revision, name, actors } = person
  const decide = async (until: string | null) => {
    unwrap(await api.disposal.decide({ contactId, expectedRevision: revision, keepUntil: until, reason }))
    notify(until === null ? text.disposed : text.kept)
  }
  const keep = useAction(() => decide(keepUntil))
  const hasReason = reason.trim() !== ''
  return (
    <Box component="li" sx={{ borderTop: '1px solid', borderColor: 'divider', py: 2, display: 'grid', gap: 1.5, maxWidth: '48rem' }}>
      <Box>
        <Typography sx={{ fontWeight: 600 }}>
          <bdi>{[name, ...actors].join(', ')}</bdi>
        </Typography>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {text.why(person.kind, person.lastContactOn, person.dueOn)}
        </Typography>
      </Box>
      <LineField label={text.reason} value={reason} onChange={setReason} helperText={hasReason ? null : text.needsReason} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-end' }}>
        <DateField label={text.keepUntil} value={keepUntil} onChange={setKeepUntil} />
        <Button
          variant="outlined"
          disabled={!hasReason || keepUntil === null}
          loading={keep.busy}
          aria-label={text.keepNamed(name)}
          onClick={() => void keep.run()}
        >
          {text.keep}
        </Button>
        <Button variant="contained" disabled={!hasReason} aria-label={text.disposeNamed(name)} onClick={() => setAsking(true)}>
          {text.dispose}
        </Button>
      </Box>
      {keep.error ? <ErrorNotice error={keep.error} /> : null}
      <ConfirmDialog
        open={asking}
        title={text.confirmTitle(name)}
        confirmLabel={text.dispose}
        destructive
        onConfirm={() => decide(null)}
        onClose={() => setAsking(false)}
      >
        {text.confirm}
      </ConfirmDialog>
    </Box>
  )
}
