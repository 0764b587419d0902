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
  readonly dropped: readonly { readonly table: string; readonly row: StoredRow }[]
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
export const standingMerges = (connection: Connection, winnerId: string | null): MergeRecord[] =>
  (
    sql(
      connection,
      `SELECT * FROM merge WHERE undone_at IS NULL AND (@winnerId IS NULL OR winner_id = @winnerId) ORDER BY rowid DESC LIMIT 500`,
    ).all({ winnerId }) as MergeRow[]
  ).map(toMerge)

/** Whether a later merge that still stands builds on this one. */
export const isBuiltUpon = (connection: Connection, { id, winnerId }: MergeRecord): boolean =>
  sql(
    connection,
    `SELECT 1 FROM merge WHERE undone_at IS NULL AND rowid > (SELECT rowid FROM merge WHERE id = @id)
       AND (winner_id = @winnerId OR loser_id = @winnerId) LIMIT 1`,
  ).get({ id, winnerId }) !== undefined

/** Keeps that it was done and undone; the details are back in their own tables. */
export const markUndone = (connection: Connection, id: string, at: string): void => {
  sql(connection, `UPDATE merge SET undone_at = ?, kept = '{}' WHERE id = ?`).run(at, id)
}
