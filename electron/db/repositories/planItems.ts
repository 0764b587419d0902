import type { PlanItem } from '../../../shared/domain/plan/planItem.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql } from '../sql.ts'

interface PlanItemRecord {
  id: string
  revision: number
  plan_id: string
  case_id: string
  kind: PlanItem['kind']
  position: number
  title: string
  purpose: string
  responsible: string
  responsible_actor_id: string | null
  cost_kronor: number | null
  asked_kronor: number | null
  asked_other: string
  starts_on: string | null
  ends_on: string | null
  state: PlanItem['state']
  progress_percent: number
  progress_note: string
  theme_ids: string
}

const toPlanItem = (row: PlanItemRecord): PlanItem => ({
  id: row.id,
  caseId: row.case_id,
  planId: row.plan_id,
  revision: row.revision,
  kind: row.kind,
  position: row.position,
  title: row.title,
  purpose: row.purpose,
  responsible: row.responsible,
  responsibleActorId: row.responsible_actor_id,
  costKronor: row.cost_kronor,
  askedKronor: row.asked_kronor,
  askedOther: row.asked_other,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  themeIds: fromJson<string[]>(row.theme_ids),
  state: row.state,
  progressPercent: row.progress_percent,
  progressNote: row.progress_note,
})

// Themes in the user's own order, as everywhere.
const SELECT = `SELECT plan_item.*, (
    SELECT json_group_array(theme_id) FROM (
      SELECT theme_id FROM plan_item_theme JOIN theme ON theme.id = theme_id WHERE item_id = plan_item.id ORDER BY theme.position, theme.id
    )
  ) AS theme_ids FROM plan_item`

const all = (connection: Connection, rest: string, key: string): PlanItem[] =>
  (sql(connection, `${SELECT} ${rest}`).all(key) as PlanItemRecord[]).map(toPlanItem)

/** In the plan's order. */
export const planItemsOf = (connection: Connection, planId: string): PlanItem[] =>
  all(connection, 'WHERE plan_id = ? ORDER BY position, id', planId)

/** Rows of all plans of a case. */
export const planItemsOfCase = (connection: Connection, caseId: string): PlanItem[] =>
  all(connection, 'WHERE case_id = ? ORDER BY plan_id, position, id', caseId)

/** Rows, of any plan, that answer a theme of the dialogue. */
export const planItemsOfTheme = (connection: Connection, themeId: string): PlanItem[] =>
  all(connection, 'WHERE id IN (SELECT item_id FROM plan_item_theme WHERE theme_id = ?) ORDER BY plan_id, position, id', themeId)

export function findPlanItem(connection: Connection, id: string): PlanItem | null {
  const row = sql(connection, `${SELECT} WHERE id = ?`).get(id) as PlanItemRecord | undefined
  return row ? toPlanItem(row) : null
}

const WRITTEN = [
  'kind', 'title', 'purpose', 'responsible', 'responsible_actor_id', 'cost_kronor', 'asked_kronor', 'asked_other', 'starts_on', 'ends_on',
] as const
const named = (column: string): string => `@${column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`

const INSERT = `INSERT INTO plan_item (id, revision, plan_id, case_id, position, ${WRITTEN.join(', ')}, state, progress_percent, progress_note)
  VALUES (@id, @revision, @planId, @caseId, @position, ${WRITTEN.map(named).join(', ')}, @state, @progressPercent, @progressNote)
  ON CONFLICT DO NOTHING`
const UPDATE = `UPDATE plan_item SET revision = @revision, ${WRITTEN.map((column) => `${column} = ${named(column)}`).join(', ')}
  WHERE id = @id AND revision = @expectedRevision`

function saveThemes(connection: Connection, { id, themeIds }: PlanItem): void {
  sql(connection, 'DELETE FROM plan_item_theme WHERE item_id = ?').run(id)
  const insert = sql(connection, 'INSERT INTO plan_item_theme (item_id, theme_id) VALUES (?, ?)')
  for (const themeId of themeIds) insert.run(id, themeId)
}

/**
 * Saves what is proposed over the expected revision (0 = new); false where somebody saved in between. The place in the
 * plan and how it goes are written only with a new row: {@link arrangePlanItems}, {@link savePlanItemProgress}.
 */
export function savePlanItem(connection: Connection, item: PlanItem, expectedRevision: number): boolean {
  const { themeIds: _themeIds, ...row } = item
  const isSaved = sql(connection, expectedRevision === 0 ? INSERT : UPDATE).run({ ...row, expectedRevision }).changes === 1
  if (isSaved) saveThemes(connection, item)
  return isSaved
}

/** Saves how a row goes over the expected revision; false where somebody saved in between. */
export const savePlanItemProgress = (
  connection: Connection,
  item: Pick<PlanItem, 'id' | 'revision' | 'state' | 'progressPercent' | 'progressNote'>,
  expectedRevision: number,
): boolean =>
  sql(
    connection,
    `UPDATE plan_item SET revision = @revision, state = @state, progress_percent = @progressPercent, progress_note = @progressNote
     WHERE id = @id AND revision = @expectedRevision`,
  ).run({
    id: item.id,
    revision: item.revision,
    state: item.state,
    progressPercent: item.progressPercent,
    progressNote: item.progressNote,
    expectedRevision,
  }).changes === 1

/** Puts the rows of a plan in an order. Leaves their revisions alone: what is being written in them stays valid. */
export function arrangePlanItems(connection: Connection, planId: string, ids: readonly string[]): void {
  const place = sql(connection, 'UPDATE plan_item SET position = ? WHERE id = ? AND plan_id = ?')
  ids.forEach((id, at) => place.run(at + 1, id, planId))
}

export const deletePlanItem = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM plan_item WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
