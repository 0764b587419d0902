import Box from '@mui/material/Box'
import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { ChipsField, DateField, LineField, TextAreaField } from '../../../components/fields/index.ts'
import type { AutosavedDraft } from '../../../state/drafts/index.ts'
import type { MeetingWriting } from './useMeetingDraft.ts'

const texts = networkTexts.meetings

interface MeetingFieldsProps {
  readonly form: AutosavedDraft<MeetingWriting>
}

function When({ form }: MeetingFieldsProps) {
  const { value, patch, issueFor } = form
  const onDay = (heldOn: string | null) => {
    if (heldOn !== null) patch({ heldOn })
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
      <DateField label={texts.heldOn} required value={value.heldOn} error={issueFor('heldOn') ?? null} onChange={onDay} />
      {(['startsAt', 'endsAt'] as const).map((name) => (
        <LineField
          key={name}
          label={texts[name]}
          width={140}
          value={value[name]}
          error={issueFor(name) ? texts.badTime : null}
          onChange={(time) => patch({ [name]: time })}
        />
      ))}
    </Box>
  )
}

/** What the meeting is about, when and where, and what was said. */
export function MeetingFields({ form }: MeetingFieldsProps) {
  const { value, patch, issueFor } = form
  return (
    <>
      <LineField label={texts.name} required value={value.title} error={issueFor('title') ?? null} onChange={(title) => patch({ title })} />
      <When form={form} />
      <LineField label={texts.place} value={value.place} error={issueFor('place') ?? null} onChange={(place) => patch({ place })} />
      <ChipsField
        label={texts.themes}
        helperText={texts.themesHelp}
        value={value.themes}
        error={issueFor('themes') ?? null}
        onChange={(themes) => patch({ themes })}
      />
      <TextAreaField
        label={texts.notes}
        helperText={texts.notesHelp}
        lines={4}
        limit={50_000}
        value={value.notes}
        error={issueFor('notes') ?? null}
        onChange={(notes) => patch({ notes })}
      />
    </>
  )
}
