import type { RunningMeeting } from '../../../shared/domain/meetingNotes.ts'
import type { Meeting } from '../../../shared/domain/meeting.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface MeetingRecord {
  id: string
  case_id: string
  revision: number
  title: string
  kind: string
  held_on: string
  time: string
  ends_at: string
  place: string
  participants: string
  notes: string
  begun_at: string | null
  ended_at: string | null
}

const toMeeting = (row: MeetingRecord): Meeting => ({
  id: row.id,
  caseId: row.case_id,
  revision: row.revision,
  title: row.title,
  kind: row.kind,
  heldOn: row.held_on,
  time: row.time,
  endsAt: row.ends_at,
  place: row.place,
  participants: row.participants,
  notes: row.notes,
  begunAt: row.begun_at,
  endedAt: row.ended_at,
})

/** Newest first. */
export const meetingsOf = (connection: Connection, caseId: string): Meeting[] =>
  (
    sql(connection, 'SELECT * FROM meeting WHERE case_id = ? ORDER BY held_on DESC, time DESC, id DESC').all(
      caseId,
    ) as MeetingRecord[]
  ).map(toMeeting)

export function findMeeting(connection: Connection, id: string): Meeting | null {
  const row = sql(connection, 'SELECT * FROM meeting WHERE id = ?').get(id) as MeetingRecord | undefined
  return row ? toMeeting(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveMeeting(connection: Connection, meeting: Meeting, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO meeting (id, case_id, revision, title, kind, held_on, time, ends_at, place, participants, notes, begun_at, ended_at)
         VALUES (@id, @caseId, @revision, @title, @kind, @heldOn, @time, @endsAt, @place, @participants, @notes, @begunAt, @endedAt)
         ON CONFLICT DO NOTHING`
      : `UPDATE meeting SET revision = @revision, title = @title, kind = @kind, held_on = @heldOn, time = @time, ends_at = @endsAt,
           place = @place, participants = @participants, notes = @notes, begun_at = @begunAt, ended_at = @endedAt
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...meeting, expectedRevision }).changes === 1
}

export const deleteMeeting = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM meeting WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

/** Cases with a meeting on one of these days, the first meeting and the day of the information among them. */
export const caseIdsWithMeetings = (connection: Connection, from: string, to: string): string[] =>
  sql(
    connection,
    `SELECT case_id FROM meeting WHERE held_on BETWEEN @from AND @to
     UNION SELECT id FROM cases WHERE first_meeting_on BETWEEN @from AND @to OR informed_on BETWEEN @from AND @to`,
  )
    .pluck()
    .all({ from, to }) as string[]

/** Meetings of open cases that were begun and not ended; the latest first. */
export const runningMeetings = (connection: Connection): RunningMeeting[] =>
  sql(
    connection,
    `SELECT meeting.id, case_id AS caseId, meeting.title, kind, held_on AS heldOn, time, place, begun_at AS begunAt,
       cases.title AS caseTitle
     FROM meeting JOIN cases ON cases.id = case_id
     WHERE begun_at IS NOT NULL AND ended_at IS NULL AND closed_on IS NULL ORDER BY begun_at DESC LIMIT 20`,
  ).all() as RunningMeeting[]
