import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { PlanSummary } from '../../../shared/domain/plan/planView.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface PlanRecord {
  id: string
  revision: number
  case_id: string
  title: string
  starts_on: string | null
  ends_on: string | null
  created_at: string
}

const toPlan = (row: PlanRecord): Plan => ({
  id: row.id,
  caseId: row.case_id,
  revision: row.revision,
  title: row.title,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  createdAt: row.created_at,
})

// In the order of the periods; what has none stands where it was made.
const ORDER = 'ORDER BY coalesce(plan.starts_on, substr(plan.created_at, 1, 10)), plan.created_at, plan.id'

/** Oldest period first. */
export const plansOf = (connection: Connection, caseId: string): Plan[] =>
  (sql(connection, `SELECT * FROM plan WHERE case_id = ? ${ORDER}`).all(caseId) as PlanRecord[]).map(toPlan)

type SummaryRecord = PlanRecord & { item_count: number; cost: number; asked: number; decision_id: string | null }

/** As {@link plansOf}, each with its sums and the decision that it was frozen by. */
export const planSummaries = (connection: Connection, caseId: string): PlanSummary[] =>
  (
    sql(
      connection,
      `SELECT plan.*, count(plan_item.id) AS item_count, coalesce(sum(cost_kronor), 0) AS cost,
         coalesce(sum(asked_kronor), 0) AS asked, plan_baseline.decision_id
       FROM plan LEFT JOIN plan_item ON plan_item.plan_id = plan.id LEFT JOIN plan_baseline ON plan_baseline.plan_id = plan.id
       WHERE plan.case_id = ? GROUP BY plan.id ${ORDER}`,
    ).all(caseId) as SummaryRecord[]
  ).map((row) => ({
    plan: toPlan(row),
    itemCount: row.item_count,
    costKronor: row.cost,
    askedKronor: row.asked,
    decisionId: row.decision_id,
  }))

export function findPlan(connection: Connection, id: string): Plan | null {
  const row = sql(connection, 'SELECT * FROM plan WHERE id = ?').get(id) as PlanRecord | undefined
  return row ? toPlan(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function savePlan(connection: Connection, plan: Plan, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO plan (id, revision, case_id, title, starts_on, ends_on, created_at)
         VALUES (@id, @revision, @caseId, @title, @startsOn, @endsOn, @createdAt) ON CONFLICT DO NOTHING`
      : `UPDATE plan SET revision = @revision, title = @title, starts_on = @startsOn, ends_on = @endsOn
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...plan, expectedRevision }).changes === 1
}

/** Removes a plan with its rows and its proposal. */
export const deletePlan = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM plan WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
