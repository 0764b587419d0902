import ExpandLessOutlined from '@mui/icons-material/ExpandLessOutlined'
import ExpandMoreOutlined from '@mui/icons-material/ExpandMoreOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import type { Attendee, MeetingNotes } from '../../../../shared/domain/meetingNotes.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { meetingTitle, placeAndTime } from '../../../../shared/text/catalogue/meetings.ts'
import { useMeetingDraft } from '../../meetings/index.ts'
import { Attendance } from './Attendance.tsx'
import { MARGIN } from '../notes/agendaLook.ts'
import type { Writer } from '../notes/writer.ts'
import { MeetingFacts } from './MeetingFacts.tsx'

/** What lies open above the notes; one thing at a time. */
export type OpenPart = 'facts' | 'attendance' | null

interface PartButtonProps {
  readonly isOpen: boolean
  readonly panelId: string
  readonly onToggle: () => void
  readonly children: ReactNode
}

function PartButton({ isOpen, panelId, onToggle, children }: PartButtonProps) {
  return (
    <Button
      size="small"
      aria-expanded={isOpen}
      aria-controls={isOpen ? panelId : undefined}
      endIcon={isOpen ? <ExpandLessOutlined /> : <ExpandMoreOutlined />}
      onClick={onToggle}
    >
      {children}
    </Button>
  )
}

interface MeetingHeadProps {
  readonly notes: MeetingNotes
  readonly view: CaseView
  readonly model: ProcessModel
  readonly writer: Writer
  readonly attendees: readonly Attendee[]
  readonly onAttendees: (attendees: readonly Attendee[]) => void
  readonly open: OpenPart
  readonly onOpen: (part: OpenPart) => void
}

/** What the meeting is, in two lines; its facts and who is there are a press away. */
export function MeetingHead(props: MeetingHeadProps) {
  const { notes, view, model, writer, attendees, open, onOpen } = props
  const panelId = useId()
  const form = useMeetingDraft({ id: notes.meeting.id, view, model })
  const { title, kind, heldOn, time, endsAt, place } = form.value
  const facts = [placeAndTime({ time, endsAt, place }), ...notes.cases.map((each) => each.title)].filter(Boolean).join(' · ')
  const present = attendees.filter(({ attendance }) => attendance === 'present').length
  const toggle = (part: OpenPart) => () => onOpen(open === part ? null : part)
  return (
    <Box component="header" sx={{ mb: 3, ml: MARGIN }}>
      <Typography variant="h1" tabIndex={-1} sx={{ fontSize: '1.875rem', overflowWrap: 'anywhere' }}>
        <bdi>{meetingTitle({ title, kind, heldOn }, model)}</bdi>
      </Typography>
      <Typography sx={{ color: 'text.secondary', fontSize: '1.0625rem', overflowWrap: 'anywhere' }}>
        <bdi>{facts}</bdi>
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, ml: '-6px', mt: 0.5 }}>
        <PartButton isOpen={open === 'attendance'} panelId={panelId} onToggle={toggle('attendance')}>
          {text.attendanceCount(present)}
        </PartButton>
        <PartButton isOpen={open === 'facts'} panelId={panelId} onToggle={toggle('facts')}>
          {text.facts}
        </PartButton>
      </Box>
      {open !== null && (
        <Box id={panelId} sx={{ mt: 1.5, p: 2.5, bgcolor: 'background.paper', border: '1px solid', borderColor: 'divider', borderRadius: 2, display: 'grid', gap: 2 }}>
          {open === 'facts' ? <MeetingFacts form={form} notes={notes} model={model} writer={writer} /> : <Attendance {...props} />}
        </Box>
      )}
    </Box>
  )
}
