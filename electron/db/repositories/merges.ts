import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

export type MergeKind = 'actor' | 'contact'
export type StoredRow = Record<string, unknown>

/** A row by its table and the columns that make its key. */
export interface RowAddress {
  readonly table: string
  readonly key: StoredRow
}

/** A row that pointed at the one merged away: which column of it, and the key it has since. */
export interface Relinked extends RowAddress {
  readonly column: string
}

/** What it takes to undo a merge. */
export interface KeptOfMerge {
  readonly loser: StoredRow
  readonly winnerBefore: StoredRow
  readonly winnerAfter: StoredRow
  readonly relinked: readonly Relinked[]
  /** Rows that said the same of both, so that one of them had to go. */
  readonly dropped: readonly DroppedRow[]
  /** Rows of the winner that took over what a dropped one knew better. Merges of earlier versions have none. */
  readonly raised?: readonly RaisedRow[]
  /** Rows whose JSON named the loser. Merges of earlier versions have none. */
  readonly mentions?: readonly Relinked[]
  /** Whom the winner is told apart from since, because the loser was. */
  readonly apart?: readonly string[]
}

export interface DroppedRow {
  readonly table: string
  readonly row: StoredRow
}

export interface RaisedRow extends RowAddress {
  readonly before: StoredRow
  readonly after: StoredRow
}

export interface MergeRecord {
  readonly id: string
  readonly kind: MergeKind
  readonly winnerId: string
  readonly loserId: string
  readonly loserName: string
  readonly mergedAt: string
  readonly mergedBy: string
  readonly undoneAt: string | null
}

interface MergeRow {
  id: string
  kind: MergeKind
  winner_id: string
  loser_id: string
  loser_name: string
  merged_at: string
  merged_by: string
  undone_at: string | null
  kept: string
}

const toMerge = (row: MergeRow): MergeRecord => ({
  id: row.id,
  kind: row.kind,
  winnerId: row.winner_id,
  loserId: row.loser_id,
  loserName: row.loser_name,
  mergedAt: row.merged_at,
  mergedBy: row.merged_by,
  undoneAt: row.undone_at,
})

export function insertMerge(connection: Connection, merge: MergeRecord, kept: KeptOfMerge): void {
  sql(
    connection,
    `INSERT INTO merge VALUES (@id, @kind, @winnerId, @loserId, @loserName, @mergedAt, @mergedBy, @undoneAt, @kept)`,
  ).run({ ...merge, kept: toJson(kept) })
}

export function findMerge(connection: Connection, id: string): { merge: MergeRecord; kept: KeptOfMerge } | null {
  const row = sql(connection, 'SELECT * FROM merge WHERE id = ?').get(id) as MergeRow | undefined
  return row ? { merge: toMerge(row), kept: fromJson<KeptOfMerge>(row.kept) } : null
}

/** What was put together and still is, the newest first; `winnerId` null = of all. */
export const standingMerges = (connection: Connection, winnerId: string | null): (MergeRecord & { readonly winnerName: string })[] =>
  (
    sql(
      connection,
      `SELECT merge.*, coalesce(actor.name, contact.name, '') AS winner_name FROM merge
       LEFT JOIN actor ON actor.id = winner_id LEFT JOIN contact ON contact.id = winner_id
       WHERE undone_at IS NULL AND (@winnerId IS NULL OR winner_id = @winnerId) ORDER BY merge.rowid DESC LIMIT 500`,
    ).all({ winnerId }) as (MergeRow & { winner_name: string })[]
  ).map((row) => ({ ...toMerge(row), winnerName: row.winner_name }))

/**
 * Whether a later merge that still stands builds on this one: it has to do with the same entry, or one of the two put
 * rows away that speak of the other. Ids are unique over all tables, so finding one in the text is enough.
 */
export const isBuiltUpon = (connection: Connection, { id, winnerId }: MergeRecord): boolean =>
  sql(
    connection,
    `SELECT 1 FROM merge AS later JOIN merge AS this ON this.id = @id
     WHERE later.undone_at IS NULL AND later.rowid > this.rowid
       AND (later.winner_id = @winnerId OR later.loser_id = @winnerId
         OR instr(later.kept -> '$.dropped', @winnerId) > 0 OR instr(this.kept -> '$.dropped', later.loser_id) > 0) LIMIT 1`,
  ).get({ id, winnerId }) !== undefined

/** Everyone who went into an entry, directly or by way of another, and has not been made an entry again. */
export const mergedInto = (connection: Connection, winnerId: string): string[] =>
  sql(
    connection,
    `WITH RECURSIVE inside (id) AS (SELECT loser_id FROM merge WHERE winner_id = @winnerId AND undone_at IS NULL
       UNION SELECT merge.loser_id FROM merge JOIN inside ON merge.winner_id = inside.id WHERE merge.undone_at IS NULL)
     SELECT id FROM inside`,
  )
    .pluck()
    .all({ winnerId }) as string[]

/** Keeps that it was done and undone; the details are back in their own tables. */
export const markUndone = (connection: Connection, id: string, at: string): void => {
  sql(connection, `UPDATE merge SET undone_at = ?, kept = '{}' WHERE id = ?`).run(at, id)
}
