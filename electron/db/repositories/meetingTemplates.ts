import type { MeetingTemplate, TemplatePoint } from '../../../shared/domain/meetingTemplate.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface TemplateRecord {
  kind: string
  revision: number
  points: string
}

const toTemplate = ({ kind, revision, points }: TemplateRecord): MeetingTemplate => ({
  kind,
  revision,
  points: fromJson<TemplatePoint[]>(points),
})

/** The user's own; a kind without one uses what the app brings. */
export const ownTemplates = (connection: Connection): MeetingTemplate[] =>
  (sql(connection, 'SELECT * FROM meeting_template ORDER BY kind').all() as TemplateRecord[]).map(toTemplate)

export function findOwnTemplate(connection: Connection, kind: string): MeetingTemplate | null {
  const row = sql(connection, 'SELECT * FROM meeting_template WHERE kind = ?').get(kind) as TemplateRecord | undefined
  return row ? toTemplate(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveTemplate(connection: Connection, { kind, points, revision }: MeetingTemplate, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? 'INSERT INTO meeting_template (kind, revision, points) VALUES (@kind, @revision, @points) ON CONFLICT DO NOTHING'
      : 'UPDATE meeting_template SET revision = @revision, points = @points WHERE kind = @kind AND revision = @expectedRevision'
  return sql(connection, text).run({ kind, points: toJson(points), revision, expectedRevision }).changes === 1
}

export const deleteTemplate = (connection: Connection, kind: string): boolean =>
  sql(connection, 'DELETE FROM meeting_template WHERE kind = ?').run(kind).changes === 1
