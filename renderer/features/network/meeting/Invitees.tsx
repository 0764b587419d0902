import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { Invitee, NetworkMeetingView } from '../../../../shared/domain/network/meeting.ts'
import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { Section } from '../../../components/Section.tsx'
import { useToday } from '../../../components/useToday.ts'
import { ActorPicker } from '../ActorPicker.tsx'
import { ROWS } from '../LinkRow.tsx'
import { networkQueries } from '../queries.ts'
import { invite, setCame } from './inviteeCalls.ts'
import { InviteeRow } from './InviteeRow.tsx'

const texts = networkTexts.invitees

function summaryOf(invitees: readonly Invitee[], isHeld: boolean): string {
  const invited = invitees.filter(({ walkIn }) => !walkIn)
  const answered = (answer: Invitee['answer']) => invited.filter((each) => each.answer === answer).length
  const came = invitees.filter((each) => each.came).length
  return texts.summary({ invited: invited.length, coming: answered('coming'), declined: answered('declined'), came: isHeld ? came : null })
}

function InviteFrom({ meetingId, except }: { readonly meetingId: string; readonly except: readonly string[] }) {
  const lists = useQuery(networkQueries.lists())
  return (
    <Box sx={{ display: 'grid', gap: 2, mb: 3 }}>
      <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Box component="legend" sx={{ fontWeight: 600, p: 0, mb: 0.5 }}>
          {texts.fromList}
        </Box>
        {lists.data?.map(({ id, name }) => (
          <Button key={id} size="small" variant="outlined" onClick={() => void invite(meetingId, [], id)}>
            {name}
          </Button>
        ))}
      </Box>
      <ActorPicker label={texts.addActor} except={except} onPick={(actorId) => void invite(meetingId, [actorId], null)} />
    </Box>
  )
}

interface RowsProps {
  readonly label: string
  readonly meetingId: string
  readonly invitees: readonly Invitee[]
  readonly isHeld: boolean
}

function Rows({ label, meetingId, invitees, isHeld }: RowsProps) {
  if (invitees.length === 0) return null
  return (
    <Box component="ul" aria-label={label} sx={{ ...ROWS, mb: 2 }}>
      {invitees.map((invitee) => (
        <InviteeRow key={invitee.actorId} meetingId={meetingId} invitee={invitee} isHeld={isHeld} />
      ))}
    </Box>
  )
}

/** Those who came without an invitation, noted in one line each. */
function Guests({ meetingId, guests, present }: { readonly meetingId: string; readonly guests: readonly Invitee[]; readonly present: readonly string[] }) {
  return (
    <>
      {guests.length > 0 && <Typography variant="h3">{texts.guests}</Typography>}
      <Rows label={texts.guests} meetingId={meetingId} invitees={guests} isHeld />
      <ActorPicker label={texts.addGuest} except={present} onPick={(actorId) => void setCame(meetingId, actorId, true)} />
    </>
  )
}

/** Who is invited, what they answered and whether they came. */
export function Invitees({ view }: { readonly view: NetworkMeetingView }) {
  const { meeting, invitees } = view
  const isHeld = meeting.heldOn <= useToday()
  const guests = invitees.filter(({ walkIn }) => walkIn)
  const invited = invitees.filter(({ walkIn }) => !walkIn)
  const present = invitees.map(({ actorId }) => actorId)
  return (
    <Section title={texts.heading}>
      {invitees.length === 0 ? (
        <EmptyState sentence={texts.none} />
      ) : (
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>{summaryOf(invitees, isHeld)}</Typography>
      )}
      <InviteFrom meetingId={meeting.id} except={invited.map(({ actorId }) => actorId)} />
      <Rows label={texts.heading} meetingId={meeting.id} invitees={invited} isHeld={isHeld} />
      {isHeld && <Guests meetingId={meeting.id} guests={guests} present={present} />}
    </Section>
  )
}
