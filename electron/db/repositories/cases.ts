import type { Case } from '../../../shared/domain/case.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface CaseRecord {
  id: string
  revision: number
  title: string
  area: string
  origin: Case['origin']
  duration: Case['duration']
  first_contact: string
  first_meeting_on: string
  informed_on: string | null
  registry_number: string
  city_role: string
  plan_on: string | null
  plan_reference: string
  phase: Case['phase']
  closed_on: string | null
  closed_reason: string
  model_key: string
  created_at: string
  updated_at: string
}

const toCase = (row: CaseRecord): Case => ({
  id: row.id,
  revision: row.revision,
  title: row.title,
  area: row.area,
  origin: row.origin,
  duration: row.duration,
  firstContact: row.first_contact,
  firstMeetingOn: row.first_meeting_on,
  informedOn: row.informed_on,
  registryNumber: row.registry_number,
  cityRole: row.city_role,
  planOn: row.plan_on,
  planReference: row.plan_reference,
  phase: row.phase,
  closedOn: row.closed_on,
  closedReason: row.closed_reason,
  modelKey: row.model_key,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

export function findCase(connection: Connection, id: string): Case | null {
  const row = sql(connection, 'SELECT * FROM cases WHERE id = ?').get(id) as CaseRecord | undefined
  return row ? toCase(row) : null
}

export function insertCase(connection: Connection, entity: Case): void {
  sql(
    connection,
    `INSERT INTO cases (id, revision, title, area, origin, duration, first_contact, first_meeting_on, informed_on,
       registry_number, city_role, plan_on, plan_reference, phase, closed_on, closed_reason, model_key, created_at, updated_at)
     VALUES (@id, @revision, @title, @area, @origin, @duration, @firstContact, @firstMeetingOn, @informedOn,
       @registryNumber, @cityRole, @planOn, @planReference, @phase, @closedOn, @closedReason, @modelKey, @createdAt, @updatedAt)`,
  ).run(entity)
}

/** Saves a case over the revision that was read; false where somebody saved in between. */
export function updateCase(connection: Connection, entity: Case, expectedRevision: number): boolean {
  const { changes } = sql(
    connection,
    `UPDATE cases SET revision = @revision, title = @title, area = @area, origin = @origin, duration = @duration,
       first_contact = @firstContact, first_meeting_on = @firstMeetingOn, informed_on = @informedOn,
       registry_number = @registryNumber, city_role = @cityRole, plan_on = @planOn, plan_reference = @planReference,
       phase = @phase, closed_on = @closedOn, closed_reason = @closedReason, updated_at = @updatedAt
     WHERE id = @id AND revision = @expectedRevision`,
  ).run({ ...entity, expectedRevision })
  return changes === 1
}

/** Areas in use, the most used first. */
export const areasInUse = (connection: Connection): string[] =>
  sql(connection, 'SELECT area FROM cases GROUP BY area ORDER BY count(*) DESC, area LIMIT 500').pluck().all() as string[]
