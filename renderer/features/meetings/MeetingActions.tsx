import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { isRunning, type Meeting } from '../../../shared/domain/meeting.ts'
import { errorSentence } from '../../../shared/text/catalogue/errors.ts'
import { meetingModeText } from '../../../shared/text/catalogue/meetingMode.ts'
import { meetingWords } from '../../../shared/text/catalogue/meetings.ts'
import { paths } from '../../app/paths.ts'
import { api } from '../../bridge/api.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LinkButton } from '../../components/RouterLink.tsx'
import { useAction } from '../../components/useAction.ts'
import { useToday } from '../../components/useToday.ts'
import { notify, notifyFailure } from '../../state/notices.ts'
import { useBeginMeeting } from '../meetingStart/index.ts'

interface MeetingActionsProps {
  readonly meeting: Meeting
  readonly readOnly: boolean
}

async function toCalendar(meetingId: string): Promise<void> {
  const outcome = await api.meetingMode.calendar({ meetingId })
  if (outcome.ok) notify(meetingModeText.saved(outcome.value.path))
  else notifyFailure(errorSentence(outcome.error))
}

/** A planned meeting can be started, one that goes on is gone on with; of any other one reads the minutes. */
export function MeetingActions({ meeting, readOnly }: MeetingActionsProps) {
  const begin = useAction(useBeginMeeting())
  const today = useToday()
  const { id: meetingId, caseId, kind, heldOn, begunAt } = meeting
  if (begunAt !== null || readOnly || heldOn < today)
    return (
      <Box>
        <LinkButton to={paths.meetingMode(meetingId)} size="small" variant={isRunning(meeting) ? 'outlined' : 'text'} sx={isRunning(meeting) ? {} : { ml: '-6px' }}>
          {isRunning(meeting) && !readOnly ? meetingWords.goOn : meetingWords.open}
        </LinkButton>
      </Box>
    )
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
      <Button size="small" variant="outlined" loading={begin.busy} onClick={() => void begin.run({ caseId, kind, meetingId })}>
        {meetingWords.begin}
      </Button>
      <Button size="small" onClick={() => void toCalendar(meetingId)}>
        {meetingModeText.saveCalendar}
      </Button>
      {begin.error ? <ErrorNotice error={begin.error} /> : null}
    </Box>
  )
}
