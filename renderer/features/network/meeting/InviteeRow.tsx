import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import NativeSelect from '@mui/material/NativeSelect'
import Typography from '@mui/material/Typography'
import { INVITEE_ANSWERS, type Invitee, inviteeAnswerSchema } from '../../../../shared/domain/network/meeting.ts'
import { networkTexts } from '../../../../shared/text/catalogue/network.ts'
import { paths } from '../../../app/paths.ts'
import { RouterLink } from '../../../components/RouterLink.tsx'
import { removeGuest, setAnswer, setCame, withdraw } from './inviteeCalls.ts'

const texts = networkTexts.invitees

const addressOf = ({ recipients }: Invitee): string =>
  recipients.map(({ contactName, email }) => [contactName, email || texts.noAddress].filter(Boolean).join(', ')).join('; ')

interface InviteeRowProps {
  readonly meetingId: string
  readonly invitee: Invitee
  /** Whether the meeting's day has come, so that there is somebody to have been there. */
  readonly isHeld: boolean
}

function Answer({ meetingId, invitee, isHeld }: InviteeRowProps) {
  const { actorId, actorName, answer, came } = invitee
  return (
    <>
      <NativeSelect
        value={answer}
        inputProps={{ 'aria-label': texts.answer(actorName) }}
        sx={{ width: 160 }}
        onChange={(event) => void setAnswer(meetingId, actorId, inviteeAnswerSchema.parse(event.target.value))}
      >
        {INVITEE_ANSWERS.map((each) => (
          <option key={each} value={each}>
            {networkTexts.answers[each]}
          </option>
        ))}
      </NativeSelect>
      {isHeld && (
        <FormControlLabel
          label={texts.came}
          control={
            <Checkbox
              checked={came}
              slotProps={{ input: { 'aria-label': texts.cameNamed(actorName) } }}
              onChange={(event) => void setCame(meetingId, actorId, event.target.checked)}
            />
          }
        />
      )}
    </>
  )
}

/** One who is invited, with the answer and whether they came; or one who came without an invitation. */
export function InviteeRow(props: InviteeRowProps) {
  const { meetingId, invitee } = props
  const { actorId, actorName, walkIn } = invitee
  const remove = () => void (walkIn ? removeGuest(meetingId, invitee) : withdraw(meetingId, invitee))
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center', py: 1, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 16rem', minWidth: 0, overflowWrap: 'anywhere' }}>
        <RouterLink to={paths.actor(actorId)}>
          <bdi>{actorName}</bdi>
        </RouterLink>
        {!walkIn && (
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            <bdi>{addressOf(invitee)}</bdi>
          </Typography>
        )}
      </Box>
      {!walkIn && <Answer {...props} />}
      <Button size="small" aria-label={texts.removeNamed(actorName)} onClick={remove}>
        {texts.remove}
      </Button>
    </Box>
  )
}
