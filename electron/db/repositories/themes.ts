import { type Theme, themeNameKey } from '../../../shared/domain/dialogue/theme.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface ThemeRecord {
  id: string
  revision: number
  case_id: string
  name: string
  position: number
}

const toTheme = ({ id, revision, case_id: caseId, name, position }: ThemeRecord): Theme => ({ id, revision, caseId, name, position })

/** In the user's own order. */
export const themesOf = (connection: Connection, caseId: string): Theme[] =>
  (sql(connection, 'SELECT * FROM theme WHERE case_id = ? ORDER BY position, id').all(caseId) as ThemeRecord[]).map(toTheme)

export function findTheme(connection: Connection, id: string): Theme | null {
  const row = sql(connection, 'SELECT * FROM theme WHERE id = ?').get(id) as ThemeRecord | undefined
  return row ? toTheme(row) : null
}

/** The theme of a case that goes by this name, whatever its case. */
export function themeNamed(connection: Connection, caseId: string, name: string): Theme | null {
  const row = sql(connection, 'SELECT * FROM theme WHERE case_id = ? AND name_key = ?').get(caseId, themeNameKey(name)) as
    | ThemeRecord
    | undefined
  return row ? toTheme(row) : null
}

/**
 * Saves over the expected revision (0 = new); false where somebody saved in between.
 * The name must be free in the case: {@link themeNamed}.
 */
export function saveTheme(connection: Connection, theme: Theme, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO theme (id, revision, case_id, name, name_key, position)
         VALUES (@id, @revision, @caseId, @name, @nameKey, @position) ON CONFLICT (id) DO NOTHING`
      : `UPDATE theme SET revision = @revision, name = @name, name_key = @nameKey, position = @position
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...theme, nameKey: themeNameKey(theme.name), expectedRevision }).changes === 1
}

export const deleteTheme = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM theme WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
