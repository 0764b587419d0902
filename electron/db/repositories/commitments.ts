import type { Commitment } from '../../../shared/domain/register/commitment.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface CommitmentRecord {
  id: string
  revision: number
  case_id: string
  case_title: string
  actor_id: string
  actor_name: string
  kind: Commitment['kind']
  amount_kronor: number | null
  description: string
  due_on: string | null
  state: Commitment['state']
  state_reason: string
}

const toCommitment = (row: CommitmentRecord): Commitment => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  caseTitle: row.case_title,
  actorId: row.actor_id,
  actorName: row.actor_name,
  kind: row.kind,
  amountKronor: row.amount_kronor,
  description: row.description,
  dueOn: row.due_on,
  state: row.state,
  stateReason: row.state_reason,
})

const SELECT = `SELECT commitment.*, cases.title AS case_title, actor.name AS actor_name FROM commitment
  JOIN cases ON cases.id = commitment.case_id JOIN actor ON actor.id = commitment.actor_id`
/** Open ones first, by when they fall due; those without a date last. */
const ORDER = `ORDER BY commitment.state <> 'open', commitment.due_on IS NULL, commitment.due_on, commitment.id`

export function findCommitment(connection: Connection, id: string): Commitment | null {
  const row = sql(connection, `${SELECT} WHERE commitment.id = ?`).get(id) as CommitmentRecord | undefined
  return row ? toCommitment(row) : null
}

export const commitmentsOfCase = (connection: Connection, caseId: string): Commitment[] =>
  (sql(connection, `${SELECT} WHERE commitment.case_id = ? ${ORDER}`).all(caseId) as CommitmentRecord[]).map(toCommitment)

export const commitmentsOfActor = (connection: Connection, actorId: string): Commitment[] =>
  (sql(connection, `${SELECT} WHERE commitment.actor_id = ? ${ORDER}`).all(actorId) as CommitmentRecord[]).map(toCommitment)

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveCommitment(connection: Connection, commitment: Commitment, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO commitment (id, revision, case_id, actor_id, kind, amount_kronor, description, due_on, state, state_reason)
         VALUES (@id, @revision, @caseId, @actorId, @kind, @amountKronor, @description, @dueOn, @state, @stateReason)
         ON CONFLICT DO NOTHING`
      : `UPDATE commitment SET revision = @revision, actor_id = @actorId, kind = @kind, amount_kronor = @amountKronor,
           description = @description, due_on = @dueOn, state = @state, state_reason = @stateReason
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...commitment, expectedRevision }).changes === 1
}

export const deleteCommitment = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM commitment WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
