import type { Assessment, AssessmentVersion } from '../../../shared/domain/criteria.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface AssessmentRecord {
  case_id: string
  criterion_id: string
  revision: number
  answer: Assessment['answer']
  motivation: string
  evidence: string
  contributions: string
  assessed_by: string
  assessed_at: string
}

const toAssessment = (row: AssessmentRecord): Assessment => ({
  caseId: row.case_id,
  criterionId: row.criterion_id,
  revision: row.revision,
  answer: row.answer,
  motivation: row.motivation,
  evidence: fromJson<string[]>(row.evidence),
  contributions: fromJson<Assessment['contributions']>(row.contributions),
  assessedBy: row.assessed_by,
  assessedAt: row.assessed_at,
})

const toVersion = (row: AssessmentRecord & { id: string }): AssessmentVersion => {
  const { revision: _revision, assessedAt: _assessedAt, ...rest } = toAssessment(row)
  return { ...rest, id: row.id, assessedAt: row.assessed_at }
}

export const assessmentsOf = (connection: Connection, caseId: string): Assessment[] =>
  (sql(connection, 'SELECT * FROM assessment WHERE case_id = ?').all(caseId) as AssessmentRecord[]).map(toAssessment)

const toRecord = (assessment: Assessment | AssessmentVersion) => ({
  ...assessment,
  evidence: toJson(assessment.evidence),
  contributions: toJson(assessment.contributions),
})

/** Saves over the expected revision (0 = first save); false where somebody saved in between. */
export function saveAssessment(connection: Connection, assessment: Assessment, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO assessment (case_id, criterion_id, revision, answer, motivation, evidence, contributions, assessed_by, assessed_at)
         VALUES (@caseId, @criterionId, @revision, @answer, @motivation, @evidence, @contributions, @assessedBy, @assessedAt)
         ON CONFLICT DO NOTHING`
      : `UPDATE assessment SET revision = @revision, answer = @answer, motivation = @motivation, evidence = @evidence,
           contributions = @contributions, assessed_by = @assessedBy, assessed_at = @assessedAt
         WHERE case_id = @caseId AND criterion_id = @criterionId AND revision = @expectedRevision`
  return sql(connection, text).run({ ...toRecord(assessment), expectedRevision }).changes === 1
}

/** Newest first, in the order in which they were noted: a clock that was set back does not turn it round. */
export const assessmentHistory = (connection: Connection, caseId: string, criterionId: string): AssessmentVersion[] =>
  (
    sql(
      connection,
      'SELECT * FROM assessment_version WHERE case_id = ? AND criterion_id = ? ORDER BY rowid DESC',
    ).all(caseId, criterionId) as (AssessmentRecord & { id: string })[]
  ).map(toVersion)

export const allAssessmentVersions = (connection: Connection, caseId: string): AssessmentVersion[] =>
  (
    sql(connection, 'SELECT * FROM assessment_version WHERE case_id = ? ORDER BY rowid').all(
      caseId,
    ) as (AssessmentRecord & { id: string })[]
  ).map(toVersion)

export function insertAssessmentVersion(connection: Connection, version: AssessmentVersion): void {
  sql(
    connection,
    `INSERT INTO assessment_version (id, case_id, criterion_id, answer, motivation, evidence, contributions, assessed_by, assessed_at)
     VALUES (@id, @caseId, @criterionId, @answer, @motivation, @evidence, @contributions, @assessedBy, @assessedAt)`,
  ).run(toRecord(version))
}

/** Goes on with the newest entry of the history instead of opening another. */
export function replaceAssessmentVersion(connection: Connection, version: AssessmentVersion): void {
  sql(
    connection,
    `UPDATE assessment_version SET motivation = @motivation, evidence = @evidence, contributions = @contributions,
       assessed_at = @assessedAt WHERE id = @id`,
  ).run(toRecord(version))
}
