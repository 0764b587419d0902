import type { SalvageReport } from '../../../shared/domain/salvage.ts'
import { repairText, tableNames } from '../../../shared/text/catalogue/guard.ts'

export interface SalvageRow {
  readonly name: string
  readonly read: number
  /** null = it cannot be told. */
  readonly lost: number | null
  readonly backup: number
}

const sum = (rows: readonly SalvageRow[]): SalvageRow => ({
  name: repairText.others,
  read: rows.reduce((total, { read }) => total + read, 0),
  lost: rows.some(({ lost }) => lost === null) ? null : rows.reduce((total, { lost }) => total + (lost ?? 0), 0),
  backup: rows.reduce((total, { backup }) => total + backup, 0),
})

/** What was read, what is missing and what the backup has: what means something by its name, the rest together. */
export function salvageRows({ tables, backup }: SalvageReport): SalvageRow[] {
  const rows = tables.map(({ table, read, lost }) => ({ table, name: tableNames[table] ?? '', read, lost, backup: backup?.rowCounts[table] ?? 0 }))
  const order = Object.keys(tableNames)
  const named = rows.filter(({ table }) => table in tableNames).toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table))
  const others = rows.filter(({ table }) => !(table in tableNames))
  return [...named, ...(others.length === 0 ? [] : [sum(others)])]
}
