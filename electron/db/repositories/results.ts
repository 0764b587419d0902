// The report: what is being written, and the versions that were frozen.
import type { ReportStage, ResultContent, ResultDraft, ResultVersion, ResultVersionSummary } from '../../../shared/domain/results/resultReport.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface DraftRecord {
  revision: number
  due_on: string | null
  writing: string
  saved_at: string
}

export function findResultDraft(connection: Connection, caseId: string): ResultDraft | null {
  const row = sql(connection, 'SELECT * FROM result_draft WHERE case_id = ?').get(caseId) as DraftRecord | undefined
  if (!row) return null
  const { answers } = fromJson<Pick<ResultDraft, 'answers'>>(row.writing)
  return { caseId, revision: row.revision, answers, dueOn: row.due_on, savedAt: row.saved_at }
}

/** Saves over the expected revision (0 = first save); false where somebody saved in between. */
export function saveResultDraft(connection: Connection, draft: ResultDraft, expectedRevision: number): boolean {
  const { answers, ...columns } = draft
  const text =
    expectedRevision === 0
      ? `INSERT INTO result_draft (case_id, revision, due_on, writing, saved_at) VALUES (@caseId, @revision, @dueOn, @writing, @savedAt)
         ON CONFLICT DO NOTHING`
      : `UPDATE result_draft SET revision = @revision, due_on = @dueOn, writing = @writing, saved_at = @savedAt
         WHERE case_id = @caseId AND revision = @expectedRevision`
  return sql(connection, text).run({ ...columns, writing: toJson({ answers }), expectedRevision }).changes === 1
}

interface VersionRecord {
  id: string
  case_id: string
  version: number
  stage: ReportStage
  finalised_at: string
  finalised_by: string
  content: string
  document_id: string
}

const toVersion = (row: VersionRecord): ResultVersion => ({
  id: row.id,
  caseId: row.case_id,
  version: row.version,
  stage: row.stage,
  finalisedAt: row.finalised_at,
  finalisedBy: row.finalised_by,
  content: fromJson<ResultContent>(row.content),
  documentId: row.document_id,
})

/** Freezes a report. There is no way to change it afterwards: a trigger refuses. */
export function insertResultVersion(connection: Connection, version: ResultVersion): void {
  sql(
    connection,
    `INSERT INTO result_version (id, case_id, version, stage, finalised_at, finalised_by, content, document_id)
     VALUES (@id, @caseId, @version, @stage, @finalisedAt, @finalisedBy, @content, @documentId)`,
  ).run({ ...version, content: toJson(version.content) })
}

export function findResultVersion(connection: Connection, id: string): ResultVersion | null {
  const row = sql(connection, 'SELECT * FROM result_version WHERE id = ?').get(id) as VersionRecord | undefined
  return row ? toVersion(row) : null
}

export function latestResultVersion(connection: Connection, caseId: string): ResultVersion | null {
  const row = sql(connection, 'SELECT * FROM result_version WHERE case_id = ? ORDER BY version DESC LIMIT 1').get(caseId) as
    | VersionRecord
    | undefined
  return row ? toVersion(row) : null
}

/** Oldest first. */
export const resultVersionsOf = (connection: Connection, caseId: string): ResultVersionSummary[] =>
  sql(
    connection,
    `SELECT id, case_id AS caseId, version, stage, finalised_at AS finalisedAt, finalised_by AS finalisedBy, document_id AS documentId
     FROM result_version WHERE case_id = ? ORDER BY version`,
  ).all(caseId) as ResultVersionSummary[]

/** The day on which the case last went into the result phase; null = it never has. */
export const resultPhaseOn = (connection: Connection, caseId: string): string | null =>
  sql(
    connection,
    `SELECT max(happened_on) FROM case_event
     WHERE case_id = ? AND event ->> '$.kind' = 'phase' AND event ->> '$.to' = 'result'`,
  )
    .pluck()
    .get(caseId) as string | null
