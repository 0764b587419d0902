import type { WorkStanding } from '../../../shared/domain/workStanding.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql } from '../sql.ts'

interface WorkRecord {
  planning_meetings: number
  held_activities: number
  uncoded_opinions: number
  plan_items: number
  baselines: number
  open_activities: number
  proposal_versions: number
  skipped_steps: string
  told_on: string | null
  associations: number
  annual_report: string | null
  financial_report: string | null
  answered_questions: string
  result_versions: number
}

const COUNTS = `SELECT
  (SELECT count(*) FROM meeting WHERE case_id = @caseId AND kind = 'planeringsmote') AS planning_meetings,
  (SELECT count(*) FROM dialogue_activity WHERE case_id = @caseId AND state = 'held') AS held_activities,
  (SELECT count(*) FROM opinion WHERE case_id = @caseId
    AND NOT EXISTS (SELECT 1 FROM opinion_theme WHERE opinion_id = opinion.id)) AS uncoded_opinions,
  (SELECT count(*) FROM plan_item WHERE case_id = @caseId) AS plan_items,
  (SELECT count(*) FROM plan_baseline WHERE case_id = @caseId) AS baselines,
  -- As followedItems in shared/domain/execution/progress.ts: a measure with activities under it is not counted.
  (SELECT count(*) FROM (
      SELECT state, kind, lead(kind) OVER (PARTITION BY plan_id ORDER BY position, plan_item.id) AS next_kind
      FROM plan_item JOIN plan_baseline USING (plan_id) WHERE plan_item.case_id = @caseId
    ) WHERE state NOT IN ('done', 'dropped') AND (kind = 'activity' OR next_kind IS NOT 'activity')) AS open_activities,
  (SELECT count(*) FROM document WHERE case_id = @caseId AND kind = 'proposal') AS proposal_versions,
  (SELECT json_group_array(step) FROM skipped_step WHERE case_id = @caseId) AS skipped_steps,
  (SELECT count(*) FROM organisation_form WHERE case_id = @caseId AND form = 'association') AS associations,
  (SELECT json_group_array(answer.key) FROM result_draft, json_each(result_draft.writing, '$.answers') AS answer
    WHERE case_id = @caseId AND trim(answer.value ->> '$.text', char(32, 9, 10, 160)) <> '') AS answered_questions,
  (SELECT count(*) FROM result_version WHERE case_id = @caseId AND stage = 'final') AS result_versions,
  follow_up.told_on, follow_up.annual_report, follow_up.financial_report
  FROM (SELECT 1) LEFT JOIN follow_up ON follow_up.case_id = @caseId`

/** How far a case has come after decision 1, in one question: it is asked at every save of the case. */
export function workStandingOf(connection: Connection, caseId: string): WorkStanding {
  const row = sql(connection, COUNTS).get({ caseId }) as WorkRecord
  return {
    planningMeetings: row.planning_meetings,
    heldActivities: row.held_activities,
    uncodedOpinions: row.uncoded_opinions,
    planItems: row.plan_items,
    baselines: row.baselines,
    openActivities: row.open_activities,
    proposalVersions: row.proposal_versions,
    skippedSteps: fromJson<WorkStanding['skippedSteps']>(row.skipped_steps),
    toldOutcome: row.told_on !== null,
    formedAssociation: row.associations > 0,
    hasAnnualReport: (row.annual_report ?? '') !== '',
    hasFinancialReport: (row.financial_report ?? '') !== '',
    answeredQuestions: fromJson<string[]>(row.answered_questions),
    resultVersions: row.result_versions,
  }
}
