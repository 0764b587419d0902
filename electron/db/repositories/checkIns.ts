import type { CheckIn } from '../../../shared/domain/execution/checkIn.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface CheckInRecord {
  id: string
  revision: number
  case_id: string
  meeting_id: string | null
  held_on: string
  planned: string
  happened: string
  risks: string
  help_needed: string
}

const toCheckIn = (row: CheckInRecord): CheckIn => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  meetingId: row.meeting_id,
  heldOn: row.held_on,
  planned: row.planned,
  happened: row.happened,
  risks: row.risks,
  helpNeeded: row.help_needed,
})

/** Newest first. */
export const checkInsOf = (connection: Connection, caseId: string): CheckIn[] =>
  (sql(connection, 'SELECT * FROM check_in WHERE case_id = ? ORDER BY held_on DESC, id DESC').all(caseId) as CheckInRecord[]).map(toCheckIn)

export function findCheckIn(connection: Connection, id: string): CheckIn | null {
  const row = sql(connection, 'SELECT * FROM check_in WHERE id = ?').get(id) as CheckInRecord | undefined
  return row ? toCheckIn(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveCheckIn(connection: Connection, checkIn: CheckIn, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO check_in (id, revision, case_id, meeting_id, held_on, planned, happened, risks, help_needed)
         VALUES (@id, @revision, @caseId, @meetingId, @heldOn, @planned, @happened, @risks, @helpNeeded) ON CONFLICT DO NOTHING`
      : `UPDATE check_in SET revision = @revision, meeting_id = @meetingId, held_on = @heldOn, planned = @planned,
           happened = @happened, risks = @risks, help_needed = @helpNeeded
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...checkIn, expectedRevision }).changes === 1
}

export const deleteCheckIn = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM check_in WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
