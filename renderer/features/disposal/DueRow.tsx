import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import type { DueRecord } from '../../../shared/domain/respect/disposal.ts'
import { disposalLine, disposalName, disposalScreen as text } from '../../../shared/text/catalogue/disposal.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { useAction } from '../../components/useAction.ts'
import { notify } from '../../state/notices.ts'
import { DisposeDialog } from './DisposeDialog.tsx'

interface DueRowProps {
  readonly record: DueRecord
  readonly reason: string
  /** A day to come, or null where none is chosen. */
  readonly keepUntil: string | null
}

/** One record that is due: why, and what can be decided about it. */
export function DueRow({ record, reason, keepUntil }: DueRowProps) {
  const [asking, setAsking] = useState(false)
  const { kind, subjectId, revision } = record
  const name = disposalName(record)
  const decide = async (until: string | null, withoutBackup = false) => {
    unwrap(await api.disposal.decide({ kind, subjectId, expectedRevision: revision, keepUntil: until, reason, withoutBackup }))
    notify(until === null ? text.disposed : text.kept)
  }
  const keep = useAction(() => decide(keepUntil))
  const hasReason = reason.trim() !== ''
  return (
    <Box component="li" sx={{ borderTop: '1px solid', borderColor: 'divider', py: 1.25, maxWidth: '56rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 20rem', minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography sx={{ fontWeight: 600 }}>
            <bdi>{disposalLine(record)}</bdi>
          </Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {text.why(record)}
          </Typography>
        </Box>
        <Button size="small" disabled={!hasReason || keepUntil === null} loading={keep.busy} aria-label={text.keepNamed(name)} onClick={() => void keep.run()}>
          {text.keep}
        </Button>
        <Button size="small" variant="outlined" disabled={!hasReason} aria-label={text.disposeNamed(name)} onClick={() => setAsking(true)}>
          {text.dispose}
        </Button>
      </Box>
      {keep.error ? <ErrorNotice error={keep.error} /> : null}
      <DisposeDialog record={record} open={asking} onDispose={(withoutBackup) => decide(null, withoutBackup)} onClose={() => setAsking(false)} />
    </Box>
  )
}
