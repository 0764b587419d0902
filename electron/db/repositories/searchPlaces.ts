// What a hit belongs to, one row by its key.
import type { Phase } from '../../../shared/domain/phase.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

export const placeOfCase = (connection: Connection, caseId: string): { title: string; area: string; phase: Phase } | undefined =>
  sql(connection, 'SELECT title, area, phase FROM cases WHERE id = ?').get(caseId) as { title: string; area: string; phase: Phase } | undefined

export const placeOfMeeting = (connection: Connection, id: string): string | null =>
  (sql(connection, 'SELECT held_on FROM meeting WHERE id = ?').pluck().get(id) as string | undefined) ?? null

/** The names of the organisations where a person stands. */
export function organisationsOf(connection: Connection, contactId: string): { detail: string; actorId: string | null } {
  const actors = sql(
    connection,
    `SELECT actor.id, actor.name FROM contact_position JOIN actor ON actor.id = contact_position.actor_id
     WHERE contact_position.contact_id = ? ORDER BY contact_position.until IS NOT NULL, actor.name_key LIMIT 3`,
  ).all(contactId) as { id: string; name: string }[]
  return { detail: actors.map(({ name }) => name).join(', '), actorId: actors[0]?.id ?? null }
}
