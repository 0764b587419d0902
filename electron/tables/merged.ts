import { TABLE_LIMITS, type TableRow } from '../../shared/domain/imports/table.ts'
import { columnOf } from './sheet.ts'

interface Area {
  readonly top: number
  readonly bottom: number
  readonly column: number
}

function areaOf(reference: string): Area | null {
  const found = /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(reference)
  const column = columnOf(found?.[1] ?? '')
  return found && column !== null && column < TABLE_LIMITS.columns ? { top: Number(found[2]), bottom: Number(found[3]), column } : null
}

/**
 * A cell merged downwards says the same for every row that it reaches over: an organisation's name beside its three
 * people. One merged sideways says it once, in its first column.
 */
export function fillMerged(rows: readonly TableRow[], merged: readonly string[]): TableRow[] {
  const cellsOf = new Map(rows.map((row) => [row.line, [...row.cells]]))
  for (const area of merged.map(areaOf)) {
    const value = area ? cellsOf.get(area.top)?.[area.column] : undefined
    if (!area || !value) continue
    for (let line = area.top + 1; line <= Math.min(area.bottom, area.top + rows.length); line += 1) {
      const cells = cellsOf.get(line)
      if (!cells) continue
      while (cells.length <= area.column) cells.push('')
      cells[area.column] = value
    }
  }
  return rows.map((row) => ({ ...row, cells: cellsOf.get(row.line) ?? row.cells }))
}
