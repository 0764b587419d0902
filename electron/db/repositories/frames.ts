// What of the cases touches a year's frame: reservations in their ledgers, and sums on their way to a decision.
import type { ProposedSum } from '../../../shared/domain/frame/pending.ts'
import type { Reservation } from '../../../shared/domain/frame/reservation.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface ReservationRecord {
  id: string
  case_id: string
  case_title: string
  purpose: Reservation['purpose']
  happened_on: string
  kind: 'reserved' | 'released'
  kronor: number
  text: string
  decision_id: string | null
}

const RESERVATIONS = `SELECT ledger_row.id, case_id, cases.title AS case_title, purpose, happened_on, kind, kronor, text, decision_id
  FROM ledger_row JOIN cases ON cases.id = ledger_row.case_id
  WHERE frame_year = ? AND kind IN ('reserved', 'released') ORDER BY happened_on, ledger_row.created_at, ledger_row.id`

/** Oldest first. */
export const reservationsIn = (connection: Connection, year: number): Reservation[] =>
  (sql(connection, RESERVATIONS).all(year) as ReservationRecord[]).map((row) => ({
    rowId: row.id,
    caseId: row.case_id,
    caseTitle: row.case_title,
    purpose: row.purpose,
    happenedOn: row.happened_on,
    kronor: row.kind === 'reserved' ? row.kronor : -row.kronor,
    text: row.text,
    restsOnDecision: row.decision_id !== null,
  }))

interface ProposedRecord {
  case_id: string
  case_title: string
  plan_id: string | null
  board_meeting_on: string | null
  kronor: number
}

const PROPOSED = `SELECT * FROM (
  SELECT draft.case_id, cases.title AS case_title, NULL AS plan_id, draft.board_meeting_on, draft.proposed_kronor AS kronor
  FROM statement_draft AS draft JOIN cases ON cases.id = draft.case_id
  WHERE draft.proposed_kronor > 0 AND cases.closed_on IS NULL
  UNION ALL
  SELECT draft.case_id, cases.title, draft.plan_id, draft.board_meeting_on, json_extract(draft.writing, '$.proposedKronor')
  FROM proposal_draft AS draft JOIN cases ON cases.id = draft.case_id
  LEFT JOIN plan_baseline ON plan_baseline.plan_id = draft.plan_id
  WHERE json_extract(draft.writing, '$.proposedKronor') > 0 AND cases.closed_on IS NULL AND plan_baseline.plan_id IS NULL
  ) ORDER BY board_meeting_on IS NULL, board_meeting_on, case_title, plan_id`

/** Every sum that a statement or a proposal names in a case that goes on; whether its board has decided is not asked here. */
export const proposedSums = (connection: Connection): ProposedSum[] =>
  (sql(connection, PROPOSED).all() as ProposedRecord[]).map((row) => ({
    caseId: row.case_id,
    caseTitle: row.case_title,
    purpose: row.plan_id === null ? 'dialogue' : 'process',
    planId: row.plan_id,
    boardMeetingOn: row.board_meeting_on,
    kronor: row.kronor,
  }))

/** Decisions that a plan was frozen by: they answer that plan, and no other proposal. */
export const decisionsOfBaselines = (connection: Connection, caseId: string): string[] =>
  sql(connection, 'SELECT decision_id FROM plan_baseline WHERE case_id = ?').pluck().all(caseId) as string[]

/** Years that hold a frame or a reservation, newest first. */
export const yearsOfFrames = (connection: Connection): number[] =>
  sql(connection, "SELECT year FROM frame_change UNION SELECT frame_year FROM ledger_row WHERE kind IN ('reserved', 'released') ORDER BY 1 DESC")
    .pluck()
    .all() as number[]
