import type { Recipient, Sending } from '../../../shared/domain/network/meeting.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

/**
 * Who to write to at an actor on a day: the people who stand there and whose address is known, else the actor's own
 * address, which may be empty. Those who were anonymised are never written to.
 */
export function recipientsOf(connection: Connection, actorId: string, today: string): Recipient[] {
  const actor = sql(connection, 'SELECT id AS actorId, name AS actorName, area, email FROM actor WHERE id = ?').get(actorId) as
    | Omit<Recipient, 'contactName'>
    | undefined
  if (!actor) return []
  const people = sql(
    connection,
    `SELECT DISTINCT contact.name AS contactName, contact.email, contact.name_key FROM contact_position
       JOIN contact ON contact.id = contact_id
     WHERE actor_id = @actorId AND (since IS NULL OR since <= @today) AND (until IS NULL OR until >= @today)
       AND contact.email <> '' AND contact.anonymised_at IS NULL ORDER BY contact.name_key, contact.id`,
  ).all({ actorId, today }) as Pick<Recipient, 'contactName' | 'email'>[]
  if (people.length === 0) return [{ ...actor, contactName: '' }]
  return people.map(({ contactName, email }) => ({ ...actor, contactName, email }))
}

interface SendingRecord {
  id: string
  meeting_id: string
  made_at: string
  made_by: string
  way: Sending['way']
  subject: string
  invitation_text: string
  recipients: string
  path: string
}

/** Newest first. */
export const sendingsOf = (connection: Connection, meetingId: string): Sending[] =>
  (
    sql(connection, 'SELECT * FROM invitation_sending WHERE meeting_id = ? ORDER BY made_at DESC, id DESC').all(
      meetingId,
    ) as SendingRecord[]
  ).map((row) => ({
    id: row.id,
    meetingId: row.meeting_id,
    madeAt: row.made_at,
    madeBy: row.made_by,
    way: row.way,
    subject: row.subject,
    text: row.invitation_text,
    recipients: fromJson<Recipient[]>(row.recipients),
    path: row.path,
  }))

export const insertSending = (connection: Connection, sending: Sending): void => {
  sql(
    connection,
    `INSERT INTO invitation_sending (id, meeting_id, made_at, made_by, way, subject, invitation_text, recipients, path)
     VALUES (@id, @meetingId, @madeAt, @madeBy, @way, @subject, @text, @recipients, @path)`,
  ).run({ ...sending, recipients: toJson(sending.recipients) })
}
