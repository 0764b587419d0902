import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { MARGIN } from './notes/agendaLook.ts'

/** What was noted of the meeting outside meeting mode, to be read. */
export function EarlierNotes({ meeting }: { readonly meeting: Meeting }) {
  if (meeting.notes === '') return null
  return (
    <Box component="section" aria-label={text.earlier} sx={{ ml: MARGIN, mb: 3, maxWidth: '72ch' }}>
      <Typography variant="subtitle2" component="h2">
        {text.earlier}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', color: 'text.secondary', fontSize: '1.0625rem' }}>
        <bdi>{meeting.notes}</bdi>
      </Typography>
    </Box>
  )
}
