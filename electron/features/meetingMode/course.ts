import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { MeetingNotes } from '../../../shared/domain/meetingNotes.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { countNotes, notesRevisionOf, pointsOf, putPoint, setFurtherCases } from '../../db/repositories/meetingNotes.ts'
import { findMeeting, saveMeeting } from '../../db/repositories/meetings.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { type Work, write } from '../../work/write.ts'
import { loadMeeting, loadNotes } from './notes.ts'
import { templateFor } from './templates.ts'

const topics = ['cases', 'meetings'] as const

/** Saves a meeting over the one that was read, with its entry in the change log. */
function put(context: StoreContext, record: Work['record'], before: Meeting | null, after: Meeting): Meeting {
  if (!saveMeeting(context.connection, after, before?.revision ?? 0)) throw conflict('meeting')
  record({ caseId: after.caseId, entity: 'meeting', entityId: after.id, before, after })
  return after
}

function layAgenda(context: StoreContext, meeting: Meeting): void {
  const { connection } = context
  if (pointsOf(connection, meeting.id).length > 0) return
  templateFor(context, meeting.kind).points.forEach(({ title, questions }, at) => {
    putPoint(connection, meeting.id, { id: newId(), position: at + 1, title, questions: questions.join('\n') })
  })
  countNotes(connection, meeting.id, notesRevisionOf(connection, meeting.id))
}

type BeginInput = Pick<Meeting, 'id' | 'caseId' | 'kind' | 'heldOn' | 'time'>

const NEW: Omit<Meeting, keyof BeginInput> = {
  revision: 0, title: '', endsAt: '', place: '', participants: '', notes: '', begunAt: null, endedAt: null,
}

/** A meeting that is noted already keeps what it says; asked twice, it has only begun once. */
export function begin(context: StoreContext, input: BeginInput): MeetingNotes {
  const known = findMeeting(context.connection, input.id)
  const caseId = known?.caseId ?? input.caseId
  write(context, { caseId, topics }, ({ now, record }) => {
    loadOpenCase(context, caseId)
    const before = findMeeting(context.connection, input.id)
    const start = before ?? { ...NEW, ...input }
    const after = { ...start, revision: start.revision + 1, begunAt: start.begunAt ?? now, endedAt: null }
    layAgenda(context, put(context, record, before, after))
  })
  return loadNotes(context, input.id)
}

function change(context: StoreContext, meetingId: string, fields: (now: string, meeting: Meeting) => Partial<Meeting>): Meeting {
  const { caseId } = loadMeeting(context, meetingId)
  return write(context, { caseId, topics }, ({ now, record }) => {
    loadOpenCase(context, caseId)
    const before = loadMeeting(context, meetingId)
    return put(context, record, before, { ...before, ...fields(now, before), revision: before.revision + 1 })
  })
}

/** The time it ended is noted where nobody has written another. */
export const end = (context: StoreContext, { meetingId, endsAt }: { meetingId: string; endsAt: string }): Meeting =>
  change(context, meetingId, (now, meeting) => ({ begunAt: meeting.begunAt ?? now, endedAt: now, endsAt: meeting.endsAt || endsAt }))

export const resume = (context: StoreContext, meetingId: string): Meeting =>
  change(context, meetingId, (now, { begunAt }) => ({ begunAt: begunAt ?? now, endedAt: null }))

/** Which more cases the meeting was about; its own case stays. */
export function changeCases(context: StoreContext, input: { meetingId: string; caseIds: readonly string[] }): MeetingNotes {
  const { id, caseId } = loadMeeting(context, input.meetingId)
  const before = loadNotes(context, id).cases.map((each) => each.id)
  const after = [...new Set(input.caseIds)].filter((each) => each !== caseId)
  write(context, { caseId, topics }, ({ record }) => {
    loadOpenCase(context, caseId)
    for (const each of after) if (!loadCase(context, each)) throw notFound('case')
    setFurtherCases(context.connection, id, after)
    record({ caseId, entity: 'meetingCases', entityId: id, before: { caseIds: before }, after: { caseIds: [caseId, ...after] } })
  })
  return loadNotes(context, id)
}
