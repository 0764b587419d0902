import type { PlaceView } from '../../../shared/domain/results/placeView.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface PlaceViewRecord {
  id: string
  revision: number
  case_id: string
  viewed_on: string
  viewed_by: string
  ratings: string
}

const toPlaceView = (row: PlaceViewRecord): PlaceView => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  viewedOn: row.viewed_on,
  viewedBy: row.viewed_by,
  ratings: fromJson<PlaceView['ratings']>(row.ratings),
})

/** Oldest first. */
export const placeViewsOf = (connection: Connection, caseId: string): PlaceView[] =>
  (sql(connection, 'SELECT * FROM place_view WHERE case_id = ? ORDER BY viewed_on, id').all(caseId) as PlaceViewRecord[]).map(toPlaceView)

export function findPlaceView(connection: Connection, id: string): PlaceView | null {
  const row = sql(connection, 'SELECT * FROM place_view WHERE id = ?').get(id) as PlaceViewRecord | undefined
  return row ? toPlaceView(row) : null
}

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function savePlaceView(connection: Connection, view: PlaceView, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO place_view (id, revision, case_id, viewed_on, viewed_by, ratings)
         VALUES (@id, @revision, @caseId, @viewedOn, @viewedBy, @ratings) ON CONFLICT DO NOTHING`
      : `UPDATE place_view SET revision = @revision, viewed_on = @viewedOn, viewed_by = @viewedBy, ratings = @ratings
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...view, ratings: toJson(view.ratings), expectedRevision }).changes === 1
}

export const deletePlaceView = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM place_view WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
