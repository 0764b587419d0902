// Rows that point at something that is being removed. They lose their tie in the open, each as a change of its own in
// the log, and get it back when the removal is undone.
import type { Connection } from '../db/connection.ts'
import type { Work } from './write.ts'

type TiedRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly caseId: string; readonly revision: number }

export interface Tie<Row extends TiedRow> {
  /** The name of the rows in the change log. */
  readonly entity: string
  readonly rowsOf: (connection: Connection, targetId: string) => Row[]
  readonly find: (connection: Connection, id: string) => Row | null
  readonly save: (connection: Connection, row: Row, expectedRevision: number) => boolean
  readonly targetOf: (row: Row) => string | null
  readonly withTarget: (row: Row, targetId: string | null) => Row
}

function point<Row extends TiedRow>(connection: Connection, { record }: Work, tie: Tie<Row>, [row, targetId]: readonly [Row, string | null]): void {
  const after = { ...tie.withTarget(row, targetId), revision: row.revision + 1 }
  if (tie.save(connection, after, row.revision)) record({ caseId: row.caseId, entity: tie.entity, entityId: row.id, before: row, after })
}

/** Unties every row; answers which, for {@link retie}. */
export function untie<Row extends TiedRow>(connection: Connection, work: Work, tie: Tie<Row>, targetId: string): string[] {
  const rows = tie.rowsOf(connection, targetId)
  for (const row of rows) point(connection, work, tie, [row, null])
  return rows.map(({ id }) => id)
}

/** Ties the rows again, but for those that are gone or have been tied to something else since. */
export function retie<Row extends TiedRow>(
  connection: Connection,
  work: Work,
  tie: Tie<Row>,
  { ids, caseId, targetId }: { readonly ids: readonly string[]; readonly caseId: string; readonly targetId: string },
): void {
  for (const id of ids) {
    const row = tie.find(connection, id)
    if (row && row.caseId === caseId && tie.targetOf(row) === null) point(connection, work, tie, [row, targetId])
  }
}
