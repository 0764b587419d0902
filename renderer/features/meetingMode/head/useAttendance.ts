import type { Attendance, Attendee, MeetingPerson } from '../../../../shared/domain/meetingNotes.ts'
import type { Outcome } from '../../../../shared/ipc/outcome.ts'
import { newId } from '../../../../shared/newId.ts'
import { meetingModeText as text } from '../../../../shared/text/catalogue/meetingMode.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { failureSentence } from '../../../components/failureSentence.ts'
import { notify, notifyFailure, offerUndo } from '../../../state/notices.ts'

interface AttendanceOptions {
  readonly meetingId: string
  readonly attendees: readonly Attendee[]
  readonly onAttendees: (attendees: readonly Attendee[]) => void
}

/** "Anna Berg, Bostadsbolaget" in two. */
export function personIn(line: string): { name: string; organisation: string } {
  const [name = '', ...organisation] = line.split(',')
  return { name: name.trim(), organisation: organisation.join(',').trim() }
}

export const calledPerson = ({ name, organisation }: Pick<MeetingPerson, 'name' | 'organisation'>): string =>
  name === '' || organisation === '' ? name || organisation : `${name}, ${organisation}`

async function run<Value>(call: Promise<Outcome<Value>>, done: (value: Value) => void): Promise<void> {
  try {
    done(unwrap(await call))
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

/** Notes who is there, at once, and says where it could not. */
export function useAttendance({ meetingId, attendees, onAttendees }: AttendanceOptions) {
  const put = (attendee: Attendee): readonly Attendee[] =>
    attendees.some(({ id }) => id === attendee.id) ? attendees.map((each) => (each.id === attendee.id ? attendee : each)) : [...attendees, attendee]
  return {
    add: (person: MeetingPerson) =>
      run(api.meetingMode.setAttendee({ ...person, id: newId(), meetingId, attendance: 'present' }), (value) => onAttendees(put(value))),
    addNew: (line: string) =>
      run(api.meetingMode.addPerson({ id: newId(), meetingId, ...personIn(line) }), ({ attendee, newContactId }) => {
        onAttendees(put(attendee))
        if (newContactId !== null) notify(text.addedToRegister(attendee.name))
      }),
    mark: (attendee: Attendee, attendance: Attendance) =>
      run(api.meetingMode.setAttendee({ ...attendee, attendance }), (value) => onAttendees(put(value))),
    drop: (attendee: Attendee) =>
      run(api.meetingMode.removeAttendee({ id: attendee.id }), () => {
        const others = attendees.filter(({ id }) => id !== attendee.id)
        onAttendees(others)
        offerUndo(text.personGone(calledPerson(attendee)), async () =>
          onAttendees([...others, unwrap(await api.meetingMode.setAttendee(attendee))]),
        )
      }),
  }
}
