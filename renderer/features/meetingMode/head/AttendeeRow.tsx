import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import IconButton from '@mui/material/IconButton'
import type { Attendance, Attendee } from '../../../../shared/domain/meetingNotes.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { calledPerson } from './useAttendance.ts'

interface AttendeeRowProps {
  readonly attendee: Attendee
  readonly onMark: (attendee: Attendee, attendance: Attendance) => unknown
  readonly onDrop: (attendee: Attendee) => unknown
}

/** Somebody who was there, or was expected and was not. */
export function AttendeeRow({ attendee, onMark, onDrop }: AttendeeRowProps) {
  const name = calledPerson(attendee)
  const isPresent = attendee.attendance === 'present'
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
      <FormControlLabel
        sx={{ flex: 1, minWidth: 0, m: 0 }}
        control={<Checkbox size="small" checked={isPresent} onChange={() => onMark(attendee, isPresent ? 'absent' : 'present')} />}
        label={
          <Box component="span" sx={{ fontSize: '1.0625rem', color: isPresent ? 'text.primary' : 'text.secondary' }}>
            <bdi>{name}</bdi>
            {isPresent ? '' : ` (${text.absent.toLocaleLowerCase('sv')})`}
          </Box>
        }
      />
      <IconButton size="small" aria-label={text.dropPerson(name)} onClick={() => onDrop(attendee)}>
        <CloseOutlined fontSize="small" />
      </IconButton>
    </Box>
  )
}
