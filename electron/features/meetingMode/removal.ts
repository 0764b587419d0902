import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Attendee, MeetingPoint } from '../../../shared/domain/meetingNotes.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { latestChange } from '../../db/repositories/changeLog.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { findContact } from '../../db/repositories/contacts.ts'
import { findCase } from '../../db/repositories/cases.ts'
import {
  attendeesOf, casesOfMeeting, countNotes, linesOfMeeting, pointsOf, putAttendee, putLine, putPoint, relinkRowsOfLines, setFurtherCases,
  type StoredLine,
} from '../../db/repositories/meetingNotes.ts'
import { deleteMeeting, findMeeting, saveMeeting } from '../../db/repositories/meetings.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { loadMeeting } from './notes.ts'

const topics = ['cases', 'meetings', 'tasks', 'dialogue'] as const

/** A meeting with all that goes when it goes, as the change log keeps it. */
interface Whole extends Meeting {
  readonly caseIds: readonly string[]
  readonly points: readonly MeetingPoint[]
  readonly lines: readonly StoredLine[]
  readonly attendees: readonly Attendee[]
}

function wholeOf({ connection }: StoreContext, meeting: Meeting): Whole {
  return {
    ...meeting,
    caseIds: casesOfMeeting(connection, meeting.id).map(({ id }) => id),
    points: pointsOf(connection, meeting.id),
    lines: linesOfMeeting(connection, meeting.id),
    attendees: attendeesOf(connection, meeting.id),
  }
}

/** Tasks, commitments and opinions that it led to stay: they are agreed on, whatever becomes of the notes. */
export function remove(context: StoreContext, input: { meetingId: string; expectedRevision: number }): Record<string, never> {
  const { caseId } = loadMeeting(context, input.meetingId)
  return write(context, { caseId, topics }, ({ record }) => {
    loadOpenCase(context, caseId)
    const before = wholeOf(context, loadMeeting(context, input.meetingId))
    if (!deleteMeeting(context.connection, before.id, input.expectedRevision)) throw conflict('meeting')
    record({ caseId, entity: 'meeting', entityId: before.id, before: { ...before }, after: null })
    return {}
  })
}

/** What the register or the list of cases has lost since is left out rather than in the way. */
function bringBack({ connection }: StoreContext, whole: Whole): Meeting {
  const { caseIds, points, lines, attendees, ...said } = whole
  const meeting: Meeting = { ...said, revision: 1 }
  if (!saveMeeting(connection, meeting, 0)) throw conflict('meeting')
  setFurtherCases(connection, meeting.id, caseIds.filter((id) => id !== meeting.caseId && findCase(connection, id) !== null))
  for (const point of points) putPoint(connection, meeting.id, point)
  for (const line of lines) putLine(connection, meeting.id, line)
  if (points.length > 0) countNotes(connection, meeting.id, 0)
  for (const each of attendees) {
    const contactId = each.contactId !== null && findContact(connection, each.contactId) ? each.contactId : null
    const actorId = each.actorId !== null && findActor(connection, each.actorId) ? each.actorId : null
    putAttendee(connection, { ...each, contactId, actorId })
  }
  relinkRowsOfLines(connection, meeting.id)
  return meeting
}

/** Brings back the meeting that was removed last under this id, out of the change log. */
export function restore(context: StoreContext, meetingId: string): Meeting {
  const last = latestChange(context.connection, 'meeting', meetingId)
  if (last?.action !== 'removed' || last.caseId === null || findMeeting(context.connection, meetingId)) throw notFound('meeting')
  const { caseId } = last
  // The entry is of this file's own making: see `remove`.
  const whole = { ...(last.before as unknown as Partial<Whole>), revision: 1 }
  return write(context, { caseId, topics }, ({ record }) => {
    loadOpenCase(context, caseId)
    const back = bringBack(context, { caseIds: [], points: [], lines: [], attendees: [], ...whole } as Whole)
    record({ caseId, entity: 'meeting', entityId: meetingId, before: null, after: back })
    return back
  })
}
