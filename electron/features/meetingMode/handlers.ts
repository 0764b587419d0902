import type { Handlers } from '../../../shared/ipc/contract.ts'
import { runningMeetings } from '../../db/repositories/meetings.ts'
import type { StoreContext } from '../../work/context.ts'
import { addPerson, people, removeAttendee, setAttendee } from './attendance.ts'
import { begin, changeCases, end, resume } from './course.ts'
import { loadNotes, writeNotes } from './notes.ts'
import { remove, restore } from './removal.ts'

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
})
