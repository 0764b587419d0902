import Alert from '@mui/material/Alert'
import { useQuery } from '@tanstack/react-query'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { meetingTitle } from '../../../shared/text/catalogue/meetings.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { LinkButton } from '../../components/RouterLink.tsx'

/** Meetings that were begun and not ended, offered again; nothing otherwise. */
export function RunningMeetings() {
  const { data: running } = useQuery(queries.runningMeetings())
  const { data: model } = useQuery(queries.processModel(''))
  if (!running || !model) return null
  return running.map((meeting) => (
    <Alert
      key={meeting.id}
      severity="warning"
      sx={{ mb: 3 }}
      action={
        <LinkButton to={paths.meetingMode(meeting.id)} color="inherit" variant="outlined" size="small">
          {text.goOnRunning}
        </LinkButton>
      }
    >
      {text.running(meeting, meetingTitle(meeting, model))}
    </Alert>
  ))
}
