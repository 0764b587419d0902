import { type Lesson, lessonThemeKey } from '../../../shared/domain/lessons/lesson.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

export interface LessonRecord {
  id: string
  revision: number
  case_id: string | null
  kind: Lesson['kind']
  text: string
  theme: string
  level: Lesson['level']
  phase: Lesson['phase']
  noted_on: string
  noted_in: Lesson['notedIn']
}

export const toLesson = (row: LessonRecord): Lesson => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  kind: row.kind,
  text: row.text,
  theme: row.theme,
  level: row.level,
  phase: row.phase,
  notedOn: row.noted_on,
  notedIn: row.noted_in,
})

export function findLesson(connection: Connection, id: string): Lesson | null {
  const row = sql(connection, 'SELECT * FROM lesson WHERE id = ?').get(id) as LessonRecord | undefined
  return row ? toLesson(row) : null
}

/** Oldest first. */
export const lessonsOf = (connection: Connection, caseId: string): Lesson[] =>
  (sql(connection, 'SELECT * FROM lesson WHERE case_id = ? ORDER BY noted_on, id').all(caseId) as LessonRecord[]).map(toLesson)

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveLesson(connection: Connection, lesson: Lesson, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO lesson (id, revision, case_id, kind, text, theme, theme_key, level, phase, noted_on, noted_in, search_text)
         VALUES (@id, @revision, @caseId, @kind, @text, @theme, @themeKey, @level, @phase, @notedOn, @notedIn, @searchText)
         ON CONFLICT DO NOTHING`
      : `UPDATE lesson SET revision = @revision, case_id = @caseId, kind = @kind, text = @text, theme = @theme,
           theme_key = @themeKey, level = @level, phase = @phase, noted_on = @notedOn, noted_in = @notedIn, search_text = @searchText
         WHERE id = @id AND revision = @expectedRevision`
  const derived = { themeKey: lessonThemeKey(lesson.theme), searchText: foldForSearch(`${lesson.text} ${lesson.theme}`) }
  return sql(connection, text).run({ ...lesson, ...derived, expectedRevision }).changes === 1
}

export const deleteLesson = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM lesson WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

/** When a case made use of a lesson; null where it has not. */
export const usedOnOf = (connection: Connection, lessonId: string, caseId: string): string | null =>
  (sql(connection, 'SELECT used_on FROM lesson_use WHERE lesson_id = ? AND case_id = ?').pluck().get(lessonId, caseId) as string | undefined) ?? null

export const saveLessonUse = (connection: Connection, use: { lessonId: string; caseId: string; usedOn: string }): void => {
  sql(
    connection,
    `INSERT INTO lesson_use (lesson_id, case_id, used_on) VALUES (@lessonId, @caseId, @usedOn)
     ON CONFLICT DO UPDATE SET used_on = excluded.used_on`,
  ).run(use)
}

export const deleteLessonUse = (connection: Connection, lessonId: string, caseId: string): boolean =>
  sql(connection, 'DELETE FROM lesson_use WHERE lesson_id = ? AND case_id = ?').run(lessonId, caseId).changes === 1
