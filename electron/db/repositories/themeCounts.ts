import type { CountedTheme } from '../../../shared/documents/proposal/sources.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

/** Themes of a case with their number of opinions, most first. */
export const themeCounts = (connection: Connection, caseId: string): CountedTheme[] =>
  sql(
    connection,
    `SELECT theme.id, theme.name, count(opinion_theme.opinion_id) AS opinions
     FROM theme LEFT JOIN opinion_theme ON opinion_theme.theme_id = theme.id
     WHERE theme.case_id = ? GROUP BY theme.id ORDER BY opinions DESC, theme.position, theme.id`,
  ).all(caseId) as CountedTheme[]

/** How much dialogue there has been: activities held and opinions noted. */
export const dialogueCounts = (connection: Connection, caseId: string): { activities: number; opinions: number } =>
  sql(
    connection,
    `SELECT (SELECT count(*) FROM dialogue_activity WHERE case_id = @caseId AND state = 'held') AS activities,
       (SELECT count(*) FROM opinion WHERE case_id = @caseId) AS opinions`,
  ).get({ caseId }) as { activities: number; opinions: number }
