// What a merge carries over beside pointing rows to the one that is left: who came to a meeting that both were asked
// to, and whom one of them is known not to be.
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'
import { saveNotSame } from './duplicates.ts'
import { findRow, updateRow } from './linkedRows.ts'
import type { DroppedRow, MergeKind, RaisedRow, StoredRow } from './merges.ts'

/** Each answer says more than the ones before it. The last stood among them once, and a merge may have kept such a row. */
const ANSWERS: readonly unknown[] = ['invited', 'declined', 'coming', 'attended']

const said = (answer: unknown): number => ANSWERS.indexOf(answer)

/** The better known of two rows of one meeting. Who was invited at all did not walk in. */
function betterKnown(kept: StoredRow, dropped: StoredRow): StoredRow {
  const answer = said(dropped['answer']) > said(kept['answer']) ? dropped['answer'] : kept['answer']
  const came = Math.max(Number(kept['came'] ?? 0), Number(dropped['came'] ?? 0))
  const walkIn = Math.min(Number(kept['walk_in'] ?? 0), Number(dropped['walk_in'] ?? 0))
  return Object.fromEntries(Object.entries({ answer, came, walk_in: walkIn }).filter(([column, value]) => column in kept && kept[column] !== value))
}

/** Both were asked to the same meeting, and one row had to go: what it knew better stays. */
export function raiseAnswers(connection: Connection, winnerId: string, dropped: readonly DroppedRow[]): RaisedRow[] {
  return dropped
    .filter(({ table }) => table === 'network_invitee')
    .flatMap(({ table, row }) => {
      const key = { meeting_id: row['meeting_id'], actor_id: winnerId }
      const kept = findRow(connection, { table, key })
      const after = kept ? betterKnown(kept, row) : {}
      if (!kept || Object.keys(after).length === 0) return []
      updateRow(connection, { table, key }, after)
      return [{ table, key, before: Object.fromEntries(Object.keys(after).map((column) => [column, kept[column]])), after }]
    })
}

/** Gives back what was raised, where nobody has changed it since. */
export function lowerAnswers(connection: Connection, raised: readonly RaisedRow[]): void {
  for (const { table, key, before, after } of raised) {
    const now = findRow(connection, { table, key })
    if (now && Object.keys(after).every((column) => now[column] === after[column])) updateRow(connection, { table, key }, before)
  }
}

interface Pair {
  readonly winnerId: string
  readonly loserId: string
}

/** The winner is not those whom the loser was known not to be; gives those of whom it was not known before. */
export function tellApart(connection: Connection, kind: MergeKind, { winnerId, loserId }: Pair): string[] {
  const others = (id: string) =>
    sql(
      connection,
      `SELECT CASE first_id WHEN @id THEN second_id ELSE first_id END AS other, said_at AS saidAt FROM not_same
       WHERE kind = @kind AND @id IN (first_id, second_id)`,
    ).all({ kind, id }) as { other: string; saidAt: string }[]
  const known = new Set(others(winnerId).map(({ other }) => other))
  const added = others(loserId).filter(({ other }) => other !== winnerId && !known.has(other))
  for (const { other, saidAt } of added) saveNotSame(connection, { kind, ids: [winnerId, other] }, saidAt)
  return added.map(({ other }) => other)
}

export function forgetApart(connection: Connection, kind: MergeKind, winnerId: string, others: readonly string[]): void {
  for (const other of others) saveNotSame(connection, { kind, ids: [winnerId, other] }, null)
}
