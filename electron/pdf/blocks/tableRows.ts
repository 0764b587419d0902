// The rows of a table, set and tagged.
import type { RichText, TableBlock } from '../../../shared/documents/model.ts'
import type { Canvas } from '../page/canvas.ts'
import { createTag, type Tag } from '../structure/tags.ts'
import { COLOUR, PAGE, RULE, TYPE, type Colour } from '../style.ts'
import { plainText } from '../text/words.ts'
import { widthOf } from '../text/pieces.ts'
import type { Line } from '../text/lines.ts'
import { CELL_GAP, type Typesetter } from '../text/typeset.ts'
import type { Cell } from './cells.ts'
import { placeColumns, type ColumnFrame } from './columns.ts'

export const TABLE_TYPE = TYPE.small

export type RowKind = 'head' | 'body' | 'total'

/** Whether a cell has text at all. */
export const saysSomething = (text: RichText): boolean => plainText(text).trim() !== ''

/** A row with one cell for each column: what a row has too much goes into its last cell, so that nothing is lost. */
export function fitRow(row: readonly RichText[], columns: number): readonly RichText[] {
  if (row.length <= columns) return [...row, ...Array.from({ length: columns - row.length }, () => '')]
  const kept = row.slice(0, columns - 1)
  const rest = row.slice(columns - 1).flatMap((cell, index) => {
    const runs = typeof cell === 'string' ? [{ text: cell }] : cell
    return index > 0 ? [{ text: ' ' }, ...runs] : runs
  })
  return [...kept, rest]
}

/** Measures a table's words to place its columns. */
export function columnFrames(table: TableBlock, typesetter: Typesetter): readonly ColumnFrame[] {
  const rows = [table.columns.map((column) => column.header), ...table.rows.slice(0, 200)]
  const longest = table.columns.map((_, column) => Math.max(0, ...rows.map((row) => longestWord(row[column] ?? '', typesetter))))
  return placeColumns(table.columns.map((column) => column.width), longest, PAGE.textWidth)
}

/** Set on lines of no width, every word stands alone. */
function longestWord(text: RichText, typesetter: Typesetter): number {
  const lines = typesetter.lines(text, { type: TABLE_TYPE, width: PAGE.textWidth })
  let longest = 0
  for (const { pieces } of lines) {
    let width = 0
    for (const piece of pieces) {
      width = piece.text === ' ' ? 0 : width + widthOf(piece)
      longest = Math.max(longest, width)
    }
  }
  return longest
}

/** What a row is set with. */
export interface RowSetting {
  readonly table: TableBlock
  readonly frames: readonly ColumnFrame[]
  readonly typesetter: Typesetter
}

/** An empty cell heads nothing: the first that says something is the heading of its row. */
function tagFor(kind: RowKind, isRowHeading: boolean, row: Tag, isEmpty: boolean): Tag {
  if (isEmpty) return createTag('TD', row)
  if (kind === 'head') return createTag('TH', row, { O: 'Table', Scope: 'Column' })
  return isRowHeading ? createTag('TH', row, { O: 'Table', Scope: 'Row' }) : createTag('TD', row)
}

/** The cells of a row under its tag; without a tag they are drawn as a repeated head. */
export function cellsOf(row: readonly RichText[], kind: RowKind, tag: Tag | null, setting: RowSetting): readonly Cell[] {
  const { table, frames, typesetter } = setting
  const texts = fitRow(row, table.columns.length)
  const heading = texts.findIndex(saysSomething)
  return texts.map((text, column): Cell => {
    const { x, width } = frames[column] ?? { x: 0, width: PAGE.textWidth }
    const lines: readonly Line[] = typesetter.lines(text, { type: TABLE_TYPE, width, bold: kind !== 'body', toleratedGap: kind === 'body' ? CELL_GAP : 1 })
    return {
      lines,
      x,
      width,
      align: table.columns[column]?.align ?? 'left',
      colour: COLOUR.ink,
      meaning: tag ? tagFor(kind, column === heading, tag, lines.length === 0) : 'repeatedHead',
    }
  })
}

const ruleAcross = (canvas: Canvas, y: number, thickness: number, colour: Colour) =>
  canvas.rule({ x: PAGE.left, y, width: PAGE.textWidth, thickness, colour })

/** The line under a row; a total has a firm one above it too. */
export const ruleFor = (kind: RowKind, isBeforeTotal: boolean) =>
  (canvas: Canvas, edges: { bottom: number; isLast: boolean }): void => {
    if (!edges.isLast) return
    const firm = kind !== 'body' || isBeforeTotal
    ruleAcross(canvas, edges.bottom, firm ? RULE.firm : RULE.hairline, firm ? COLOUR.rule : COLOUR.faintRule)
  }
