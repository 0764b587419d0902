import type { CaseRole } from '../../../shared/domain/register/caseRole.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface CaseRoleRecord {
  id: string
  revision: number
  case_id: string
  case_title: string
  actor_id: string
  actor_name: string
  contact_id: string | null
  role: CaseRole['role']
  since: string | null
  until: string | null
  conflict_note: string
}

const toCaseRole = (row: CaseRoleRecord): CaseRole => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  caseTitle: row.case_title,
  actorId: row.actor_id,
  actorName: row.actor_name,
  contactId: row.contact_id,
  role: row.role,
  since: row.since,
  until: row.until,
  conflictNote: row.conflict_note,
})

const SELECT = `SELECT case_role.*, cases.title AS case_title, actor.name AS actor_name FROM case_role
  JOIN cases ON cases.id = case_role.case_id JOIN actor ON actor.id = case_role.actor_id`

export function findCaseRole(connection: Connection, id: string): CaseRole | null {
  const row = sql(connection, `${SELECT} WHERE case_role.id = ?`).get(id) as CaseRoleRecord | undefined
  return row ? toCaseRole(row) : null
}

/** In Swedish order of the actors. */
export const rolesOfCase = (connection: Connection, caseId: string): CaseRole[] =>
  (sql(connection, `${SELECT} WHERE case_id = ? ORDER BY actor.name_key, case_role.id`).all(caseId) as CaseRoleRecord[]).map(toCaseRole)

/** Open cases first, the newest first. */
export const rolesOfActor = (connection: Connection, actorId: string): CaseRole[] =>
  (
    sql(connection, `${SELECT} WHERE actor_id = ? ORDER BY cases.closed_on IS NOT NULL, cases.first_meeting_on DESC, case_role.id`).all(
      actorId,
    ) as CaseRoleRecord[]
  ).map(toCaseRole)

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveCaseRole(connection: Connection, role: CaseRole, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO case_role (id, revision, case_id, actor_id, contact_id, role, since, until, conflict_note)
         VALUES (@id, @revision, @caseId, @actorId, @contactId, @role, @since, @until, @conflictNote) ON CONFLICT DO NOTHING`
      : `UPDATE case_role SET revision = @revision, actor_id = @actorId, contact_id = @contactId, role = @role, since = @since,
           until = @until, conflict_note = @conflictNote WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...role, expectedRevision }).changes === 1
}

export const deleteCaseRole = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM case_role WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
