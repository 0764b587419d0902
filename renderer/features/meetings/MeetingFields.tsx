import Box from '@mui/material/Box'
import { LIMITS } from '../../../shared/domain/field.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { meetingWords } from '../../../shared/text/catalogue/meetings.ts'
import { ComboField, DateField, LineField, TextAreaField } from '../../components/fields/index.ts'
import type { AutosavedDraft } from '../../state/drafts/index.ts'
import type { MeetingWriting } from './meetingWriting.ts'
import { TimeField } from './TimeField.tsx'

interface MeetingFieldsProps {
  readonly form: AutosavedDraft<MeetingWriting>
  readonly model: ProcessModel
  /** Whether who was there and what was said is noted elsewhere, and not asked for here. */
  readonly withoutNotes?: boolean
}

/** Longest notes, as in the contract. */
const NOTES_LIMIT = 50_000
const KIND_LIMIT = 60

function NotesFields({ form: { value, patch, issueFor } }: Pick<MeetingFieldsProps, 'form'>) {
  return (
    <>
      <TextAreaField
        label={meetingWords.participants}
        helperText={meetingWords.participantsHelp}
        lines={2}
        value={value.participants}
        error={issueFor('participants') ?? null}
        onChange={(participants) => patch({ participants })}
      />
      <TextAreaField
        label={meetingWords.notes}
        lines={6}
        limit={NOTES_LIMIT}
        value={value.notes}
        error={issueFor('notes') ?? null}
        onChange={(notes) => patch({ notes })}
      />
    </>
  )
}

/** When, where, what kind of meeting, who was there and what was said. */
export function MeetingFields({ form, model, withoutNotes = false }: MeetingFieldsProps) {
  const { value, patch, issueFor } = form
  const error = (name: keyof MeetingWriting) => issueFor(name) ?? null
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
        <DateField
          label={meetingWords.heldOn}
          helperText={meetingWords.heldOnHelp}
          required
          value={value.heldOn}
          error={error('heldOn')}
          onChange={(heldOn) => {
            if (heldOn !== null) patch({ heldOn })
          }}
        />
        <TimeField label={meetingWords.time} value={value.time} error={error('time')} onChange={(time) => patch({ time })} />
        <TimeField label={meetingWords.endsAt} value={value.endsAt} error={error('endsAt')} onChange={(endsAt) => patch({ endsAt })} />
      </Box>
      <ComboField
        label={meetingWords.kind}
        helperText={meetingWords.kindHelp}
        limit={KIND_LIMIT}
        options={model.meetingKinds.map(({ name }) => capitalise(name))}
        value={value.kind}
        error={error('kind')}
        onChange={(kind) => patch({ kind })}
      />
      <LineField label={meetingWords.place} value={value.place} error={error('place')} onChange={(place) => patch({ place })} />
      <LineField
        label={meetingWords.title}
        helperText={meetingWords.titleHelp}
        limit={LIMITS.title}
        value={value.title}
        error={error('title')}
        onChange={(title) => patch({ title })}
      />
      {!withoutNotes && <NotesFields form={form} />}
    </>
  )
}
