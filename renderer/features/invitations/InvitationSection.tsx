import Box from '@mui/material/Box'
import { isPersonal, LETTER_FIELDS, reachable, unknownFields } from '../../../shared/domain/network/letter.ts'
import { isWrittenTo, type NetworkMeetingInput, type NetworkMeetingView } from '../../../shared/domain/network/meeting.ts'
import { invitationTexts as texts } from '../../../shared/text/catalogue/invitations.ts'
import { LineField, TextAreaField } from '../../components/fields/index.ts'
import { Section } from '../../components/Section.tsx'
import { type AutosavedDraft, useUndoKeys } from '../../state/drafts/index.ts'
import { LabelsForm } from './LabelsForm.tsx'
import { LetterPreview } from './LetterPreview.tsx'
import { SendButtons } from './SendButtons.tsx'
import { SendingLog } from './SendingLog.tsx'

interface InvitationSectionProps {
  readonly view: NetworkMeetingView
  readonly form: AutosavedDraft<Omit<NetworkMeetingInput, 'id' | 'expectedRevision'>>
}

/** What is written and how it is read stand beside one another where there is room. */
const BESIDE = { display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, gap: 3, mb: 3 } as const

/** The invitation to a meeting: its text, how each recipient reads it, and the ways to send it. */
export function InvitationSection({ view, form }: InvitationSectionProps) {
  const { value, patch, issueFor } = form
  const onKeyDown = useUndoKeys(form.draft)
  const written = `${value.invitationSubject}\n${value.invitationText}`
  const unknown = unknownFields(written)
  const recipients = view.invitees.filter(isWrittenTo).flatMap((each) => each.recipients)
  return (
    <Section title={texts.heading}>
      <Box sx={BESIDE}>
        <Box component="form" onSubmit={(event) => event.preventDefault()} onKeyDown={onKeyDown} sx={{ display: 'grid', gap: 2.5, alignContent: 'start' }}>
          <LineField
            label={texts.subject}
            value={value.invitationSubject}
            error={issueFor('invitationSubject') ?? null}
            onChange={(invitationSubject) => patch({ invitationSubject })}
          />
          <TextAreaField
            label={texts.text}
            helperText={texts.fieldsHelp(LETTER_FIELDS)}
            warning={unknown.length > 0 ? texts.unknownFields(unknown) : null}
            lines={8}
            value={value.invitationText}
            error={issueFor('invitationText') ?? null}
            onChange={(invitationText) => patch({ invitationText })}
          />
        </Box>
        <LetterPreview meeting={value} recipients={reachable(recipients)} />
      </Box>
      <SendButtons view={view} form={form} recipients={recipients} isPersonal={isPersonal(written)} />
      <LabelsForm view={view} form={form} />
      <SendingLog sendings={view.sendings} />
    </Section>
  )
}
