// Lessons as lists show them: with their case and the cases that have used them.
import type { LessonFilter, LessonPage, LessonRow, LessonTheme, LessonUse } from '../../../shared/domain/lessons/lessonList.ts'
import { lessonThemeKey } from '../../../shared/domain/lessons/lesson.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'
import { type LessonRecord, toLesson } from './lessons.ts'

type RowRecord = LessonRecord & { case_title: string | null; case_area: string | null; uses: string }

const FROM = 'FROM lesson LEFT JOIN cases ON cases.id = lesson.case_id LEFT JOIN case_summary ON case_summary.case_id = lesson.case_id'

const ROWS = `SELECT lesson.*, cases.title AS case_title, cases.area AS case_area,
  (SELECT json_group_array(json_object('caseId', used.id, 'caseTitle', used.title, 'usedOn', lesson_use.used_on) ORDER BY lesson_use.used_on)
   FROM lesson_use JOIN cases AS used ON used.id = lesson_use.case_id WHERE lesson_use.lesson_id = lesson.id) AS uses ${FROM}`

const toRow = (row: RowRecord): LessonRow => ({
  ...toLesson(row),
  caseTitle: row.case_title ?? '',
  caseArea: row.case_area ?? '',
  uses: fromJson<LessonUse[]>(row.uses),
})

const inList = (column: string, name: string, chosen: readonly string[]): string[] =>
  chosen.length === 0 ? [] : [`lesson.${column} IN (SELECT value FROM json_each(@${name}))`]

/** Each folded word must stand somewhere in the lesson, its theme, or the name and area of its case. */
function whereOf(filter: LessonFilter): { where: string; values: Record<string, string | null> } {
  const words = foldForSearch(filter.search).split(' ').filter(Boolean)
  const conditions = [
    ...inList('kind', 'kinds', filter.kinds),
    ...inList('level', 'levels', filter.levels),
    ...inList('phase', 'phases', filter.phases),
    ...(filter.theme === null ? [] : ['lesson.theme_key = @theme']),
    ...(filter.caseId === null ? [] : ['lesson.case_id = @caseId']),
    ...words.map((_, at) => `instr(lesson.search_text || ' ' || coalesce(case_summary.search_text, ''), @word${at}) > 0`),
  ]
  return {
    where: conditions.join(' AND ') || '1',
    values: {
      kinds: toJson(filter.kinds), levels: toJson(filter.levels), phases: toJson(filter.phases),
      theme: filter.theme === null ? null : lessonThemeKey(filter.theme), caseId: filter.caseId,
      ...Object.fromEntries(words.map((word, at) => [`word${at}`, word])),
    },
  }
}

/** Newest first. */
export function pageOfLessons(connection: Connection, filter: LessonFilter, { limit, offset }: { limit: number; offset: number }): LessonPage {
  const { where, values } = whereOf(filter)
  const total = Number(sql(connection, `SELECT count(*) ${FROM} WHERE ${where}`).pluck().get(values))
  const rows = sql(connection, `${ROWS} WHERE ${where} ORDER BY lesson.noted_on DESC, lesson.id DESC LIMIT @limit OFFSET @offset`)
  return { total, rows: (rows.all({ ...values, limit, offset }) as RowRecord[]).map(toRow) }
}

/** As they were first written; the most used first. */
export const lessonThemes = (connection: Connection): LessonTheme[] =>
  sql(connection, "SELECT theme AS name, count(*) AS count FROM lesson WHERE theme_key <> '' GROUP BY theme_key ORDER BY count(*) DESC, theme_key").all() as LessonTheme[]

/** Names of what the opinions of a case are sorted by. */
export const themeNamesOf = (connection: Connection, caseId: string): string[] =>
  sql(connection, 'SELECT name FROM theme WHERE case_id = ?').pluck().all(caseId) as string[]
