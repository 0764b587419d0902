// What happened to a case's money and what came of it, for its diary: read at every save, so that no row is read whole.
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

/** The day or instant, when it was noted, and the event itself, as JSON. */
export type EventRow = readonly [on: string | null, notedAt: string | null, event: string]

/** A line of the diary shows less of a lesson, and says so by three dots (shared/text/catalogue/timeline.ts). */
const MOST_OF_A_LESSON = 200

/**
 * Of each kind the newest first; of one day and instant, what was written last. What has no time of writing of its own
 * counts as noted when the case was. What was bought for the money would fill the diary.
 */
const KINDS = [
  `SELECT measured_on, @notedAt, json_object('kind', 'measured', 'indicatorId', indicator.id, 'name', name, 'value', value, 'unit', unit)
   FROM outcome JOIN indicator ON indicator.id = indicator_id WHERE outcome.case_id = @caseId ORDER BY measured_on DESC, outcome.rowid DESC`,
  `SELECT viewed_on, @notedAt, json_object('kind', 'placeViewed', 'placeViewId', id)
   FROM place_view WHERE case_id = @caseId ORDER BY viewed_on DESC, id DESC`,
  `SELECT finalised_at, finalised_at, json_object('kind', 'resultFinalised', 'version', version, 'stage', stage, 'versionId', id)
   FROM result_version WHERE case_id = @caseId ORDER BY finalised_at DESC, version DESC`,
  `SELECT happened_on, created_at, json_object('kind', 'money', 'rowId', id, 'ledgerKind', kind, 'purpose', purpose, 'kronor', kronor)
   FROM ledger_row WHERE case_id = @caseId AND kind <> 'used' ORDER BY happened_on DESC, created_at DESC, id DESC`,
  `SELECT noted_on, @notedAt, json_object('kind', 'learnt', 'lessonId', id, 'lessonKind', kind, 'text', substr(text, 1, ${MOST_OF_A_LESSON}))
   FROM lesson WHERE case_id = @caseId ORDER BY noted_on DESC, id DESC`,
].map((kind) => `${kind} LIMIT @most`)

/** SQLite takes a negative limit for none. */
const ALL = -1

interface Wanted {
  readonly caseId: string
  /** When the case was noted. */
  readonly notedAt: string
  /** Only the newest of each kind: a long ledger then costs a save nothing. */
  readonly onlyNewest: boolean
}

/** Oldest first within each kind. */
export const resultEventRows = (connection: Connection, { caseId, notedAt, onlyNewest }: Wanted): EventRow[] =>
  KINDS.flatMap((kind) => (sql(connection, kind).raw().all({ caseId, notedAt, most: onlyNewest ? 1 : ALL }) as EventRow[]).toReversed())
