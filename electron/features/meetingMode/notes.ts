import type { Meeting } from '../../../shared/domain/meeting.ts'
import { type KeptRow, LIVING_KINDS, type LineKind, type MeetingNotes, type NoteLine, type NotesInput } from '../../../shared/domain/meetingNotes.ts'
import { AppFailure, conflict, notFound } from '../../../shared/ipc/outcome.ts'
import {
  attendeesOf, casesOfMeeting, countNotes, deleteLine, deletePoint, findLine, isElsewhere, lineIdsOfPoint, linesOfMeeting, notesRevisionOf, pointsOf,
  putLine, putPoint, type StoredLine,
} from '../../db/repositories/meetingNotes.ts'
import { findMeeting } from '../../db/repositories/meetings.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { type RecordedChange, write } from '../../work/write.ts'
import { type Followed, followLine, type LineSurroundings } from './livingRows.ts'

export function loadMeeting(context: StoreContext, meetingId: string): Meeting {
  const meeting = findMeeting(context.connection, meetingId)
  if (!meeting) throw notFound('meeting')
  return meeting
}

const LIVING: readonly LineKind[] = LIVING_KINDS

const bare = ({ id, pointId, position, kind, text, detail }: StoredLine): NoteLine => ({ id, pointId, position, kind, text, detail })

export function loadNotes(context: StoreContext, meetingId: string): MeetingNotes {
  const { connection } = context
  const meeting = loadMeeting(context, meetingId)
  return {
    meeting,
    revision: notesRevisionOf(connection, meetingId),
    cases: casesOfMeeting(connection, meetingId),
    modelKey: loadCase(context, meeting.caseId).modelKey,
    points: pointsOf(connection, meetingId),
    lines: linesOfMeeting(connection, meetingId).map(bare),
    attendees: attendeesOf(connection, meetingId),
  }
}

/** What a line says, for the change log: where it stands is not part of it. */
const logged = ({ kind, text }: NoteLine) => ({ kind, text })

/** One write of notes: what it needs at hand, and what it has done so far. */
interface Writing {
  readonly around: LineSurroundings
  readonly meetingId: string
  readonly caseId: string
  readonly changes: RecordedChange[]
  readonly kept: KeptRow[]
  hasTouchedRows: boolean
}

function note(writing: Writing, lineId: string, followed: readonly Followed[]): void {
  for (const { change, kept } of followed) {
    if (kept !== null) writing.kept.push({ lineId, kind: kept })
    if (!change) continue
    writing.changes.push({ ...change, caseId: writing.caseId })
    writing.hasTouchedRows = true
  }
}

function logLine(writing: Writing, id: string, before: NoteLine | null, after: NoteLine | null): void {
  const { caseId, changes } = writing
  changes.push({ caseId, entity: 'meetingLine', entityId: id, before: before && logged(before), after: after && logged(after) })
}

function writeLine(writing: Writing, line: NoteLine): void {
  const { around, meetingId } = writing
  const before = findLine(around.connection, meetingId, line.id)
  const followed = followLine({ before, after: line }, around)
  note(writing, line.id, followed)
  const made = followed.at(-1)?.made ?? null
  putLine(around.connection, meetingId, { ...line, made })
  // An empty line is a place to write, not something that was said.
  if (before !== null || line.text !== '') logLine(writing, line.id, before, line)
}

function removeLine(writing: Writing, id: string): void {
  const { around, meetingId } = writing
  const before = findLine(around.connection, meetingId, id)
  if (!before) return
  note(writing, id, followLine({ before, after: null }, around))
  deleteLine(around.connection, meetingId, id)
  if (before.text !== '') logLine(writing, id, before, null)
}

function removePoint(writing: Writing, pointId: string): void {
  const { connection } = writing.around
  for (const lineId of lineIdsOfPoint(connection, writing.meetingId, pointId)) removeLine(writing, lineId)
  deletePoint(connection, writing.meetingId, pointId)
}

function apply(writing: Writing, { points, lines, removedPointIds, removedLineIds }: NotesInput): void {
  const { around, meetingId } = writing
  for (const point of points) putPoint(around.connection, meetingId, point)
  for (const line of lines) writeLine(writing, line)
  for (const id of removedLineIds) removeLine(writing, id)
  for (const id of removedPointIds) removePoint(writing, id)
}

/** Whatever speaks against it is found before anything is written. */
function assertWritable({ connection }: StoreContext, { meetingId, expectedRevision, points, lines }: NotesInput): void {
  if (notesRevisionOf(connection, meetingId) !== expectedRevision) throw conflict('meetingNotes')
  if (isElsewhere(connection, 'meeting_point', meetingId, points.map(({ id }) => id))) throw notFound('meetingPoint')
  if (isElsewhere(connection, 'meeting_line', meetingId, lines.map(({ id }) => id))) throw notFound('meetingLine')
  const known = new Set([...pointsOf(connection, meetingId), ...points].map(({ id }) => id))
  if (lines.some(({ pointId }) => !known.has(pointId)))
    throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'lines', code: 'invalid' }] })
}

function surroundings(context: StoreContext, meeting: Meeting, now: string): LineSurroundings {
  const { connection } = context
  const people = attendeesOf(connection, meeting.id)
  return { connection, meeting, caseTitle: loadOpenCase(context, meeting.caseId).title, now, heldOn: meeting.heldOn, people }
}

/** Lines that became something are read again where days or names mean something else than before. */
export function rereadLines(context: StoreContext, meeting: Meeting, now: string, record: (change: RecordedChange) => void): void {
  const around = surroundings(context, meeting, now)
  const writing: Writing = { around, meetingId: meeting.id, caseId: meeting.caseId, changes: [], kept: [], hasTouchedRows: false }
  const living = linesOfMeeting(context.connection, meeting.id).filter(({ kind }) => LIVING.includes(kind))
  for (const stored of living) writeLine(writing, bare(stored))
  for (const change of writing.changes) record(change)
}

/**
 * Writes what has changed. Where no task, commitment or opinion is touched, only the notes are told of: a save while
 * one types must cost as little as what was typed.
 */
export function writeNotes(context: StoreContext, input: NotesInput): { revision: number; kept: KeptRow[] } {
  const meeting = loadMeeting(context, input.meetingId)
  const { caseId } = meeting
  const result = write(context, { caseId: null, topics: ['meetings'] }, ({ now, record }) => {
    loadOpenCase(context, caseId)
    assertWritable(context, input)
    countNotes(context.connection, meeting.id, input.expectedRevision)
    const writing: Writing = {
      around: surroundings(context, meeting, now), meetingId: meeting.id, caseId, changes: [], kept: [], hasTouchedRows: false,
    }
    apply(writing, input)
    for (const change of writing.changes) record(change)
    return writing
  })
  if (result.hasTouchedRows) context.emit({ kind: 'changed', topics: ['tasks', 'register', 'cases', 'dialogue'], caseId })
  return { revision: input.expectedRevision + 1, kept: result.kept }
}
