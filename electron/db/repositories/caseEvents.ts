import type { TimelineEvent } from '../../../shared/domain/timeline.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

/** Events that have no row of their own elsewhere: opened, phase changes, closed, reopened. */
export function insertCaseEvent(connection: Connection, id: string, caseId: string, event: TimelineEvent): void {
  sql(connection, 'INSERT INTO case_event (id, case_id, happened_on, noted_at, event) VALUES (?, ?, ?, ?, ?)').run(
    id,
    caseId,
    event.on,
    event.notedAt,
    toJson(event.event),
  )
}

export const caseEventsOf = (connection: Connection, caseId: string): TimelineEvent[] =>
  (
    sql(connection, 'SELECT happened_on, noted_at, event FROM case_event WHERE case_id = ? ORDER BY rowid').all(caseId) as {
      happened_on: string
      noted_at: string
      event: string
    }[]
  ).map((row) => ({ on: row.happened_on, notedAt: row.noted_at, event: fromJson<TimelineEvent['event']>(row.event) }))
