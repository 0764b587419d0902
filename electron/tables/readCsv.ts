import { TABLE_LIMITS, type Table, type TableRow } from '../../shared/domain/imports/table.ts'
import { guessDelimiter, sepLine } from './csvText.ts'
import { decodeText } from './decode.ts'
import { TableFault } from './tableFault.ts'
import { createTurns } from './turns.ts'

/** Reads one record after the other; quotes are Excel's: doubled inside, and only special at a cell's start. */
class Records {
  private at = 0
  private line = 1
  private readonly text: string
  private readonly delimiter: string

  constructor(text: string, delimiter: string, firstLine: number) {
    this.text = text
    this.delimiter = delimiter
    this.line = firstLine
  }

  /** The next record, or null at the end. */
  next(): { line: number; cells: string[] } | null {
    if (this.at >= this.text.length) return null
    const line = this.line
    const cells: string[] = []
    for (;;) {
      cells.push(this.text[this.at] === '"' ? this.quoted() : this.plain())
      if (cells.length > TABLE_LIMITS.columns) throw new TableFault('too-many-columns')
      if (this.text[this.at] !== this.delimiter) break
      this.at += 1
    }
    if (this.text[this.at] === '\r' && this.text[this.at + 1] === '\n') this.at += 1
    this.at += 1
    this.line += 1
    return { line, cells }
  }

  private plain(): string {
    const from = this.at
    for (; this.at < this.text.length; this.at += 1) {
      const character = this.text[this.at]
      if (character === this.delimiter || character === '\n' || character === '\r') break
    }
    return this.text.slice(from, this.at)
  }

  private quoted(): string {
    const parts: string[] = []
    this.at += 1
    for (;;) {
      const end = this.text.indexOf('"', this.at)
      // A quote that is never closed: the rest of the file is no cell that anybody meant.
      if (end < 0) throw new TableFault('broken')
      parts.push(this.text.slice(this.at, end))
      this.at = end + 1
      if (this.text[this.at] !== '"') break
      parts.push('"')
      this.at += 1
    }
    return parts.join('') + this.plain()
  }
}

const toRow = ({ line, cells }: { line: number; cells: string[] }): TableRow => ({
  line,
  cells: cells.map((cell) => (cell.length > TABLE_LIMITS.cell ? '' : cell)),
  faults: Object.fromEntries(cells.flatMap((cell, index) => (cell.length > TABLE_LIMITS.cell ? [[index, 'too-long'] as const] : []))),
})

/** More empty lines than this were not left by anybody who scrolled too far. */
const MOST_EMPTY = 1_000_000

/** Reads delimited text in slices. Empty rows are left out; the others keep their numbers. */
export async function readCsv(bytes: Uint8Array): Promise<Table> {
  const { text, encoding } = await decodeText(bytes)
  // A text has no NUL; a picture or a program that got the ending .csv has.
  if (text.includes('\0')) throw new TableFault('unknown-type')
  const told = sepLine(text)
  const body = told ? text.slice(told.length) : text
  const delimiter = told?.delimiter ?? guessDelimiter(body)
  const records = new Records(body, delimiter, told ? 2 : 1)
  const rows: TableRow[] = []
  const turns = createTurns()
  for (let record = records.next(); record; record = records.next()) {
    if (record.cells.some((cell) => cell.trim() !== '')) rows.push(toRow(record))
    if (rows.length > TABLE_LIMITS.rows || record.line - rows.length > MOST_EMPTY) throw new TableFault('too-many-rows')
    await turns()
  }
  if (rows.length === 0) throw new TableFault('empty')
  return { rows, encoding, delimiter, sheet: '', sheetCount: 0 }
}
