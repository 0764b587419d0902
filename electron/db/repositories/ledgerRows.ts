import type { LedgerRow } from '../../../shared/domain/ledger/ledgerRow.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface LedgerRecord {
  id: string
  revision: number
  case_id: string
  happened_on: string
  kind: LedgerRow['kind']
  purpose: LedgerRow['purpose']
  decision_id: string | null
  plan_id: string | null
  frame_year: number
  text: string
  document_reference: string
  kronor: number
  created_at: string
}

const toLedgerRow = (row: LedgerRecord): LedgerRow => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  happenedOn: row.happened_on,
  kind: row.kind,
  purpose: row.purpose,
  decisionId: row.decision_id,
  planId: row.plan_id,
  frameYear: row.frame_year,
  text: row.text,
  documentReference: row.document_reference,
  kronor: row.kronor,
  createdAt: row.created_at,
})

/** Oldest first; within a day what was written first stands first. */
export const ledgerRowsOf = (connection: Connection, caseId: string): LedgerRow[] =>
  (sql(connection, 'SELECT * FROM ledger_row WHERE case_id = ? ORDER BY happened_on, created_at, id').all(caseId) as LedgerRecord[]).map(toLedgerRow)

/** Rows that belong to a plan, of whatever day. */
export const ledgerRowsOfPlan = (connection: Connection, planId: string): LedgerRow[] =>
  (sql(connection, 'SELECT * FROM ledger_row WHERE plan_id = ? ORDER BY happened_on, created_at, id').all(planId) as LedgerRecord[]).map(toLedgerRow)

export function findLedgerRow(connection: Connection, id: string): LedgerRow | null {
  const row = sql(connection, 'SELECT * FROM ledger_row WHERE id = ?').get(id) as LedgerRecord | undefined
  return row ? toLedgerRow(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveLedgerRow(connection: Connection, row: LedgerRow, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO ledger_row (id, revision, case_id, happened_on, kind, purpose, decision_id, plan_id, frame_year, text,
           document_reference, kronor, created_at)
         VALUES (@id, @revision, @caseId, @happenedOn, @kind, @purpose, @decisionId, @planId, @frameYear, @text,
           @documentReference, @kronor, @createdAt) ON CONFLICT DO NOTHING`
      : `UPDATE ledger_row SET revision = @revision, happened_on = @happenedOn, kind = @kind, purpose = @purpose,
           decision_id = @decisionId, plan_id = @planId, frame_year = @frameYear, text = @text,
           document_reference = @documentReference, kronor = @kronor
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...row, expectedRevision }).changes === 1
}

export const deleteLedgerRow = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM ledger_row WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

/** Whether any row of a ledger rests on a decision. */
export const rowsRestOn = (connection: Connection, decisionId: string): boolean =>
  sql(connection, 'SELECT 1 FROM ledger_row WHERE decision_id = ? LIMIT 1').get(decisionId) !== undefined
