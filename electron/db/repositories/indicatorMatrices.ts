import { emptyMatrix, type IndicatorMatrix, type MatrixContent } from '../../../shared/domain/results/matrix.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

/** The matrix of a case; an empty one where no axes have been named. */
export function matrixOf(connection: Connection, caseId: string): IndicatorMatrix {
  const row = sql(connection, 'SELECT revision, content FROM indicator_matrix WHERE case_id = ?').get(caseId) as
    | { revision: number; content: string }
    | undefined
  return row ? { ...fromJson<MatrixContent>(row.content), caseId, revision: row.revision } : emptyMatrix(caseId)
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveMatrix(connection: Connection, matrix: IndicatorMatrix, expectedRevision: number): boolean {
  const { caseId, revision, ...content } = matrix
  const text =
    expectedRevision === 0
      ? 'INSERT INTO indicator_matrix (case_id, revision, content) VALUES (@caseId, @revision, @content) ON CONFLICT DO NOTHING'
      : 'UPDATE indicator_matrix SET revision = @revision, content = @content WHERE case_id = @caseId AND revision = @expectedRevision'
  return sql(connection, text).run({ caseId, revision, content: toJson(content), expectedRevision }).changes === 1
}
