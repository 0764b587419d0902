import type { CodedOpinion, Coding, Opinion } from '../../../shared/domain/dialogue/opinion.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql } from '../sql.ts'

interface OpinionRecord {
  id: string
  revision: number
  case_id: string
  activity_id: string | null
  meeting_id: string | null
  import_id: string | null
  text: string
  group_name: string
  said_on: string | null
  is_example: number
  created_at: string
}

interface CodedRecord extends OpinionRecord {
  theme_ids: string
}

const toOpinion = (row: OpinionRecord): Opinion => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  activityId: row.activity_id,
  meetingId: row.meeting_id,
  importId: row.import_id,
  text: row.text,
  group: row.group_name,
  saidOn: row.said_on,
  isExample: row.is_example === 1,
  createdAt: row.created_at,
})

const toCoded = (row: CodedRecord): CodedOpinion => ({ ...toOpinion(row), themeIds: fromJson<string[]>(row.theme_ids) })

const SELECT_CODED = `SELECT opinion.*, (
    SELECT json_group_array(theme_id) FROM opinion_theme WHERE opinion_id = opinion.id
  ) AS theme_ids FROM opinion`

/** Oldest first, in the order they were noted; each with the themes it stands under. */
export const opinionsOf = (connection: Connection, caseId: string): CodedOpinion[] =>
  (sql(connection, `${SELECT_CODED} WHERE case_id = ? ORDER BY created_at, id`).all(caseId) as CodedRecord[]).map(toCoded)

export const opinionsOfMeeting = (connection: Connection, meetingId: string): CodedOpinion[] =>
  (sql(connection, `${SELECT_CODED} WHERE meeting_id = ? ORDER BY created_at, id`).all(meetingId) as CodedRecord[]).map(toCoded)

export const opinionsOfImport = (connection: Connection, importId: string): CodedOpinion[] =>
  (sql(connection, `${SELECT_CODED} WHERE import_id = ? ORDER BY created_at, id`).all(importId) as CodedRecord[]).map(toCoded)

export function findOpinion(connection: Connection, id: string): CodedOpinion | null {
  const row = sql(connection, `${SELECT_CODED} WHERE id = ?`).get(id) as CodedRecord | undefined
  return row ? toCoded(row) : null
}

/**
 * Saves over the expected revision (0 = new); false where somebody saved in between. The themes it stands under
 * stay as they are: they are kept by {@link addCoding} and {@link removeCoding}.
 */
export function saveOpinion(connection: Connection, opinion: Opinion, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO opinion (id, revision, case_id, activity_id, meeting_id, import_id, text, group_name, said_on, is_example, created_at)
         VALUES (@id, @revision, @caseId, @activityId, @meetingId, @importId, @text, @group, @saidOn, @isExample, @createdAt)
         ON CONFLICT (id) DO NOTHING`
      : `UPDATE opinion SET revision = @revision, activity_id = @activityId, meeting_id = @meetingId, text = @text,
           group_name = @group, said_on = @saidOn, is_example = @isExample
         WHERE id = @id AND revision = @expectedRevision`
  const { isExample, ...rest } = opinion
  return sql(connection, text).run({ ...rest, isExample: isExample ? 1 : 0, expectedRevision }).changes === 1
}

export const deleteOpinion = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM opinion WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

/** Whether it was not there before. */
export const addCoding = (connection: Connection, { opinionId, themeId }: Coding): boolean =>
  sql(connection, 'INSERT INTO opinion_theme (opinion_id, theme_id) VALUES (?, ?) ON CONFLICT DO NOTHING').run(opinionId, themeId).changes === 1

/** Whether it was there before. */
export const removeCoding = (connection: Connection, { opinionId, themeId }: Coding): boolean =>
  sql(connection, 'DELETE FROM opinion_theme WHERE opinion_id = ? AND theme_id = ?').run(opinionId, themeId).changes === 1

export const opinionIdsOfTheme = (connection: Connection, themeId: string): string[] =>
  sql(connection, 'SELECT opinion_id FROM opinion_theme WHERE theme_id = ? ORDER BY opinion_id').pluck().all(themeId) as string[]
