import type { Deviation } from '../../../shared/domain/plan/deviation.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface DeviationRecord {
  id: string
  case_id: string
  plan_id: string
  item_id: string
  kind: Deviation['kind']
  before: string
  after: string
  reason: string
  agreed_by: string
  agreed_on: string
  noted_at: string
}

const toDeviation = (row: DeviationRecord): Deviation => ({
  id: row.id,
  caseId: row.case_id,
  planId: row.plan_id,
  itemId: row.item_id,
  kind: row.kind,
  before: fromJson<Deviation['before']>(row.before),
  after: fromJson<Deviation['after']>(row.after),
  reason: row.reason,
  agreedBy: row.agreed_by,
  agreedOn: row.agreed_on,
  notedAt: row.noted_at,
})

/** Newest first. */
export const deviationsOfPlan = (connection: Connection, planId: string): Deviation[] =>
  (
    sql(connection, 'SELECT * FROM deviation WHERE plan_id = ? ORDER BY rowid DESC').all(planId) as DeviationRecord[]
  ).map(toDeviation)

/** A deviation is noted once and never changed. */
export function insertDeviation(connection: Connection, { before, after, ...deviation }: Deviation): void {
  sql(
    connection,
    `INSERT INTO deviation (id, case_id, plan_id, item_id, kind, before, after, reason, agreed_by, agreed_on, noted_at)
     VALUES (@id, @caseId, @planId, @itemId, @kind, @before, @after, @reason, @agreedBy, @agreedOn, @notedAt)`,
  ).run({ ...deviation, before: toJson(before), after: toJson(after) })
}
