import type { ProposalDraft } from '../../../shared/domain/plan/proposal.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

type ProposalWriting = Omit<ProposalDraft, 'planId' | 'caseId' | 'revision' | 'savedAt' | 'boardMeetingOn'>

interface ProposalRecord {
  plan_id: string
  case_id: string
  revision: number
  board_meeting_on: string | null
  writing: string
  saved_at: string
}

export function findProposalDraft(connection: Connection, planId: string): ProposalDraft | null {
  const row = sql(connection, 'SELECT * FROM proposal_draft WHERE plan_id = ?').get(planId) as ProposalRecord | undefined
  if (!row) return null
  return {
    ...fromJson<ProposalWriting>(row.writing),
    planId: row.plan_id,
    caseId: row.case_id,
    revision: row.revision,
    boardMeetingOn: row.board_meeting_on,
    savedAt: row.saved_at,
  }
}

/** Saves over the expected revision (0 = first save); false where somebody saved in between. */
export function saveProposalDraft(connection: Connection, draft: ProposalDraft, expectedRevision: number): boolean {
  const { planId, caseId, revision, savedAt, boardMeetingOn, ...writing } = draft
  const text =
    expectedRevision === 0
      ? `INSERT INTO proposal_draft (plan_id, case_id, revision, board_meeting_on, writing, saved_at)
         VALUES (@planId, @caseId, @revision, @boardMeetingOn, @writing, @savedAt) ON CONFLICT DO NOTHING`
      : `UPDATE proposal_draft SET revision = @revision, board_meeting_on = @boardMeetingOn, writing = @writing, saved_at = @savedAt
         WHERE plan_id = @planId AND revision = @expectedRevision`
  const row = { planId, caseId, revision, savedAt, boardMeetingOn, writing: toJson(writing), expectedRevision }
  return sql(connection, text).run(row).changes === 1
}

/** How many times the proposal of a plan has been exported: each plan counts its own. */
export const proposalVersions = (connection: Connection, planId: string): number =>
  Number(sql(connection, "SELECT coalesce(max(version), 0) FROM document WHERE kind = 'proposal' AND subject_id = ?").pluck().get(planId))
