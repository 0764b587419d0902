import type { Change } from '../../../shared/domain/changeLog.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface ChangeRecord {
  id: string
  at: string
  made_by: string
  case_id: string | null
  entity: string
  entity_id: string
  action: Change['action']
  before: string | null
  after: string | null
}

type Fields = Record<string, unknown>

const toChange = (row: ChangeRecord): Change => ({
  id: row.id,
  at: row.at,
  by: row.made_by,
  caseId: row.case_id,
  entity: row.entity,
  entityId: row.entity_id,
  action: row.action,
  before: row.before === null ? null : fromJson<Fields>(row.before),
  after: row.after === null ? null : fromJson<Fields>(row.after),
})

export function insertChange(connection: Connection, change: Change): void {
  sql(
    connection,
    `INSERT INTO change_log (id, at, made_by, case_id, entity, entity_id, action, before, after)
     VALUES (@id, @at, @by, @caseId, @entity, @entityId, @action, @before, @after)`,
  ).run({
    ...change,
    before: change.before === null ? null : toJson(change.before),
    after: change.after === null ? null : toJson(change.after),
  })
}

/** By the order of writing, not by the clock: with a clock set back, the newest entry would stay the newest for years. */
export function latestChange(connection: Connection, entity: string, entityId: string): Change | null {
  const row = sql(
    connection,
    // The index alone finds the row; ordering whole rows would read every text that the entry ever had.
    'SELECT * FROM change_log WHERE rowid = (SELECT max(rowid) FROM change_log WHERE entity = ? AND entity_id = ?)',
  ).get(entity, entityId) as ChangeRecord | undefined
  return row ? toChange(row) : null
}

/** Gives the newest entry a later outcome, instead of writing one entry per autosave. */
export const replaceAfter = (connection: Connection, id: string, after: Fields): void => {
  sql(connection, 'UPDATE change_log SET after = ? WHERE id = ?').run(toJson(after), id)
}

/** When each meeting and decision of a case was first noted, by its id. */
export const firstNoted = (connection: Connection, caseId: string): ReadonlyMap<string, string | null> =>
  new Map(
    sql(
      connection,
      `SELECT id, (SELECT min(at) FROM change_log WHERE entity = 'meeting' AND entity_id = meeting.id)
       FROM meeting WHERE case_id = @caseId
       UNION ALL SELECT id, (SELECT min(at) FROM change_log WHERE entity = 'decision' AND entity_id = decision.id)
       FROM decision WHERE case_id = @caseId`,
    )
      .raw()
      .all({ caseId }) as [string, string | null][],
  )

/** Oldest first. */
export const changesOfCase = (connection: Connection, caseId: string): Change[] =>
  (sql(connection, 'SELECT * FROM change_log WHERE case_id = ? ORDER BY rowid').all(caseId) as ChangeRecord[]).map(toChange)

/** Everything that was changed in one thing, newest first: by the order of writing, whatever the clock said. */
export const changesOf = (connection: Connection, entity: string, entityId: string): Change[] =>
  (
    sql(connection, 'SELECT * FROM change_log WHERE entity = ? AND entity_id = ? ORDER BY rowid DESC').all(
      entity,
      entityId,
    ) as ChangeRecord[]
  ).map(toChange)
