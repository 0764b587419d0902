import type { Connection } from '../../db/connection.ts'
import { findRow, type RelinkedRows } from '../../db/repositories/linkedRows.ts'
import type { RaisedRow, StoredRow } from '../../db/repositories/merges.ts'
import type { Work } from '../../work/write.ts'

/** `case_role` as the change log names it: `caseRole`. */
const camel = (name: string): string => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

const textOf = (row: StoredRow | null, column: string): string | null => {
  const value = row?.[column]
  return typeof value === 'string' ? value : null
}

/** Notes each row that changed hands, and each that went because another said the same. */
export function recordRelinked(connection: Connection, work: Work, change: RelinkedRows & { readonly from: string; readonly to: string }): void {
  for (const { table, column, key } of change.relinked) {
    const row = findRow(connection, { table, key })
    const name = camel(column)
    work.record({
      caseId: textOf(row, 'case_id'),
      entity: camel(table),
      entityId: textOf(row, 'id') ?? change.to,
      before: { [name]: change.from },
      after: { [name]: change.to },
    })
  }
  for (const { table, row } of change.dropped)
    work.record({ caseId: textOf(row, 'case_id'), entity: camel(table), entityId: textOf(row, 'id') ?? change.from, before: row, after: null })
}

/** Notes what rows of the one that is left took over from rows that went. */
export function recordRaised(work: Work, raised: readonly RaisedRow[]): void {
  for (const { table, key, before, after } of raised)
    work.record({ caseId: null, entity: camel(table), entityId: Object.values(key).join(':'), before, after })
}

/** Cases that rows of these belong to: their line in the list names actors. */
export function casesOf(connection: Connection, { relinked, dropped }: RelinkedRows): string[] {
  const ids = [...relinked.map((address) => textOf(findRow(connection, address), 'case_id')), ...dropped.map(({ row }) => textOf(row, 'case_id'))]
  return [...new Set(ids.filter((id) => id !== null))]
}
