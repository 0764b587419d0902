// Cells side by side that share their lines: rows of a table, a label with its value, a mark with its item.
import type { BreakBefore, Flowable, PlacedStrip, Strip } from '../layout/strips.ts'
import type { Canvas, Meaning } from '../page/canvas.ts'
import { PAGE, type Colour, type TypeSize } from '../style.ts'
import { drawLine, type InlineTags } from '../text/drawLine.ts'
import type { Line } from '../text/lines.ts'
import { LEAST_LINES } from './textBlock.ts'

export interface Cell {
  readonly lines: readonly Line[]
  /** From the left margin. */
  readonly x: number
  readonly width: number
  readonly align: 'left' | 'right'
  readonly colour: Colour
  readonly meaning: Meaning
}

export interface CellRow {
  readonly cells: readonly Cell[]
  readonly type: TypeSize
  readonly gap: number
  /** Space inside the row, above its first and below its last line. */
  readonly padding: number
  readonly breakBefore: BreakBefore
  readonly repeated?: readonly Strip[]
  /** Draws what goes with the row, given its strips on the page and the height of each. */
  readonly decorate?: (canvas: Canvas, edges: { top: number; bottom: number; isFirst: boolean; isLast: boolean }) => void
}

/** A row of at most so many lines is never parted. */
const WHOLE_LINES = 6

function breakInside(index: number, count: number): BreakBefore {
  if (count <= WHOLE_LINES) return 'kept'
  return index < LEAST_LINES || index > count - LEAST_LINES ? 'kept' : 'free'
}

function drawCell(canvas: Canvas, row: CellRow, cell: Cell, placed: readonly PlacedStrip[]): void {
  if (typeof cell.meaning !== 'string') canvas.ensure(cell.meaning)
  const tags: InlineTags = new Map()
  for (const { index, y } of placed) {
    const line = cell.lines[index]
    if (!line) continue
    const x = PAGE.left + cell.x + (cell.align === 'right' ? cell.width - line.width : 0)
    const top = y + (index === 0 ? row.padding : 0)
    drawLine(canvas, line, { x, y: top, type: row.type, colour: cell.colour, meaning: cell.meaning }, tags)
  }
}

/** The strips of a row, one for each line of its tallest cell. Each cell is drawn whole before the next. */
export function cellStrips(row: CellRow): readonly Strip[] {
  const count = Math.max(1, ...row.cells.map((cell) => cell.lines.length))
  const heightOf = (index: number): number =>
    row.type.leading + (index === 0 ? row.padding : 0) + (index === count - 1 ? row.padding : 0)
  const owner: Flowable = {
    draw(canvas, placed) {
      for (const cell of row.cells) drawCell(canvas, row, cell, placed)
      const [first, last] = [placed.at(0), placed.at(-1)]
      if (!first || !last) return
      const edges = { top: first.y, bottom: last.y + heightOf(last.index), isFirst: first.index === 0, isLast: last.index === count - 1 }
      row.decorate?.(canvas, edges)
    },
  }
  return Array.from({ length: count }, (_, index) => ({
    owner,
    index,
    height: heightOf(index),
    gap: index === 0 ? row.gap : 0,
    breakBefore: index === 0 ? row.breakBefore : breakInside(index, count),
    ...(row.repeated ? { repeated: row.repeated } : {}),
  }))
}
