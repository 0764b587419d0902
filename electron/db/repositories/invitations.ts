import type { Recipient, Sending } from '../../../shared/domain/network/meeting.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

type ActorAddress = Omit<Recipient, 'contactName'>
type Person = Pick<Recipient, 'contactName' | 'email'>

export interface Recipients {
  /**
   * Who to send e-mail to: the people who stand there and whose address is known, else the actor's own address, which
   * may be empty.
   */
  readonly recipients: Recipient[]
  /** Who to send paper to: all the people who stand there, else the actor itself. */
  readonly byPost: Recipient[]
}

/** Who to write to at an actor on a day. Those who were anonymised are never written to. */
export function recipientsOf(connection: Connection, actorId: string, today: string): Recipients {
  const actor = sql(connection, 'SELECT id AS actorId, name AS actorName, area, email, address FROM actor WHERE id = ?').get(actorId) as
    | ActorAddress
    | undefined
  if (!actor) return { recipients: [], byPost: [] }
  const people = sql(
    connection,
    `SELECT DISTINCT contact.name AS contactName, contact.email, contact.name_key, contact.id FROM contact_position
       JOIN contact ON contact.id = contact_id
     WHERE actor_id = @actorId AND (since IS NULL OR since <= @today) AND (until IS NULL OR until >= @today)
       AND contact.anonymised_at IS NULL ORDER BY contact.name_key, contact.id`,
  ).all({ actorId, today }) as Person[]
  const each = (persons: readonly Person[]): Recipient[] =>
    persons.length === 0 ? [{ ...actor, contactName: '' }] : persons.map(({ contactName, email }) => ({ ...actor, contactName, email }))
  return { recipients: each(people.filter(({ email }) => email !== '')), byPost: each(people) }
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
    sql(connection, 'SELECT * FROM invitation_sending WHERE meeting_id = ? ORDER BY rowid DESC').all(
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
    // Postal addresses have been kept since labels could be printed.
    recipients: fromJson<(Omit<Recipient, 'address'> & Partial<Recipient>)[]>(row.recipients).map((each) => ({ address: '', ...each })),
    path: row.path,
  }))

export const insertSending = (connection: Connection, sending: Sending): void => {
  sql(
    connection,
    `INSERT INTO invitation_sending (id, meeting_id, made_at, made_by, way, subject, invitation_text, recipients, path)
     VALUES (@id, @meetingId, @madeAt, @madeBy, @way, @subject, @text, @recipients, @path)`,
  ).run({ ...sending, recipients: toJson(sending.recipients) })
}
