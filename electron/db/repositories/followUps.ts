import { emptyFollowUp, type FollowUp } from '../../../shared/domain/execution/followUp.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface FollowUpRecord {
  case_id: string
  revision: number
  check_in_weeks: number | null
  told_on: string | null
  told_how: string
  annual_report: string
  financial_report: string
}

/** How a case is followed; an empty one where nothing has been said. */
export function followUpOf(connection: Connection, caseId: string): FollowUp {
  const row = sql(connection, 'SELECT * FROM follow_up WHERE case_id = ?').get(caseId) as FollowUpRecord | undefined
  if (!row) return emptyFollowUp(caseId)
  return {
    caseId: row.case_id,
    revision: row.revision,
    checkInWeeks: row.check_in_weeks,
    toldOn: row.told_on,
    toldHow: row.told_how,
    annualReport: row.annual_report,
    financialReport: row.financial_report,
  }
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveFollowUp(connection: Connection, followUp: FollowUp, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO follow_up (case_id, revision, check_in_weeks, told_on, told_how, annual_report, financial_report)
         VALUES (@caseId, @revision, @checkInWeeks, @toldOn, @toldHow, @annualReport, @financialReport) ON CONFLICT DO NOTHING`
      : `UPDATE follow_up SET revision = @revision, check_in_weeks = @checkInWeeks, told_on = @toldOn, told_how = @toldHow,
           annual_report = @annualReport, financial_report = @financialReport
         WHERE case_id = @caseId AND revision = @expectedRevision`
  return sql(connection, text).run({ ...followUp, expectedRevision }).changes === 1
}
