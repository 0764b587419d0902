import type { Contribution } from '../../../shared/domain/ledger/contribution.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface ContributionRecord {
  id: string
  revision: number
  case_id: string
  giver: Contribution['giver']
  giver_name: string
  commitment_id: string | null
  happened_on: string
  kind: string
  hours: number | null
  text: string
  value_kronor: number | null
  document_reference: string
  created_at: string
}

const toContribution = (row: ContributionRecord): Contribution => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  giver: row.giver,
  giverName: row.giver_name,
  commitmentId: row.commitment_id,
  happenedOn: row.happened_on,
  kind: row.kind,
  hours: row.hours,
  text: row.text,
  valueKronor: row.value_kronor,
  documentReference: row.document_reference,
  createdAt: row.created_at,
})

/** Oldest first. */
export const contributionsOf = (connection: Connection, caseId: string): Contribution[] =>
  (sql(connection, 'SELECT * FROM contribution WHERE case_id = ? ORDER BY happened_on, created_at, id').all(caseId) as ContributionRecord[]).map(toContribution)

/** What was given to keep a promise. */
export const contributionsOfCommitment = (connection: Connection, commitmentId: string): Contribution[] =>
  (sql(connection, 'SELECT * FROM contribution WHERE commitment_id = ? ORDER BY happened_on, created_at, id').all(commitmentId) as ContributionRecord[]).map(toContribution)

export function findContribution(connection: Connection, id: string): Contribution | null {
  const row = sql(connection, 'SELECT * FROM contribution WHERE id = ?').get(id) as ContributionRecord | undefined
  return row ? toContribution(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveContribution(connection: Connection, row: Contribution, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO contribution (id, revision, case_id, giver, giver_name, commitment_id, happened_on, kind, hours, text,
           value_kronor, document_reference, created_at)
         VALUES (@id, @revision, @caseId, @giver, @giverName, @commitmentId, @happenedOn, @kind, @hours, @text,
           @valueKronor, @documentReference, @createdAt) ON CONFLICT DO NOTHING`
      : `UPDATE contribution SET revision = @revision, giver = @giver, giver_name = @giverName, commitment_id = @commitmentId,
           happened_on = @happenedOn, kind = @kind, hours = @hours, text = @text, value_kronor = @valueKronor,
           document_reference = @documentReference
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...row, expectedRevision }).changes === 1
}

export const deleteContribution = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM contribution WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
