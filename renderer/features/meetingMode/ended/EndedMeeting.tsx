import ArrowBackOutlined from '@mui/icons-material/ArrowBackOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useEffect, useRef } from 'react'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import { formatTime } from '../../../../shared/domain/date.ts'
import type { MeetingNotes } from '../../../../shared/domain/meetingNotes.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { meetingTitle } from '../../../../shared/text/catalogue/meetings.ts'
import { paths } from '../../../app/paths.ts'
import { LinkButton } from '../../../components/RouterLink.tsx'
import { useMeetingCalls } from '../useMeetingCalls.ts'
import { useMeetingKeys } from '../useMeetingKeys.ts'
import { MinutesPreview } from './MinutesPreview.tsx'

interface EndedMeetingProps {
  readonly notes: MeetingNotes
  readonly view: CaseView
  readonly model: ProcessModel
}

const nothing = () => undefined

/** What one does when the meeting is over: look at the minutes, save them, or go on writing. */
export function EndedMeeting({ notes, view, model }: EndedMeetingProps) {
  const { meeting } = notes
  const calls = useMeetingCalls(notes)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useMeetingKeys({ end: nothing, leave: () => void calls.leave(), newPoint: nothing, attendance: nothing, help: nothing })
  return (
    <Box component="main" sx={{ maxWidth: '72rem', mx: 'auto', px: 3, py: 2, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <LinkButton to={paths.caseTab(meeting.caseId, 'meetings')} startIcon={<ArrowBackOutlined />}>
          {text.toCase}
        </LinkButton>
        {view.case.closedOn === null && (
          <Button variant="outlined" onClick={() => void calls.resume()}>
            {text.goOn}
          </Button>
        )}
      </Box>
      <Box>
        <Typography variant="h1" ref={heading} tabIndex={-1} sx={{ fontSize: '1.875rem', overflowWrap: 'anywhere' }}>
          <bdi>{meetingTitle(meeting, model)}</bdi>
        </Typography>
        {meeting.endedAt !== null && <Typography sx={{ color: 'text.secondary' }}>{text.ended(meeting.endsAt || formatTime(meeting.endedAt))}</Typography>}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <Button variant="contained" onClick={() => void calls.exportMinutes('pdf')}>
          {text.savePdf}
        </Button>
        <Button variant="outlined" onClick={() => void calls.exportMinutes('docx')}>
          {text.saveDocx}
        </Button>
        <Button variant="outlined" onClick={() => void calls.exportCalendar()}>
          {text.saveCalendar}
        </Button>
      </Box>
      <MinutesPreview notes={notes} />
    </Box>
  )
}
