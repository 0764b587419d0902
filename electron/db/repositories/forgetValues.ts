// Values that must not be kept leave what the database remembers of a row.
import { REMOVED_VALUE } from '../../../shared/domain/respect/correction.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

type Values = Readonly<Record<string, unknown>>

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The same fields, with those that hold an old value of theirs given another. */
function without(json: string | null, old: Values, by: (name: string) => unknown): string | null {
  if (json === null) return null
  const fields = fromJson<Record<string, unknown> | null>(json)
  if (fields === null || typeof fields !== 'object') return json
  const held = Object.keys(fields).filter((name) => name in old && old[name] !== '' && same(fields[name], old[name]))
  return held.length === 0 ? json : toJson({ ...fields, ...Object.fromEntries(held.map((name) => [name, by(name)])) })
}

interface Row {
  readonly place: number
  readonly before: string | null
  readonly after?: string | null
}

const removed = (): string => REMOVED_VALUE

/** Takes old values out of the change log and the corrections before; returns in how many entries. */
function forgetInHistory(connection: Connection, table: 'change_log' | 'correction', entityId: string, old: Values): number {
  const rows = sql(connection, `SELECT rowid AS place, before, after FROM ${table} WHERE entity_id = ?`).all(entityId) as Row[]
  const changes = rows.flatMap(({ place, before, after = null }) => {
    const now = { place, before: without(before, old, removed), after: without(after, old, removed) }
    return now.before === before && now.after === after ? [] : [now]
  })
  const update = sql(connection, `UPDATE ${table} SET before = @before, after = @after WHERE rowid = @place`)
  for (const change of changes) update.run(change)
  return changes.length
}

/** What an import or a merge would put back is the right value from now on. */
function putRight(connection: Connection, entityId: string, old: Values, right: Values): void {
  const rows = sql(connection, 'SELECT id AS place, before FROM import_change WHERE entity_id = ?').all(entityId) as Row[]
  const update = sql(connection, 'UPDATE import_change SET before = ? WHERE id = ?')
  for (const { place, before } of rows) {
    const now = without(before, old, (name) => right[name])
    if (now !== before) update.run(now, place)
  }
  const texts = Object.entries(old).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '')
  for (const [name, value] of texts)
    sql(connection, 'UPDATE merge SET kept = replace(kept, @old, @right) WHERE (winner_id = @entityId OR loser_id = @entityId) AND instr(kept, @old) > 0').run({
      entityId,
      old: JSON.stringify(value),
      right: JSON.stringify(right[name] ?? ''),
    })
}

/** Leaves no trace of old values in the history of a row. Returns how many entries were changed. */
export function forgetValues(connection: Connection, entityId: string, old: Values, right: Values): number {
  putRight(connection, entityId, old, right)
  return forgetInHistory(connection, 'change_log', entityId, old) + forgetInHistory(connection, 'correction', entityId, old)
}
