import type { ApplicationDraft, ApplicationWriting } from '../../../shared/domain/application.ts'
import type { StatementDraft } from '../../../shared/domain/statement.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface DraftRecord {
  case_id: string
  revision: number
  writing: string
  saved_at: string
}

export function findApplicationDraft(connection: Connection, caseId: string): ApplicationDraft | null {
  const row = sql(connection, 'SELECT * FROM application_draft WHERE case_id = ?').get(caseId) as DraftRecord | undefined
  if (!row) return null
  return { ...fromJson<ApplicationWriting>(row.writing), caseId, revision: row.revision, savedAt: row.saved_at }
}

/** Saves over the expected revision (0 = first save); false where somebody saved in between. */
export function saveApplicationDraft(connection: Connection, draft: ApplicationDraft, expectedRevision: number): boolean {
  const { caseId, revision, savedAt, ...writing } = draft
  const text =
    expectedRevision === 0
      ? `INSERT INTO application_draft (case_id, revision, writing, saved_at) VALUES (@caseId, @revision, @writing, @savedAt)
         ON CONFLICT DO NOTHING`
      : `UPDATE application_draft SET revision = @revision, writing = @writing, saved_at = @savedAt
         WHERE case_id = @caseId AND revision = @expectedRevision`
  return sql(connection, text).run({ caseId, revision, savedAt, writing: toJson(writing), expectedRevision }).changes === 1
}

type StatementWriting = Omit<StatementDraft, 'caseId' | 'revision' | 'savedAt' | 'boardMeetingOn' | 'proposedKronor'>
type StatementRecord = DraftRecord & { board_meeting_on: string | null; proposed_kronor: number | null }

export function findStatementDraft(connection: Connection, caseId: string): StatementDraft | null {
  const row = sql(connection, 'SELECT * FROM statement_draft WHERE case_id = ?').get(caseId) as StatementRecord | undefined
  if (!row) return null
  return {
    ...fromJson<StatementWriting>(row.writing),
    caseId,
    revision: row.revision,
    savedAt: row.saved_at,
    boardMeetingOn: row.board_meeting_on,
    proposedKronor: row.proposed_kronor,
  }
}

/** Saves over the expected revision (0 = first save); false where somebody saved in between. */
export function saveStatementDraft(connection: Connection, draft: StatementDraft, expectedRevision: number): boolean {
  const { caseId, revision, savedAt, boardMeetingOn, proposedKronor, ...writing } = draft
  const text =
    expectedRevision === 0
      ? `INSERT INTO statement_draft (case_id, revision, board_meeting_on, proposed_kronor, writing, saved_at)
         VALUES (@caseId, @revision, @boardMeetingOn, @proposedKronor, @writing, @savedAt) ON CONFLICT DO NOTHING`
      : `UPDATE statement_draft SET revision = @revision, board_meeting_on = @boardMeetingOn,
           proposed_kronor = @proposedKronor, writing = @writing, saved_at = @savedAt
         WHERE case_id = @caseId AND revision = @expectedRevision`
  return (
    sql(connection, text).run({
      caseId,
      revision,
      savedAt,
      boardMeetingOn,
      proposedKronor,
      writing: toJson(writing),
      expectedRevision,
    }).changes === 1
  )
}
