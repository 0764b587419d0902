import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Attendee, MeetingNotes } from '../../../../shared/domain/meetingNotes.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { AttendeeRow } from './AttendeeRow.tsx'
import { PersonField } from './PersonField.tsx'
import { useAttendance } from './useAttendance.ts'

interface AttendanceProps {
  readonly notes: MeetingNotes
  readonly attendees: readonly Attendee[]
  readonly onAttendees: (attendees: readonly Attendee[]) => void
}

/** Who is there: those of the case one press away, anybody else in one line. */
export function Attendance({ notes, attendees, onAttendees }: AttendanceProps) {
  const { meeting } = notes
  const actions = useAttendance({ meetingId: meeting.id, attendees, onAttendees })
  return (
    <Box component="section" aria-label={text.attendance} sx={{ display: 'grid', gap: 2 }}>
      {meeting.participants !== '' && (
        <Typography sx={{ color: 'text.secondary', whiteSpace: 'pre-wrap' }}>
          {text.earlierParticipants}: <bdi>{meeting.participants}</bdi>
        </Typography>
      )}
      {attendees.length > 0 && (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
          {attendees.map((attendee) => (
            <AttendeeRow key={attendee.id} attendee={attendee} onMark={actions.mark} onDrop={actions.drop} />
          ))}
        </Box>
      )}
      <PersonField meetingId={meeting.id} attendees={attendees} onAdd={actions.add} onAddNew={actions.addNew} />
    </Box>
  )
}
