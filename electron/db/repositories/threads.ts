import type { ThreadItem } from '../../../shared/domain/dialogue/thread.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface ThreadRecord {
  id: string
  plan_id: string
  plan_title: string
  title: string
  kind: ThreadItem['kind']
  starts_on: string | null
  ends_on: string | null
  state: ThreadItem['state']
  progress_percent: number
  decision_id: string | null
  decision_kind: NonNullable<ThreadItem['decision']>['kind']
  outcome: NonNullable<ThreadItem['decision']>['outcome']
  board: string
  meeting_on: string
  paragraph: string
}

const toItem = (row: ThreadRecord): ThreadItem => ({
  id: row.id,
  planId: row.plan_id,
  planTitle: row.plan_title,
  title: row.title,
  kind: row.kind,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  state: row.state,
  progressPercent: row.progress_percent,
  decision:
    row.decision_id === null
      ? null
      : { id: row.decision_id, kind: row.decision_kind, outcome: row.outcome, board: row.board, meetingOn: row.meeting_on, paragraph: row.paragraph },
})

/** The proposals that answer a theme, with the decision that froze their plan, in the plans' order. */
export const threadItemsOf = (connection: Connection, themeId: string): ThreadItem[] =>
  (
    sql(
      connection,
      `SELECT plan_item.*, plan.title AS plan_title, decision.id AS decision_id, decision.kind AS decision_kind,
         decision.outcome, decision.board, decision.meeting_on, decision.paragraph
       FROM plan_item_theme JOIN plan_item ON plan_item.id = plan_item_theme.item_id
       JOIN plan ON plan.id = plan_item.plan_id
       LEFT JOIN plan_baseline ON plan_baseline.plan_id = plan.id LEFT JOIN decision ON decision.id = plan_baseline.decision_id
       WHERE plan_item_theme.theme_id = ? ORDER BY plan.created_at, plan_item.position, plan_item.id`,
    ).all(themeId) as ThreadRecord[]
  ).map(toItem)

export const planItemIdsOfTheme = (connection: Connection, themeId: string): string[] =>
  sql(connection, 'SELECT item_id FROM plan_item_theme WHERE theme_id = ? ORDER BY item_id').pluck().all(themeId) as string[]

/** Whether the item did not answer the theme before. An item that is gone stays gone. */
export const linkPlanItem = (connection: Connection, itemId: string, themeId: string): boolean =>
  sql(
    connection,
    'INSERT INTO plan_item_theme (item_id, theme_id) SELECT plan_item.id, theme.id FROM plan_item JOIN theme USING (case_id) WHERE plan_item.id = @itemId AND theme.id = @themeId ON CONFLICT DO NOTHING',
  ).run({ itemId, themeId }).changes === 1

export const unlinkPlanItem = (connection: Connection, itemId: string, themeId: string): boolean =>
  sql(connection, 'DELETE FROM plan_item_theme WHERE item_id = ? AND theme_id = ?').run(itemId, themeId).changes === 1
