import type { CasePage, CaseQuery, CaseRow } from '../../../shared/domain/caseList.ts'
import type { Todo } from '../../../shared/domain/todo.ts'
import type { TimelineEvent } from '../../../shared/domain/timeline.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'
import { behindNumber, behindValues } from './behindNumber.ts'

/** What the list shows of a case beyond its own facts. */
export interface CaseSummary {
  readonly caseId: string
  readonly titleKey: string
  readonly areaKey: string
  readonly phaseIndex: number
  readonly searchText: string
  readonly nextStep: Todo | null
  readonly missing: readonly Todo[]
  readonly missingCount: number
  readonly latestEvent: TimelineEvent
  readonly awaitsBoard: boolean
}

export function saveSummary(connection: Connection, summary: CaseSummary): void {
  sql(
    connection,
    `INSERT INTO case_summary (case_id, title_key, area_key, phase_index, search_text, next_step, missing, missing_count,
       latest_event, latest_on, latest_noted_at, awaits_board)
     VALUES (@caseId, @titleKey, @areaKey, @phaseIndex, @searchText, @nextStep, @missing, @missingCount,
       @latestEvent, @latestOn, @latestNotedAt, @awaitsBoard)
     ON CONFLICT (case_id) DO UPDATE SET title_key = excluded.title_key, area_key = excluded.area_key,
       phase_index = excluded.phase_index, search_text = excluded.search_text, next_step = excluded.next_step,
       missing = excluded.missing, missing_count = excluded.missing_count, latest_event = excluded.latest_event,
       latest_on = excluded.latest_on, latest_noted_at = excluded.latest_noted_at, awaits_board = excluded.awaits_board`,
  ).run({
    ...summary,
    nextStep: summary.nextStep === null ? null : toJson(summary.nextStep),
    missing: toJson(summary.missing),
    latestEvent: toJson(summary.latestEvent.event),
    latestOn: summary.latestEvent.on,
    latestNotedAt: summary.latestEvent.notedAt,
    awaitsBoard: summary.awaitsBoard ? 1 : 0,
  })
}

export interface CaseRowRecord {
  id: string
  title: string
  area: string
  origin: CaseRow['origin']
  registry_number: string
  phase: CaseRow['phase']
  closed_on: string | null
  next_step: string | null
  missing: string
  missing_count: number
  latest_event: string
  latest_on: string
  latest_noted_at: string
}

export const ROW_COLUMNS = `cases.id, cases.title, cases.area, cases.origin, cases.registry_number, cases.phase, cases.closed_on,
  case_summary.next_step, case_summary.missing, case_summary.missing_count, case_summary.latest_event,
  case_summary.latest_on, case_summary.latest_noted_at`

export const toCaseRow = (row: CaseRowRecord): CaseRow => ({
  id: row.id,
  title: row.title,
  area: row.area,
  origin: row.origin,
  registryNumber: row.registry_number,
  phase: row.phase,
  closedOn: row.closed_on,
  nextStep: row.next_step === null ? null : fromJson<Todo>(row.next_step),
  missing: fromJson<Todo[]>(row.missing),
  missingCount: row.missing_count,
  latestEvent: { on: row.latest_on, notedAt: row.latest_noted_at, event: fromJson<TimelineEvent['event']>(row.latest_event) },
})

const ORDER: Record<CaseQuery['sort'], readonly string[]> = {
  title: ['title_key'],
  area: ['area_key', 'title_key'],
  phase: ['phase_index', 'title_key'],
  latestEvent: ['latest_on', 'latest_noted_at'],
  missing: ['missing_count', 'title_key'],
}

/** Each folded word of the search must stand somewhere in the case's search text, also inside a compound. */
function whereOf(query: CaseQuery): { where: string; values: Record<string, string | number> } {
  const words = foldForSearch(query.search).split(' ').filter(Boolean)
  const conditions = [
    ...(query.includeClosed ? [] : ['cases.closed_on IS NULL']),
    ...(query.phases.length > 0 ? ['cases.phase IN (SELECT value FROM json_each(@phases))'] : []),
    ...(query.origins.length > 0 ? ['cases.origin IN (SELECT value FROM json_each(@origins))'] : []),
    ...behindNumber(query),
    ...words.map((_, index) => `instr(case_summary.search_text, @word${index}) > 0`),
  ]
  const values = { ...behindValues(query), phases: toJson(query.phases), origins: toJson(query.origins) }
  const wordValues = Object.fromEntries(words.map((word, index) => [`word${index}`, word]))
  return { where: conditions.join(' AND ') || '1', values: { ...values, ...wordValues } }
}

const FROM = 'FROM case_summary JOIN cases ON cases.id = case_summary.case_id'

/** The rows of the cases that a query chooses. It sorts ids alone: with whole rows in the sort it takes several times as long. */
function rowsOf(connection: Connection, ids: string, order: string, values: Record<string, string | number>): CaseRow[] {
  const rows = sql(connection, `SELECT ${ROW_COLUMNS} ${FROM} WHERE case_summary.case_id IN (${ids}) ORDER BY ${order}`)
  return (rows.all(values) as CaseRowRecord[]).map(toCaseRow)
}

/** A window of the list of cases, with the number of rows in all. */
export function pageOfCases(connection: Connection, query: CaseQuery): CasePage {
  const { where, values } = whereOf(query)
  const direction = query.descending ? 'DESC' : 'ASC'
  const order = [...ORDER[query.sort], 'case_id'].map((column) => `case_summary.${column} ${direction}`).join(', ')
  // Every case has its summary: only a search has to look into it.
  const counted = query.search === '' && !query.area ? 'FROM cases' : FROM
  const total = Number(sql(connection, `SELECT count(*) ${counted} WHERE ${where}`).pluck().get(values))
  const window = `SELECT case_summary.case_id ${FROM} WHERE ${where} ORDER BY ${order} LIMIT @limit OFFSET @offset`
  const rows = rowsOf(connection, window, order, { ...values, limit: query.limit, offset: query.offset })
  return { total, rows }
}

/** Cases whose search text holds every folded word; open and recently touched first. */
export function casesHolding(connection: Connection, foldedWords: readonly string[], limit: number): CaseRow[] {
  const where = foldedWords.map((_, index) => `instr(case_summary.search_text, @word${index}) > 0`).join(' AND ') || '1'
  const values = Object.fromEntries(foldedWords.map((word, index) => [`word${index}`, word]))
  const order = 'cases.closed_on IS NOT NULL, latest_on DESC, latest_noted_at DESC'
  const found = `SELECT case_summary.case_id ${FROM} WHERE ${where} ORDER BY ${order} LIMIT @limit`
  return rowsOf(connection, found, order, { ...values, limit })
}

/** Cases whose row of the list is gone, as after a repair: without one a case is not found. */
export const casesWithoutSummary = (connection: Connection): string[] =>
  sql(connection, 'SELECT id FROM cases WHERE id NOT IN (SELECT case_id FROM case_summary)').pluck().all() as string[]
