// What disposal takes away beside the record itself.
import type { Recipient } from '../../../shared/domain/network/meeting.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'
import { idsOf } from './dataSubjects.ts'
import { UNKNOWN_PERSON } from './makeUnknown.ts'

/** What imports and corrections remember of a row that is to be unknown from now on. */
export function forgetRemembered(connection: Connection, entityId: string): void {
  const ids = idsOf(connection, entityId)
  sql(connection, 'DELETE FROM import_change WHERE entity_id IN (SELECT value FROM json_each(?))').run(ids)
  sql(
    connection,
    `UPDATE correction SET before = CASE WHEN before IS NULL THEN NULL ELSE '{}' END, after = '{}', recipients = '[]', asked_by = @unknown, reason = @unknown
     WHERE entity_id IN (SELECT value FROM json_each(@ids))`,
  ).run({ ids, unknown: UNKNOWN_PERSON })
}

export const rowidOf = (connection: Connection, actorId: string): unknown => sql(connection, 'SELECT rowid FROM actor WHERE id = ?').pluck().get(actorId)

/** An actor that still counts among those who were invited, or where somebody who is unknown now stood. */
export const isCounted = (connection: Connection, actorId: string): boolean =>
  sql(
    connection,
    'SELECT 1 FROM network_invitee WHERE actor_id = @actorId UNION ALL SELECT 1 FROM contact_position WHERE actor_id = @actorId LIMIT 1',
  ).get({ actorId }) !== undefined

const withoutPerson = (recipient: Partial<Recipient>): Partial<Recipient> => ({ ...recipient, contactName: '', email: '', address: '' })

/** Which organisations were written to stays; whose names and addresses were used does not. Returns the invitations' ids. */
export function emptyInvitations(connection: Connection, meetingId: string): string[] {
  const rows = sql(connection, 'SELECT id, recipients FROM invitation_sending WHERE meeting_id = ?').all(meetingId) as { id: string; recipients: string }[]
  const update = sql(connection, "UPDATE invitation_sending SET invitation_text = '', recipients = ? WHERE id = ?")
  for (const { id, recipients } of rows) update.run(toJson(fromJson<Partial<Recipient>[]>(recipients).map(withoutPerson)), id)
  return rows.map(({ id }) => id)
}

/** False where somebody saved in between. */
export const emptyMeeting = (connection: Connection, meeting: { id: string; revision: number; notes: string }): boolean =>
  sql(
    connection,
    "UPDATE network_meeting SET notes = @notes, invitation_text = '', revision = revision + 1 WHERE id = @id AND revision = @revision",
  ).run(meeting).changes === 1

const DELETES = {
  importBatch: 'DELETE FROM import_batch WHERE id = ?',
  registerExport: 'DELETE FROM register_export WHERE id = ?',
  merge: 'DELETE FROM merge WHERE id = ?',
} as const

/** Removes a record whole, with the rows that belong to it. */
export const deleteRecord = (connection: Connection, kind: keyof typeof DELETES, id: string): void => {
  sql(connection, DELETES[kind]).run(id)
}
