import type { CaseActor, Involvement } from '../../../shared/domain/actor.ts'
import { type CaseRoleName, wantsToCollaborate } from '../../../shared/domain/register/caseRole.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

/** An actor as one case sees it: its role there, with the register's name and the person who speaks for it. */
interface CaseActorRecord {
  id: string
  case_id: string
  revision: number
  name: string
  kind: string
  contact_name: string | null
  phone: string
  email: string
  role: CaseRoleName
}

const involvementOf = (role: CaseRoleName): Involvement => (wantsToCollaborate(role) ? 'collaborating' : 'inArea')

const toActor = (row: CaseActorRecord): CaseActor => ({
  id: row.id,
  caseId: row.case_id,
  revision: row.revision,
  name: row.name,
  kind: row.kind,
  contactName: row.contact_name ?? '',
  phone: row.phone,
  email: row.email,
  involvement: involvementOf(row.role),
})

const SELECT = `SELECT case_role.id, case_role.case_id, case_role.revision, case_role.role, actor.name, actor.kind,
    contact.name AS contact_name, coalesce(contact.phone, actor.phone) AS phone, coalesce(contact.email, actor.email) AS email
  FROM case_role JOIN actor ON actor.id = case_role.actor_id LEFT JOIN contact ON contact.id = case_role.contact_id`

/** In Swedish order of their names. */
export const actorsOf = (connection: Connection, caseId: string): CaseActor[] =>
  (
    sql(connection, `${SELECT} WHERE case_role.case_id = ? ORDER BY actor.name_key, case_role.id`).all(caseId) as CaseActorRecord[]
  ).map(toActor)

export function findCaseActor(connection: Connection, id: string): CaseActor | null {
  const row = sql(connection, `${SELECT} WHERE case_role.id = ?`).get(id) as CaseActorRecord | undefined
  return row ? toActor(row) : null
}

/** When a line was first written: what is older than it was put into the register by other means, and is not the line's own. */
const WRITTEN_FIRST = `(SELECT coalesce(min(at), '9999') FROM change_log
  WHERE entity IN ('actor', 'caseRole') AND entity_id = @roleId AND action = 'created')`

/** Whether an actor is known by nothing but this one role: then a new spelling of it is a new name, not a new actor. */
export const standsOnlyHere = (connection: Connection, actorId: string, roleId: string): boolean =>
  Number(
    sql(
      connection,
      `SELECT (SELECT count(*) FROM case_role WHERE actor_id = @actorId AND id <> @roleId)
         + (SELECT count(*) FROM commitment WHERE actor_id = @actorId)
         + (SELECT count(*) FROM contact_position WHERE actor_id = @actorId
              AND contact_id NOT IN (SELECT contact_id FROM case_role WHERE id = @roleId AND contact_id IS NOT NULL))
         + (SELECT count(*) FROM actor WHERE id = @actorId
              AND (notes <> '' OR aliases <> '[]' OR tags <> '[]' OR organisation_number <> '' OR address <> '' OR area <> '' OR web <> ''
                OR created_at < ${WRITTEN_FIRST}))`,
    )
      .pluck()
      .get({ actorId, roleId }),
  ) === 0

/** Whether a person is known by nothing but this one role and a place at this one actor. */
export const speaksOnlyHere = (connection: Connection, contactId: string, roleId: string): boolean =>
  Number(
    sql(
      connection,
      `SELECT (SELECT count(*) FROM case_role WHERE contact_id = @contactId AND id <> @roleId)
         + (SELECT count(*) FROM contact WHERE id = @contactId AND (notes <> '' OR source <> '' OR created_at < ${WRITTEN_FIRST}))
         + (SELECT max(0, count(*) - 1) FROM contact_position WHERE contact_id = @contactId)`,
    )
      .pluck()
      .get({ contactId, roleId }),
  ) === 0

/** Whether an actor of the register has a role in the case. */
export const isCaseActor = (connection: Connection, caseId: string, actorId: string): boolean =>
  sql(connection, 'SELECT 1 FROM case_role WHERE case_id = ? AND actor_id = ?').pluck().get(caseId, actorId) === 1
