import Box from '@mui/material/Box'
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
}

/** Longest notes, as in the contract. */
const NOTES_LIMIT = 50_000
const KIND_LIMIT = 60

/** When, where, what kind of meeting, who was there and what was said. */
export function MeetingFields({ form, model }: MeetingFieldsProps) {
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
        <TimeField value={value.time} error={error('time')} onChange={(time) => patch({ time })} />
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
      <TextAreaField
        label={meetingWords.participants}
        helperText={meetingWords.participantsHelp}
        lines={2}
        value={value.participants}
        error={error('participants')}
        onChange={(participants) => patch({ participants })}
      />
      <TextAreaField
        label={meetingWords.notes}
        lines={6}
        limit={NOTES_LIMIT}
        value={value.notes}
        error={error('notes')}
        onChange={(notes) => patch({ notes })}
      />
    </>
  )
}
