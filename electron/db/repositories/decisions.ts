import type { Decision, Forwarding } from '../../../shared/domain/decision.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface DecisionRecord {
  id: string
  case_id: string
  revision: number
  board: string
  meeting_on: string
  paragraph: string
  kind: Decision['kind']
  outcome: Decision['outcome']
  sought_kronor: number | null
  proposed_kronor: number | null
  granted_kronor: number | null
  conditions: string
  forwarding: string | null
}

const toDecision = (row: DecisionRecord): Decision => ({
  id: row.id,
  caseId: row.case_id,
  revision: row.revision,
  board: row.board,
  meetingOn: row.meeting_on,
  paragraph: row.paragraph,
  kind: row.kind,
  outcome: row.outcome,
  soughtKronor: row.sought_kronor,
  proposedKronor: row.proposed_kronor,
  grantedKronor: row.granted_kronor,
  conditions: row.conditions,
  forwarding: row.forwarding === null ? null : fromJson<Forwarding>(row.forwarding),
})

/** Oldest first. */
export const decisionsOf = (connection: Connection, caseId: string): Decision[] =>
  (sql(connection, 'SELECT * FROM decision WHERE case_id = ? ORDER BY meeting_on, id').all(caseId) as DecisionRecord[]).map(
    toDecision,
  )

export function findDecision(connection: Connection, id: string): Decision | null {
  const row = sql(connection, 'SELECT * FROM decision WHERE id = ?').get(id) as DecisionRecord | undefined
  return row ? toDecision(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveDecision(connection: Connection, decision: Decision, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO decision (id, case_id, revision, board, meeting_on, paragraph, kind, outcome,
           sought_kronor, proposed_kronor, granted_kronor, conditions, forwarding)
         VALUES (@id, @caseId, @revision, @board, @meetingOn, @paragraph, @kind, @outcome,
           @soughtKronor, @proposedKronor, @grantedKronor, @conditions, @forwarding) ON CONFLICT DO NOTHING`
      : `UPDATE decision SET revision = @revision, board = @board, meeting_on = @meetingOn, paragraph = @paragraph, kind = @kind,
           outcome = @outcome, sought_kronor = @soughtKronor, proposed_kronor = @proposedKronor,
           granted_kronor = @grantedKronor, conditions = @conditions, forwarding = @forwarding
         WHERE id = @id AND revision = @expectedRevision`
  const forwarding = decision.forwarding === null ? null : toJson(decision.forwarding)
  return sql(connection, text).run({ ...decision, forwarding, expectedRevision }).changes === 1
}

export const deleteDecision = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM decision WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
