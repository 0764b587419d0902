import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { useMemo, useState } from 'react'
import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { Letter } from '../../../shared/domain/letter.ts'
import type { Attendee, MeetingNotes } from '../../../shared/domain/meetingNotes.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { useUndoKeys } from '../../state/drafts/index.ts'
import { letterText, useLetterDrop } from '../letters/index.ts'
import { EarlierNotes } from './EarlierNotes.tsx'
import { MeetingHead, type OpenPart } from './head/MeetingHead.tsx'
import { KeyFoot, KeyList } from './KeyFoot.tsx'
import { MeetingBar } from './MeetingBar.tsx'
import { Agenda } from './notes/Agenda.tsx'
import { addPoint, writeLines } from './notes/notes.ts'
import { addPointAfter } from './notes/PointSection.tsx'
import { useActors } from './notes/useActors.ts'
import { useFirstCaret } from './notes/useFirstCaret.ts'
import { useNotesDraft } from './notes/useNotesDraft.ts'
import { SurroundingsProvider, Writer } from './notes/writer.ts'
import { useMeetingCalls } from './useMeetingCalls.ts'
import { useMeetingKeys } from './useMeetingKeys.ts'

interface MeetingScreenProps {
  readonly notes: MeetingNotes
  readonly view: CaseView
  readonly model: ProcessModel
}

/** A letter becomes a point of its own, after the others. */
function noteLetter(writer: Writer, letter: Letter): void {
  const added = addPoint(writer.notes, writer.notes.points.at(-1)?.id ?? null, { title: text.letterPoint(letter.subject), questions: '' })
  const line = added.point.lines[0]
  if (line) writer.write(writeLines(added.notes, line, letterText(letter).replace(/\n{2,}/gu, '\n')), 'letter')
}

/** A meeting while it goes on: nothing but the meeting. */
export function MeetingScreen({ notes, view, model }: MeetingScreenProps) {
  const draft = useNotesDraft(notes)
  const writer = useMemo(() => new Writer(draft), [draft])
  const [attendees, setAttendees] = useState<readonly Attendee[]>(notes.attendees)
  const [open, setOpen] = useState<OpenPart>(null)
  const [showsKeys, setShowsKeys] = useState(false)
  const calls = useMeetingCalls(notes)
  const actors = useActors(notes.meeting.id, attendees)
  useFirstCaret(writer)
  const onUndoKeys = useUndoKeys(draft)
  const { isOver, handlers } = useLetterDrop((letter) => noteLetter(writer, letter))
  const { heldOn } = notes.meeting
  const surroundings = useMemo(() => ({ writer, heldOn, people: attendees, actors, readOnly: false }), [writer, heldOn, attendees, actors])
  const openPart = (part: OpenPart) => {
    setOpen(part)
    if (part === null) writer.refocus()
  }
  useMeetingKeys({
    end: () => void calls.end(),
    leave: () => (open === null ? void calls.leave() : openPart(null)),
    newPoint: () => addPointAfter(writer, pointOfCaret() ?? writer.notes.points.at(-1)?.id ?? null),
    attendance: () => openPart(open === 'attendance' ? null : 'attendance'),
    help: () => setShowsKeys(true),
  })
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }} {...handlers}>
      <MeetingBar draft={draft} calls={calls} />
      <Box component="main" id="motet" tabIndex={-1} sx={{ flex: 1, width: '100%', maxWidth: '64rem', mx: 'auto', px: 3, py: 2 }}>
        {isOver && <Alert severity="info">{text.dropLetter}</Alert>}
        <MeetingHead notes={notes} view={view} model={model} writer={writer} attendees={attendees} onAttendees={setAttendees} open={open} onOpen={openPart} />
        <EarlierNotes meeting={notes.meeting} />
        <SurroundingsProvider value={surroundings}>
          <Box onKeyDown={onUndoKeys}>
            <Agenda />
          </Box>
        </SurroundingsProvider>
      </Box>
      <KeyFoot />
      <KeyList open={showsKeys} onClose={() => setShowsKeys(false)} />
    </Box>
  )
}

/** The point that one writes in. */
const pointOfCaret = (): string | null => document.activeElement?.closest('[data-point]')?.getAttribute('data-point') ?? null
