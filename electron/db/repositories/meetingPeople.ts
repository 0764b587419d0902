import type { MeetingPerson } from '../../../shared/domain/meetingNotes.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

/** Those who speak for the actors of the meeting's cases, and actors that nobody speaks for. */
export const peopleOfMeeting = (connection: Connection, meetingId: string): MeetingPerson[] =>
  sql(
    connection,
    `WITH about (case_id) AS (
       SELECT case_id FROM meeting WHERE id = @meetingId UNION SELECT case_id FROM meeting_further_case WHERE meeting_id = @meetingId),
     present (actor_id) AS (SELECT DISTINCT actor_id FROM case_role WHERE case_id IN about AND until IS NULL)
     SELECT contact.id AS contactId, actor.id AS actorId, coalesce(contact.name, '') AS name, actor.name AS organisation
     FROM present JOIN actor ON actor.id = present.actor_id
       LEFT JOIN contact_position ON contact_position.actor_id = actor.id AND contact_position.until IS NULL
       LEFT JOIN contact ON contact.id = contact_position.contact_id AND contact.anonymised_at IS NULL
     WHERE actor.anonymised_at IS NULL ORDER BY actor.name_key, contact.name_key`,
  ).all({ meetingId }) as MeetingPerson[]

/** People and organisations of the register whose name holds every word (folded as for search). */
export function peopleHolding(connection: Connection, words: readonly string[], limit: number): MeetingPerson[] {
  return sql(
    connection,
    `SELECT contact.id AS contactId, actor.id AS actorId, contact.name AS name, coalesce(actor.name, '') AS organisation
     FROM contact LEFT JOIN contact_position ON contact_position.contact_id = contact.id LEFT JOIN actor ON actor.id = contact_position.actor_id
     WHERE contact.anonymised_at IS NULL AND NOT EXISTS (SELECT 1 FROM json_each(@words) WHERE instr(contact.folded_name, value) = 0)
     UNION ALL
     SELECT NULL, actor.id, '', actor.name FROM actor
     WHERE actor.anonymised_at IS NULL AND NOT EXISTS (SELECT 1 FROM json_each(@words) WHERE instr(actor.folded_name, value) = 0)
     LIMIT @limit`,
  ).all({ words: JSON.stringify(words), limit }) as MeetingPerson[]
}
