import type { InviteeAnswer, NetworkMeeting, NetworkMeetingRow } from '../../../shared/domain/network/meeting.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

/** The word for having come stood among the answers once; an undone merge may have put such a row back. */
const CAME = "max(came, answer = 'attended')"

interface NetworkMeetingRecord {
  id: string
  revision: number
  title: string
  held_on: string
  starts_at: string
  ends_at: string
  place: string
  themes: string
  notes: string
  invitation_subject: string
  invitation_text: string
}

const toMeeting = (row: NetworkMeetingRecord): NetworkMeeting => ({
  id: row.id,
  revision: row.revision,
  title: row.title,
  heldOn: row.held_on,
  startsAt: row.starts_at,
  endsAt: row.ends_at,
  place: row.place,
  themes: fromJson<string[]>(row.themes),
  notes: row.notes,
  invitationSubject: row.invitation_subject,
  invitationText: row.invitation_text,
})

export function findNetworkMeeting(connection: Connection, id: string): NetworkMeeting | null {
  const row = sql(connection, 'SELECT * FROM network_meeting WHERE id = ?').get(id) as NetworkMeetingRecord | undefined
  return row ? toMeeting(row) : null
}

/** Latest first. */
export const networkMeetingRows = (connection: Connection): NetworkMeetingRow[] =>
  (
    sql(
      connection,
      `SELECT id, title, held_on AS heldOn, starts_at AS startsAt, place, themes,
         (SELECT count(*) FROM network_invitee WHERE meeting_id = network_meeting.id AND walk_in = 0) AS inviteeCount,
         (SELECT count(*) FROM network_invitee WHERE meeting_id = network_meeting.id AND ${CAME}) AS cameCount
       FROM network_meeting ORDER BY held_on DESC, starts_at DESC, id DESC`,
    ).all() as (Omit<NetworkMeetingRow, 'themes'> & { themes: string })[]
  ).map((row) => ({ ...row, themes: fromJson<string[]>(row.themes) }))

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveNetworkMeeting(connection: Connection, meeting: NetworkMeeting, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO network_meeting (id, revision, title, held_on, starts_at, ends_at, place, themes, notes, invitation_subject,
           invitation_text)
         VALUES (@id, @revision, @title, @heldOn, @startsAt, @endsAt, @place, @themes, @notes, @invitationSubject,
           @invitationText) ON CONFLICT DO NOTHING`
      : `UPDATE network_meeting SET revision = @revision, title = @title, held_on = @heldOn, starts_at = @startsAt,
           ends_at = @endsAt, place = @place, themes = @themes, notes = @notes, invitation_subject = @invitationSubject,
           invitation_text = @invitationText WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...meeting, themes: toJson(meeting.themes), expectedRevision }).changes === 1
}

export const deleteNetworkMeeting = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM network_meeting WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

export interface InviteeRow {
  readonly actorId: string
  readonly actorName: string
  readonly answer: InviteeAnswer
  readonly came: boolean
  readonly walkIn: boolean
}

type InviteeRecord = Omit<InviteeRow, 'came' | 'walkIn'> & { came: number; walkIn: number }

/** In Swedish order. */
export const inviteesOf = (connection: Connection, meetingId: string): InviteeRow[] =>
  (
    sql(
      connection,
      `SELECT actor_id AS actorId, actor.name AS actorName, replace(answer, 'attended', 'invited') AS answer, ${CAME} AS came,
         walk_in AS walkIn
       FROM network_invitee JOIN actor ON actor.id = actor_id WHERE meeting_id = ? ORDER BY actor.name_key, actor.id`,
    ).all(meetingId) as InviteeRecord[]
  ).map((row) => ({ ...row, came: row.came === 1, walkIn: row.walkIn === 1 }))

/** Invites; one who is invited already keeps the answer, one who came without an invitation has one now. */
export const addInvitee = (connection: Connection, meetingId: string, actorId: string): boolean =>
  sql(
    connection,
    `INSERT INTO network_invitee (meeting_id, actor_id, answer) VALUES (?, ?, 'invited')
     ON CONFLICT DO UPDATE SET walk_in = 0 WHERE walk_in = 1`,
  ).run(meetingId, actorId).changes === 1

export const setAnswer = (connection: Connection, meetingId: string, actorId: string, answer: InviteeAnswer): void => {
  // Whoever came did so whatever they answered.
  sql(connection, `UPDATE network_invitee SET came = ${CAME}, answer = ? WHERE meeting_id = ? AND actor_id = ?`).run(
    answer, meetingId, actorId,
  )
}

/** Notes who came; one who was not invited is noted as such. */
export const setCame = (connection: Connection, meetingId: string, actorId: string, came: boolean): void => {
  sql(
    connection,
    `INSERT INTO network_invitee (meeting_id, actor_id, answer, came, walk_in) VALUES (@meetingId, @actorId, 'invited', @came, 1)
     ON CONFLICT DO UPDATE SET came = @came, answer = replace(answer, 'attended', 'invited')`,
  ).run({ meetingId, actorId, came: came ? 1 : 0 })
}

/** One who came stays noted as having come, now without an invitation. */
export const becomeGuest = (connection: Connection, meetingId: string, actorId: string): void => {
  sql(connection, `UPDATE network_invitee SET came = 1, walk_in = 1, answer = 'invited' WHERE meeting_id = ? AND actor_id = ?`).run(meetingId, actorId)
}

export const removeInvitee = (connection: Connection, meetingId: string, actorId: string): void => {
  sql(connection, 'DELETE FROM network_invitee WHERE meeting_id = ? AND actor_id = ?').run(meetingId, actorId)
}
