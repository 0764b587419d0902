import { type CellFault, TABLE_LIMITS, type TableRow } from '../../shared/domain/imports/table.ts'
import { numberText } from './cellFormat.ts'
import { TableFault } from './tableFault.ts'
import type { Workbook } from './workbook.ts'
import type { XmlListener } from './xml.ts'

/** `C7` -> column 2; null where the reference is none. */
export function columnOf(reference: string): number | null {
  const letters = /^([A-Z]{1,3})\d*$/.exec(reference)?.[1]
  if (letters === undefined) return null
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

interface Cell {
  readonly column: number
  readonly type: string
  readonly style: number
  hasFormula: boolean
  readonly value: string[]
}

/** Gathers a sheet's rows while its XML is read. A formula is never run: what Excel last saw in it is used. */
export class SheetReader implements XmlListener {
  readonly rows: TableRow[] = []
  /** Areas that are shown as one cell, as the sheet writes them: `A2:A5`. */
  readonly merged: string[] = []
  private readonly workbook: Workbook
  private line = 0
  private cells: string[] = []
  private faults: Record<number, CellFault> = {}
  private cell: Cell | null = null
  private inValue = false
  private inPhonetic = false

  constructor(workbook: Workbook) {
    this.workbook = workbook
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') this.startRow(Number(attributes['r'] ?? this.line + 1))
    else if (name === 'c') this.startCell(attributes)
    else if (name === 'f' && this.cell) this.cell.hasFormula = true
    else if (name === 'v' || name === 't') this.inValue = true
    else if (name === 'rPh') this.inPhonetic = true
    else if (name === 'mergeCell' && this.merged.length < TABLE_LIMITS.rows) this.merged.push(attributes['ref'] ?? '')
  }

  readonly text = (text: string): void => {
    if (this.inValue && !this.inPhonetic) this.cell?.value.push(text)
  }

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.inValue = false
    else if (name === 'rPh') this.inPhonetic = false
    else if (name === 'c') this.endCell()
    else if (name === 'row') this.endRow()
  }

  private startRow(line: number): void {
    this.line = Number.isSafeInteger(line) && line > 0 ? line : this.line + 1
    this.cells = []
    this.faults = {}
  }

  private startCell(attributes: Readonly<Record<string, string>>): void {
    const column = columnOf(attributes['r'] ?? '') ?? this.cells.length
    this.cell = { column, type: attributes['t'] ?? 'n', style: Number(attributes['s'] ?? 0), hasFormula: false, value: [] }
  }

  private endCell(): void {
    const { cell } = this
    this.cell = null
    if (!cell) return
    const raw = cell.value.join('')
    const fault = this.faultOf(cell, raw)
    // Sheets are often formatted far to the right of what is written in them.
    if (fault === null && raw === '') return
    if (cell.column >= TABLE_LIMITS.columns) throw new TableFault('too-many-columns')
    while (this.cells.length < cell.column) this.cells.push('')
    this.cells[cell.column] = fault === null ? this.textOf(cell, raw) : ''
    if (fault !== null) this.faults[cell.column] = fault
  }

  private faultOf({ type, hasFormula }: Cell, raw: string): CellFault | null {
    if (type === 'e') return 'error-value'
    if (hasFormula && raw === '' && type !== 'str') return 'formula-without-value'
    return raw.length > TABLE_LIMITS.cell ? 'too-long' : null
  }

  private textOf({ type, style }: Cell, raw: string): string {
    if (type === 's') return this.workbook.texts[Number(raw)] ?? ''
    if (type === 'b') return raw === '1' ? 'ja' : 'nej'
    if (type !== 'n') return raw
    return numberText(raw, this.workbook.formats[style] ?? { kind: 'plain' }, this.workbook.from1904)
  }

  private endRow(): void {
    const { line, cells, faults } = this
    if (cells.some((cell) => cell.trim() !== '') || Object.keys(faults).length > 0) this.rows.push({ line, cells, faults })
    if (this.rows.length > TABLE_LIMITS.rows) throw new TableFault('too-many-rows')
  }
}
