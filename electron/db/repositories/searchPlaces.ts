// What a hit belongs to, one row by its key.
import type { Phase } from '../../../shared/domain/phase.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

export const placeOfCase = (connection: Connection, caseId: string): { title: string; area: string; phase: Phase } | undefined =>
  sql(connection, 'SELECT title, area, phase FROM cases WHERE id = ?').get(caseId) as { title: string; area: string; phase: Phase } | undefined

export const placeOfMeeting = (connection: Connection, id: string): string | null =>
  (sql(connection, 'SELECT held_on FROM meeting WHERE id = ?').pluck().get(id) as string | undefined) ?? null

/** Who has promised; null where the promise has gone. */
export const promiserOf = (connection: Connection, commitmentId: string): string | null =>
  (sql(connection, 'SELECT actor.name FROM commitment JOIN actor ON actor.id = commitment.actor_id WHERE commitment.id = ?')
    .pluck().get(commitmentId) as string | undefined) ?? null

export const placeOfDecision = (connection: Connection, id: string): { heldOn: string; paragraph: string } | undefined =>
  sql(connection, 'SELECT meeting_on AS heldOn, paragraph FROM decision WHERE id = ?').get(id) as { heldOn: string; paragraph: string } | undefined

export const versionNumber = (connection: Connection, id: string): number | null =>
  (sql(connection, 'SELECT version FROM application_version WHERE id = ?').pluck().get(id) as number | undefined) ?? null

export const placeOfNetworkMeeting = (connection: Connection, id: string): { heldOn: string; place: string } | undefined =>
  sql(connection, 'SELECT held_on AS heldOn, place FROM network_meeting WHERE id = ?').get(id) as { heldOn: string; place: string } | undefined

/** The names of the organisations where a person stands. */
export function organisationsOf(connection: Connection, contactId: string): { detail: string; actorId: string | null } {
  const actors = sql(
    connection,
    `SELECT actor.id, actor.name FROM contact_position JOIN actor ON actor.id = contact_position.actor_id
     WHERE contact_position.contact_id = ? ORDER BY contact_position.until IS NOT NULL, actor.name_key LIMIT 3`,
  ).all(contactId) as { id: string; name: string }[]
  return { detail: actors.map(({ name }) => name).join(', '), actorId: actors[0]?.id ?? null }
}
