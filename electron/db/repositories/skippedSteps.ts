import type { OptionalStep, SkippedStep } from '../../../shared/domain/dialogue/skippedStep.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface SkippedRecord {
  case_id: string
  step: OptionalStep
  reason: string
  skipped_on: string
}

const toSkipped = (row: SkippedRecord): SkippedStep => ({
  caseId: row.case_id,
  step: row.step,
  reason: row.reason,
  skippedOn: row.skipped_on,
})

export const skippedStepsOf = (connection: Connection, caseId: string): SkippedStep[] =>
  (sql(connection, 'SELECT * FROM skipped_step WHERE case_id = ? ORDER BY step').all(caseId) as SkippedRecord[]).map(toSkipped)

export function saveSkippedStep(connection: Connection, skipped: SkippedStep): void {
  sql(
    connection,
    `INSERT INTO skipped_step (case_id, step, reason, skipped_on) VALUES (@caseId, @step, @reason, @skippedOn)
     ON CONFLICT (case_id, step) DO UPDATE SET reason = excluded.reason, skipped_on = excluded.skipped_on`,
  ).run(skipped)
}

export const deleteSkippedStep = (connection: Connection, caseId: string, step: OptionalStep): boolean =>
  sql(connection, 'DELETE FROM skipped_step WHERE case_id = ? AND step = ?').run(caseId, step).changes === 1
