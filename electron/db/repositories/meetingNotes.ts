import type { Attendee, CaseName, MeetingPoint, NoteLine } from '../../../shared/domain/meetingNotes.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

/** In the order of the agenda. */
export const pointsOf = (connection: Connection, meetingId: string): MeetingPoint[] =>
  sql(connection, 'SELECT id, position, title, questions FROM meeting_point WHERE meeting_id = ? ORDER BY position, id').all(
    meetingId,
  ) as MeetingPoint[]

type LineRecord = Omit<NoteLine, 'detail'> & { readonly detail: string; readonly made: string | null }

/** A line with what was made of it; `made` is what the task, commitment or opinion said when the line last wrote it. */
export interface StoredLine extends NoteLine {
  readonly made: Readonly<Record<string, unknown>> | null
}

const toLine = ({ detail, made, ...row }: LineRecord): StoredLine => ({
  ...row,
  detail: fromJson<NoteLine['detail']>(detail),
  made: made === null ? null : fromJson<Record<string, unknown>>(made),
})

const LINE = 'SELECT id, point_id AS pointId, position, kind, text, detail, made FROM meeting_line'

/** In the order of the points, and of the lines within each. */
export const linesOfMeeting = (connection: Connection, meetingId: string): StoredLine[] =>
  (
    sql(
      connection,
      `SELECT line.id, line.point_id AS pointId, line.position, line.kind, line.text, line.detail, line.made
       FROM meeting_line line JOIN meeting_point point ON point.id = line.point_id
       WHERE line.meeting_id = ? ORDER BY point.position, point.id, line.position, line.id`,
    ).all(meetingId) as LineRecord[]
  ).map(toLine)

/** A line of this meeting; null where there is none, also where another meeting has it. */
export function findLine(connection: Connection, meetingId: string, id: string): StoredLine | null {
  const row = sql(connection, `${LINE} WHERE id = ? AND meeting_id = ?`).get(id, meetingId) as LineRecord | undefined
  return row ? toLine(row) : null
}

/** Whether any of these points or lines belongs to another meeting. */
export const isElsewhere = (connection: Connection, table: 'meeting_point' | 'meeting_line', meetingId: string, ids: readonly string[]): boolean =>
  sql(connection, `SELECT 1 FROM ${table} WHERE meeting_id <> ? AND id IN (SELECT value FROM json_each(?)) LIMIT 1`).get(meetingId, toJson(ids)) !==
  undefined

export const lineIdsOfPoint = (connection: Connection, meetingId: string, pointId: string): string[] =>
  sql(connection, 'SELECT id FROM meeting_line WHERE point_id = ? AND meeting_id = ?').pluck().all(pointId, meetingId) as string[]

/** False where the id belongs to a point of another meeting. */
export const putPoint = (connection: Connection, meetingId: string, point: MeetingPoint): boolean =>
  sql(
    connection,
    `INSERT INTO meeting_point (id, meeting_id, position, title, questions) VALUES (@id, @meetingId, @position, @title, @questions)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, title = excluded.title, questions = excluded.questions
     WHERE meeting_id = excluded.meeting_id`,
  ).run({ ...point, meetingId }).changes === 1

/** False where the id belongs to a line of another meeting. */
export const putLine = (connection: Connection, meetingId: string, line: StoredLine): boolean =>
  sql(
    connection,
    `INSERT INTO meeting_line (id, meeting_id, point_id, position, kind, text, detail, made)
     VALUES (@id, @meetingId, @pointId, @position, @kind, @text, @detail, @made)
     ON CONFLICT (id) DO UPDATE SET point_id = excluded.point_id, position = excluded.position, kind = excluded.kind,
       text = excluded.text, detail = excluded.detail, made = excluded.made
     WHERE meeting_id = excluded.meeting_id`,
  ).run({ ...line, meetingId, detail: toJson(line.detail), made: line.made === null ? null : toJson(line.made) }).changes === 1

export const deletePoint = (connection: Connection, meetingId: string, id: string): void => {
  sql(connection, 'DELETE FROM meeting_point WHERE id = ? AND meeting_id = ?').run(id, meetingId)
}

export const deleteLine = (connection: Connection, meetingId: string, id: string): void => {
  sql(connection, 'DELETE FROM meeting_line WHERE id = ? AND meeting_id = ?').run(id, meetingId)
}

export const notesRevisionOf = (connection: Connection, meetingId: string): number =>
  Number(sql(connection, 'SELECT coalesce((SELECT notes_revision FROM meeting WHERE id = ?), 0)').pluck().get(meetingId))

/** False where somebody wrote in between. */
export const countNotes = (connection: Connection, meetingId: string, expectedRevision: number): boolean =>
  sql(connection, 'UPDATE meeting SET notes_revision = notes_revision + 1 WHERE id = ? AND notes_revision = ?').run(
    meetingId,
    expectedRevision,
  ).changes === 1

/** The meeting's own case first, the others in Swedish order. */
export const casesOfMeeting = (connection: Connection, meetingId: string): CaseName[] =>
  sql(
    connection,
    `SELECT cases.id, cases.title, cases.area FROM meeting JOIN cases ON cases.id = meeting.case_id WHERE meeting.id = @meetingId
     UNION ALL SELECT * FROM (SELECT cases.id, cases.title, cases.area FROM meeting_further_case
       JOIN cases ON cases.id = meeting_further_case.case_id JOIN case_summary ON case_summary.case_id = cases.id
       WHERE meeting_id = @meetingId ORDER BY title_key, cases.id)`,
  ).all({ meetingId }) as CaseName[]

export function setFurtherCases(connection: Connection, meetingId: string, caseIds: readonly string[]): void {
  sql(connection, 'DELETE FROM meeting_further_case WHERE meeting_id = ?').run(meetingId)
  const insert = sql(connection, 'INSERT INTO meeting_further_case (meeting_id, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING')
  for (const caseId of caseIds) insert.run(meetingId, caseId)
}

const ATTENDEE = `SELECT id, meeting_id AS meetingId, contact_id AS contactId, actor_id AS actorId, name, organisation, attendance
  FROM meeting_attendee`

/** In the order in which they were noted. */
export const attendeesOf = (connection: Connection, meetingId: string): Attendee[] =>
  sql(connection, `${ATTENDEE} WHERE meeting_id = ? ORDER BY id`).all(meetingId) as Attendee[]

export const findAttendee = (connection: Connection, id: string): Attendee | null =>
  (sql(connection, `${ATTENDEE} WHERE id = ?`).get(id) as Attendee | undefined) ?? null

export const putAttendee = (connection: Connection, attendee: Attendee): void => {
  sql(
    connection,
    `INSERT INTO meeting_attendee (id, meeting_id, contact_id, actor_id, name, organisation, attendance)
     VALUES (@id, @meetingId, @contactId, @actorId, @name, @organisation, @attendance)
     ON CONFLICT (id) DO UPDATE SET contact_id = excluded.contact_id, actor_id = excluded.actor_id, name = excluded.name,
       organisation = excluded.organisation, attendance = excluded.attendance`,
  ).run(attendee)
}

export const deleteAttendee = (connection: Connection, id: string): void => {
  sql(connection, 'DELETE FROM meeting_attendee WHERE id = ?').run(id)
}

/** Tasks and opinions that lines of a meeting were made into belong to it again, once it is back. */
export function relinkRowsOfLines(connection: Connection, meetingId: string): void {
  const ofLines = 'id IN (SELECT id FROM meeting_line WHERE meeting_id = @meetingId)'
  sql(connection, `UPDATE task SET meeting_id = @meetingId WHERE ${ofLines}`).run({ meetingId })
  sql(connection, `UPDATE opinion SET meeting_id = @meetingId WHERE ${ofLines}`).run({ meetingId })
}
