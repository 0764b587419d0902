import type { OnePagerWriting } from '../../../shared/domain/network/onePager.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

export interface StoredOnePager extends OnePagerWriting {
  readonly caseId: string
  readonly revision: number
  readonly savedAt: string
}

interface OnePagerRecord {
  case_id: string
  revision: number
  writing: string
  saved_at: string
}

export function findOnePager(connection: Connection, caseId: string): StoredOnePager | null {
  const row = sql(connection, 'SELECT * FROM one_pager WHERE case_id = ?').get(caseId) as OnePagerRecord | undefined
  if (!row) return null
  return { ...fromJson<OnePagerWriting>(row.writing), caseId: row.case_id, revision: row.revision, savedAt: row.saved_at }
}

/** Saves over the expected revision (0 = first save); false where somebody saved in between. */
export function saveOnePager(connection: Connection, stored: StoredOnePager, expectedRevision: number): boolean {
  const { caseId, revision, savedAt, ...writing } = stored
  const text =
    expectedRevision === 0
      ? `INSERT INTO one_pager (case_id, revision, writing, saved_at) VALUES (@caseId, @revision, @writing, @savedAt)
         ON CONFLICT DO NOTHING`
      : `UPDATE one_pager SET revision = @revision, writing = @writing, saved_at = @savedAt
         WHERE case_id = @caseId AND revision = @expectedRevision`
  return sql(connection, text).run({ caseId, revision, savedAt, writing: toJson(writing), expectedRevision }).changes === 1
}
