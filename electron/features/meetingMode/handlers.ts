import type { Letter } from '../../../shared/domain/letter.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure } from '../../../shared/ipc/outcome.ts'
import { runningMeetings } from '../../db/repositories/meetings.ts'
import { readLetter } from '../../mail/readLetter.ts'
import type { StoreContext } from '../../work/context.ts'
import { addPerson, people, removeAttendee, setAttendee } from './attendance.ts'
import { exportMeetingCalendar } from './calendar.ts'
import { begin, changeCases, end, resume } from './course.ts'
import { exportMinutes, preview } from './minutes.ts'
import { loadNotes, writeNotes } from './notes.ts'
import { remove, restore } from './removal.ts'

async function letterIn(bytes: Uint8Array): Promise<Letter> {
  const letter = await readLetter(bytes)
  if (letter === null) throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'bytes', code: 'invalid' }] })
  return letter
}

export const meetingModeHandlers = (context: StoreContext): Handlers<'store'>['meetingMode'] => ({
  get: ({ meetingId }) => loadNotes(context, meetingId),
  running: () => runningMeetings(context.connection),
  begin: (input) => begin(context, input),
  end: (input) => end(context, input),
  resume: ({ meetingId }) => resume(context, meetingId),
  setFurtherCases: (input) => changeCases(context, input),
  write: (input) => writeNotes(context, input),
  people: (input) => people(context, input),
  setAttendee: (input) => setAttendee(context, input),
  removeAttendee: ({ id }) => removeAttendee(context, id),
  addPerson: (input) => addPerson(context, input),
  remove: (input) => remove(context, input),
  restore: ({ meetingId }) => restore(context, meetingId),
  preview: ({ meetingId }) => preview(context, meetingId),
  export: (input) => exportMinutes(context, input),
  calendar: ({ meetingId }) => exportMeetingCalendar(context, meetingId),
  readLetter: ({ bytes }) => letterIn(bytes),
})
