import type { PlanBaseline } from '../../../shared/domain/plan/baseline.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface BaselineRecord {
  plan_id: string
  case_id: string
  decision_id: string
  frozen_at: string
  content: string
}

const toBaseline = (row: BaselineRecord): PlanBaseline => ({
  planId: row.plan_id,
  caseId: row.case_id,
  decisionId: row.decision_id,
  frozenAt: row.frozen_at,
  content: fromJson<PlanBaseline['content']>(row.content),
})

const first = (connection: Connection, where: string, key: string): PlanBaseline | null => {
  const row = sql(connection, `SELECT * FROM plan_baseline WHERE ${where}`).get(key) as BaselineRecord | undefined
  return row ? toBaseline(row) : null
}

export const findBaseline = (connection: Connection, planId: string): PlanBaseline | null => first(connection, 'plan_id = ?', planId)

/** The plan that was frozen by a decision; null = none. */
export const baselineOfDecision = (connection: Connection, decisionId: string): PlanBaseline | null =>
  first(connection, 'decision_id = ?', decisionId)

/** Oldest first. */
export const baselinesOf = (connection: Connection, caseId: string): PlanBaseline[] =>
  (sql(connection, 'SELECT * FROM plan_baseline WHERE case_id = ? ORDER BY rowid').all(caseId) as BaselineRecord[]).map(toBaseline)

/** Freezes a plan. There is no way to change it afterwards: a trigger refuses. */
export function insertBaseline(connection: Connection, { content, ...baseline }: PlanBaseline): void {
  sql(
    connection,
    `INSERT INTO plan_baseline (plan_id, case_id, decision_id, frozen_at, content)
     VALUES (@planId, @caseId, @decisionId, @frozenAt, @content)`,
  ).run({ ...baseline, content: toJson(content) })
}
