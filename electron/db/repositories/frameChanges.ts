import type { FrameChange } from '../../../shared/domain/frame/frameChange.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface FrameChangeRecord {
  id: string
  revision: number
  year: number
  changed_on: string
  change_kronor: number
  reason: string
  document_reference: string
  created_at: string
}

const toFrameChange = (row: FrameChangeRecord): FrameChange => ({
  id: row.id,
  revision: row.revision,
  year: row.year,
  changedOn: row.changed_on,
  changeKronor: row.change_kronor,
  reason: row.reason,
  documentReference: row.document_reference,
  createdAt: row.created_at,
})

/** Oldest first. */
export const frameChangesOf = (connection: Connection, year: number): FrameChange[] =>
  (sql(connection, 'SELECT * FROM frame_change WHERE year = ? ORDER BY changed_on, created_at, id').all(year) as FrameChangeRecord[]).map(toFrameChange)

export function findFrameChange(connection: Connection, id: string): FrameChange | null {
  const row = sql(connection, 'SELECT * FROM frame_change WHERE id = ?').get(id) as FrameChangeRecord | undefined
  return row ? toFrameChange(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveFrameChange(connection: Connection, change: FrameChange, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO frame_change (id, revision, year, changed_on, change_kronor, reason, document_reference, created_at)
         VALUES (@id, @revision, @year, @changedOn, @changeKronor, @reason, @documentReference, @createdAt) ON CONFLICT DO NOTHING`
      : `UPDATE frame_change SET revision = @revision, year = @year, changed_on = @changedOn, change_kronor = @changeKronor,
           reason = @reason, document_reference = @documentReference
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...change, expectedRevision }).changes === 1
}

export const deleteFrameChange = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM frame_change WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
