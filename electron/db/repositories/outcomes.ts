import type { Outcome } from '../../../shared/domain/results/outcome.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface OutcomeRecord {
  id: string
  revision: number
  case_id: string
  indicator_id: string
  value: number
  measured_on: string
  source: string
  split: string
  note: string
}

const toOutcome = (row: OutcomeRecord): Outcome => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  indicatorId: row.indicator_id,
  value: row.value,
  measuredOn: row.measured_on,
  source: row.source,
  split: fromJson<Outcome['split']>(row.split),
  note: row.note,
})

/** Of all indicators of a case. */
export const outcomesOf = (connection: Connection, caseId: string): Outcome[] =>
  (sql(connection, 'SELECT * FROM outcome WHERE case_id = ?').all(caseId) as OutcomeRecord[]).map(toOutcome)

export function findOutcome(connection: Connection, id: string): Outcome | null {
  const row = sql(connection, 'SELECT * FROM outcome WHERE id = ?').get(id) as OutcomeRecord | undefined
  return row ? toOutcome(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveOutcome(connection: Connection, outcome: Outcome, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO outcome (id, revision, case_id, indicator_id, value, measured_on, source, split, note)
         VALUES (@id, @revision, @caseId, @indicatorId, @value, @measuredOn, @source, @split, @note) ON CONFLICT DO NOTHING`
      : `UPDATE outcome SET revision = @revision, value = @value, measured_on = @measuredOn, source = @source, split = @split,
           note = @note
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...outcome, split: toJson(outcome.split), expectedRevision }).changes === 1
}

export const deleteOutcome = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM outcome WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
