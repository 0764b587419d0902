import type { TargetRevision } from '../../../shared/domain/results/targetRevision.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface TargetRecord {
  id: string
  revision: number
  case_id: string
  indicator_id: string
  target: number
  revised_on: string | null
  reason: string
  noted_at: string
}

const toTargetRevision = (row: TargetRecord): TargetRevision => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  indicatorId: row.indicator_id,
  target: row.target,
  revisedOn: row.revised_on,
  reason: row.reason,
  notedAt: row.noted_at,
})

export const targetRevisionsOf = (connection: Connection, caseId: string): TargetRevision[] =>
  (sql(connection, 'SELECT * FROM target_revision WHERE case_id = ?').all(caseId) as TargetRecord[]).map(toTargetRevision)

export function findTargetRevision(connection: Connection, id: string): TargetRevision | null {
  const row = sql(connection, 'SELECT * FROM target_revision WHERE id = ?').get(id) as TargetRecord | undefined
  return row ? toTargetRevision(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveTargetRevision(connection: Connection, target: TargetRevision, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO target_revision (id, revision, case_id, indicator_id, target, revised_on, reason, noted_at)
         VALUES (@id, @revision, @caseId, @indicatorId, @target, @revisedOn, @reason, @notedAt) ON CONFLICT DO NOTHING`
      : `UPDATE target_revision SET revision = @revision, target = @target, revised_on = @revisedOn, reason = @reason
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...target, expectedRevision }).changes === 1
}

export const deleteTargetRevision = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM target_revision WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
