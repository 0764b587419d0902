import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { hasPostcode, LABEL_SHEET_IDS, type LabelSheetId, labelsOnSheet, sheetsFor } from '../../../shared/domain/network/labels.ts'
import { isWrittenTo, type NetworkMeetingView, type Recipient } from '../../../shared/domain/network/meeting.ts'
import { invitationTexts } from '../../../shared/text/catalogue/invitations.ts'
import { labelTexts as texts } from '../../../shared/text/catalogue/labels.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { ChoiceField, FieldMessage, LineField } from '../../components/fields/index.ts'
import { useAction } from '../../components/useAction.ts'
import { notify } from '../../state/notices.ts'

interface LabelsFormProps {
  readonly view: NetworkMeetingView
  readonly form: { readonly flush: () => Promise<boolean>; readonly draft: { readonly revision: number } }
}

const SHEETS = LABEL_SHEET_IDS.map((value) => ({ value, label: texts.sheets[value] }))

const namesOf = (recipients: readonly Recipient[]): string[] => [...new Set(recipients.map(({ actorName }) => actorName))]

/** Who gets a label, and who does not or only half an address: said before anything is printed. */
function Addresses({ all, count }: { readonly all: readonly Recipient[]; readonly count: string }) {
  const missing = namesOf(all.filter(({ address }) => address.trim() === ''))
  const half = namesOf(all.filter(({ address }) => address.trim() !== '' && !hasPostcode(address)))
  return (
    <>
      <Typography>{count}</Typography>
      {missing.length > 0 && <FieldMessage tone="warning">{texts.missing(missing)}</FieldMessage>}
      {half.length > 0 && <FieldMessage tone="warning">{texts.noPostcode(half)}</FieldMessage>}
    </>
  )
}

/** The number as typed, or null where no label of the sheet has it. */
function numberOf(typed: string, sheet: LabelSheetId): number | null {
  const number = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0
  return number >= 1 && number <= labelsOnSheet(sheet) ? number : null
}

/** Address labels for those who get the invitation on paper. */
export function LabelsForm({ view, form }: LabelsFormProps) {
  const [sheet, setSheet] = useState<LabelSheetId>('70x37')
  const [typed, setTyped] = useState('1')
  const startAt = numberOf(typed, sheet)
  const all = view.invitees.filter(isWrittenTo).flatMap(({ byPost }) => byPost)
  const labels = all.filter(({ address }) => address.trim() !== '').length
  const { run, busy, error } = useAction(async () => {
    if (startAt === null || !(await form.flush())) return
    const input = { meetingId: view.meeting.id, expectedRevision: form.draft.revision, sheet, startAt }
    notify(invitationTexts.saved(unwrap(await api.invitations.labels(input)).path))
  })
  return (
    <Box component="form" onSubmit={(event) => event.preventDefault()} sx={{ display: 'grid', gap: 2, mb: 4, justifyItems: 'start' }}>
      <Box>
        <Typography variant="h3">{texts.heading}</Typography>
        <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{texts.help}</Typography>
      </Box>
      <ChoiceField label={texts.sheet} choices={SHEETS} value={sheet} onChange={setSheet} />
      <LineField
        label={texts.startAt}
        helperText={texts.startAtHelp}
        width={120}
        limit={3}
        value={typed}
        error={startAt === null ? texts.startAtWrong(labelsOnSheet(sheet)) : null}
        onChange={setTyped}
      />
      <Addresses all={all} count={labels === 0 ? texts.nobody : texts.count(labels, sheetsFor(sheet, labels, startAt ?? 1))} />
      <Button variant="outlined" startIcon={<PrintOutlined />} loading={busy} disabled={labels === 0 || startAt === null} onClick={() => void run()}>
        {texts.export}
      </Button>
      {error ? <ErrorNotice error={error} /> : null}
    </Box>
  )
}
