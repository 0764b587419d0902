import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import NativeSelect from '@mui/material/NativeSelect'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { INVITEE_ANSWERS, type Invitee, inviteeAnswerSchema, type NetworkMeetingView } from '../../../../shared/domain/network/meeting.ts'
import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { paths } from '../../../app/paths.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { Section } from '../../../components/Section.tsx'
import { ActorPicker } from '../ActorPicker.tsx'
import { ROWS } from '../LinkRow.tsx'
import { networkQueries } from '../queries.ts'
import { invite, setAnswer, withdraw } from './inviteeCalls.ts'

const texts = networkTexts.invitees

const addressOf = ({ recipients }: Invitee): string =>
  recipients.map(({ contactName, email }) => [contactName, email || texts.noAddress].filter(Boolean).join(', ')).join('; ')

function InviteeRow({ meetingId, invitee }: { readonly meetingId: string; readonly invitee: Invitee }) {
  const { actorId, actorName, answer } = invitee
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <RouterLink to={paths.actor(actorId)}>
          <bdi>{actorName}</bdi>
        </RouterLink>
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          <bdi>{addressOf(invitee)}</bdi>
        </Typography>
      </Box>
      <NativeSelect
        value={answer}
        inputProps={{ 'aria-label': texts.answer(actorName) }}
        onChange={(event) => void setAnswer(meetingId, actorId, inviteeAnswerSchema.parse(event.target.value))}
      >
        {INVITEE_ANSWERS.map((each) => (
          <option key={each} value={each}>
            {networkTexts.answers[each]}
          </option>
        ))}
      </NativeSelect>
      <Button size="small" aria-label={texts.removeNamed(actorName)} onClick={() => void withdraw(meetingId, invitee)}>
        {texts.remove}
      </Button>
    </Box>
  )
}

/** Who is invited, what they answered and whether they came. */
export function Invitees({ view }: { readonly view: NetworkMeetingView }) {
  const { meeting, invitees } = view
  const lists = useQuery(networkQueries.lists())
  return (
    <Section title={texts.heading}>
      {invitees.length === 0 ? <EmptyState sentence={texts.none} /> : null}
      <Box sx={{ display: 'grid', gap: 2, mb: 2 }}>
        <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Box component="legend" sx={{ fontWeight: 600, p: 0, mb: 0.5 }}>
            {texts.fromList}
          </Box>
          {lists.data?.map(({ id, name }) => (
            <Button key={id} size="small" variant="outlined" onClick={() => void invite(meeting.id, [], id)}>
              {name}
            </Button>
          ))}
        </Box>
        <ActorPicker
          label={texts.addActor}
          except={invitees.map(({ actorId }) => actorId)}
          onPick={(actorId) => void invite(meeting.id, [actorId], null)}
        />
      </Box>
      {invitees.length > 0 && (
        <Box component="ul" aria-label={texts.heading} sx={ROWS}>
          {invitees.map((invitee) => (
            <InviteeRow key={invitee.actorId} meetingId={meeting.id} invitee={invitee} />
          ))}
        </Box>
      )}
    </Section>
  )
}
