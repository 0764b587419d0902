import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { DISPOSAL_KINDS, type DisposalKind, type DueRecord } from '../../../shared/domain/respect/disposal.ts'
import { disposalKinds, disposalScreen as text } from '../../../shared/text/catalogue/disposal.ts'
import { DateField, LineField } from '../../components/fields/index.ts'
import { Section } from '../../components/Section.tsx'
import { useToday } from '../../components/useToday.ts'
import { DueRow } from './DueRow.tsx'

interface DueListProps {
  readonly records: readonly DueRecord[]
  readonly counts: Readonly<Partial<Record<DisposalKind, number>>>
}

/** Everything that is due, kind by kind, under the one reason that goes with the decisions. */
export function DueList({ records, counts }: DueListProps) {
  const [reason, setReason] = useState('')
  const [keepUntil, setKeepUntil] = useState<string | null>(null)
  const today = useToday()
  const isPast = keepUntil !== null && keepUntil <= today
  return (
    <>
      <Section title={text.decision}>
        <Typography sx={{ mb: 1.5, color: 'text.secondary' }}>{text.decisionHelp}</Typography>
        <Box sx={{ display: 'grid', gap: 2, maxWidth: '40rem' }}>
          <LineField label={text.reason} value={reason} onChange={setReason} helperText={reason.trim() === '' ? text.needsReason : null} />
          <DateField label={text.keepUntil} helperText={text.keepUntilHelp} value={keepUntil} error={isPast ? text.keepFirst : null} onChange={setKeepUntil} />
        </Box>
      </Section>
      {DISPOSAL_KINDS.filter((kind) => (counts[kind] ?? 0) > 0).map((kind) => {
        const shown = records.filter((record) => record.kind === kind)
        const count = counts[kind] ?? 0
        return (
          <Section key={kind} title={disposalKinds[kind].title}>
            {shown.length < count ? <Typography sx={{ mb: 1, color: 'text.secondary' }}>{text.more(shown.length, count)}</Typography> : null}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {shown.map((record) => (
                <DueRow key={record.subjectId} record={record} reason={reason} keepUntil={isPast ? null : keepUntil} />
              ))}
            </Box>
          </Section>
        )
      })}
    </>
  )
}
