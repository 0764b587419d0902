import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { solvedTexts } from '../../../../shared/text/catalogue/solved.ts'
import { compareSwedish } from '../../../../shared/text/sortKey.ts'
import { paths } from '../../../app/paths.ts'
import { ChipsField, DateField, LineField, TextAreaField } from '../../../components/fields/index.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import type { AutosavedDraft } from '../../../state/drafts/index.ts'
import { networkQueries } from '../queries.ts'
import type { MeetingWriting } from './useMeetingDraft.ts'

const texts = networkTexts.meetings

interface MeetingFieldsProps {
  readonly form: AutosavedDraft<MeetingWriting>
  readonly meetingId: string
}

function When({ form }: Pick<MeetingFieldsProps, 'form'>) {
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

/** An open list, with what earlier meetings were about to choose from; each leads to who has met it before. */
function Themes({ form, meetingId }: MeetingFieldsProps) {
  const { value, patch, issueFor } = form
  const { data } = useQuery(networkQueries.meetings())
  const known = [...new Set((data ?? []).flatMap(({ themes }) => themes))].filter((theme) => !value.themes.includes(theme))
  return (
    <Box sx={{ display: 'grid', gap: 0.5 }}>
      <ChipsField
        label={texts.themes}
        helperText={texts.themesHelp}
        value={value.themes}
        suggestions={known.toSorted(compareSwedish)}
        error={issueFor('themes') ?? null}
        onChange={(themes) => patch({ themes })}
      />
      {value.themes.map((theme) => (
        <RouterLink key={theme} to={paths.solvedFor(theme, meetingId)} sx={{ justifySelf: 'start', overflowWrap: 'anywhere' }}>
          {solvedTexts.askAbout(theme)}
        </RouterLink>
      ))}
    </Box>
  )
}

/** What the meeting is about, when and where, and what was said. */
export function MeetingFields({ form, meetingId }: MeetingFieldsProps) {
  const { value, patch, issueFor } = form
  return (
    <>
      <LineField label={texts.name} required value={value.title} error={issueFor('title') ?? null} onChange={(title) => patch({ title })} />
      <When form={form} />
      <LineField label={texts.place} value={value.place} error={issueFor('place') ?? null} onChange={(place) => patch({ place })} />
      <Themes form={form} meetingId={meetingId} />
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
