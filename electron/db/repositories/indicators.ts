import type { Indicator } from '../../../shared/domain/results/indicator.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface IndicatorRecord {
  id: string
  revision: number
  case_id: string
  position: number
  name: string
  unit: string
  direction: Indicator['direction']
  baseline: number | null
  baseline_on: string | null
  baseline_source: string
  target: number | null
  target_on: string | null
  split_groups: string
  note: string
}

const toIndicator = (row: IndicatorRecord): Indicator => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  position: row.position,
  name: row.name,
  unit: row.unit,
  direction: row.direction,
  baseline: row.baseline,
  baselineOn: row.baseline_on,
  baselineSource: row.baseline_source,
  target: row.target,
  targetOn: row.target_on,
  splitGroups: fromJson<string[]>(row.split_groups),
  note: row.note,
})

/** In the user's order. */
export const indicatorsOf = (connection: Connection, caseId: string): Indicator[] =>
  (sql(connection, 'SELECT * FROM indicator WHERE case_id = ? ORDER BY position, id').all(caseId) as IndicatorRecord[]).map(toIndicator)

export function findIndicator(connection: Connection, id: string): Indicator | null {
  const row = sql(connection, 'SELECT * FROM indicator WHERE id = ?').get(id) as IndicatorRecord | undefined
  return row ? toIndicator(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveIndicator(connection: Connection, indicator: Indicator, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO indicator (id, revision, case_id, position, name, unit, direction, baseline, baseline_on, baseline_source,
           target, target_on, split_groups, note)
         VALUES (@id, @revision, @caseId, @position, @name, @unit, @direction, @baseline, @baselineOn, @baselineSource,
           @target, @targetOn, @splitGroups, @note) ON CONFLICT DO NOTHING`
      : `UPDATE indicator SET revision = @revision, position = @position, name = @name, unit = @unit, direction = @direction,
           baseline = @baseline, baseline_on = @baselineOn, baseline_source = @baselineSource, target = @target,
           target_on = @targetOn, split_groups = @splitGroups, note = @note
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...indicator, splitGroups: toJson(indicator.splitGroups), expectedRevision }).changes === 1
}

/** Moves an indicator; what is written of it stays as it is, and so does its revision. */
export const placeIndicator = (connection: Connection, id: string, position: number): void =>
  void sql(connection, 'UPDATE indicator SET position = ? WHERE id = ?').run(position, id)

export const deleteIndicator = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM indicator WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
