// Numbered points in squares along two named axes, and the table that says what each number is.
import { pictureTable } from '../../../shared/documents/chart.ts'
import type { GridBlock } from '../../../shared/documents/model.ts'
import type { Flow, Flowable, Strip } from '../layout/strips.ts'
import type { Canvas } from '../page/canvas.ts'
import { createFigureTag, createTag, type Tag } from '../structure/tags.ts'
import { COLOUR, PAGE, RULE, TYPE } from '../style.ts'
import { drawLine } from '../text/drawLine.ts'
import type { Line } from '../text/lines.ts'
import { WORDING } from '../wording.ts'
import type { BlockContext } from './context.ts'
import { tableFlow } from './table.ts'
import { textStrips } from './textBlock.ts'

const WORDS = TYPE.furniture
const CAPTION = TYPE.small
const LABEL_WIDTH = PAGE.textWidth * 0.22
const PADDING = 4
const POINT = 8.5
/** From the middle of one point to that of the next. */
const STEP = 2 * POINT + 4
const LOWEST_ROW = 2 * STEP + 2 * PADDING

type Setter = (text: string, width: number, bold?: boolean) => readonly Line[]

interface Laid {
  readonly block: GridBlock
  readonly figure: Tag
  readonly cellWidth: number
  readonly heads: readonly (readonly Line[])[]
  readonly labels: readonly (readonly Line[])[]
  readonly corner: readonly Line[]
  readonly top: readonly Line[]
  readonly numbers: ReadonlyMap<number, Line>
}

function laidOut(block: GridBlock, figure: Tag, { typesetter }: BlockContext): Laid {
  const set: Setter = (text, width, bold = false) => typesetter.lines(text, { type: WORDS, width, bold })
  const cellWidth = (PAGE.textWidth - LABEL_WIDTH) / Math.max(1, block.columns.steps.length)
  const numbers = block.points.flatMap(({ number }) => {
    const line = set(String(number), STEP, true)[0]
    return line ? [[number, line] as const] : []
  })
  return {
    block,
    figure,
    cellWidth,
    heads: block.columns.steps.map((step) => set(step, cellWidth - 2 * PADDING)),
    labels: block.rows.steps.map((step) => set(step, LABEL_WIDTH - PADDING)),
    corner: set(block.rows.name === '' ? '' : `${block.rows.name} ↓`, LABEL_WIDTH - PADDING, true),
    top: set(block.columns.name === '' ? '' : `${block.columns.name} →`, PAGE.textWidth - LABEL_WIDTH, true),
    numbers: new Map(numbers),
  }
}

const perLine = (cellWidth: number): number => Math.max(1, Math.floor((cellWidth - 2 * PADDING) / STEP))

const pointsIn = ({ block }: Laid, row: number, column: number) => block.points.filter((each) => each.row === row && each.column === column)

function rowHeight(laid: Laid, row: number): number {
  const most = Math.max(0, ...laid.heads.map((_, column) => pointsIn(laid, row, column).length))
  const points = Math.ceil(most / perLine(laid.cellWidth)) * STEP + 2 * PADDING
  return Math.max(LOWEST_ROW, points, (laid.labels[row]?.length ?? 0) * WORDS.leading + 2 * PADDING)
}

const linesHeight = (all: readonly (readonly Line[])[]): number => Math.max(0, ...all.map(({ length }) => length)) * WORDS.leading

function drawLines(canvas: Canvas, lines: readonly Line[], { x, y }: { x: number; y: number }, figure: Tag): void {
  for (const [index, line] of lines.entries())
    drawLine(canvas, line, { x, y: y + index * WORDS.leading, type: WORDS, colour: COLOUR.ink, meaning: figure })
}

/** The edges of a square; neighbours share theirs. */
function drawSquare(canvas: Canvas, figure: Tag, area: { x: number; y: number; width: number; height: number }): void {
  const { x, y, width, height } = area
  const edge = { colour: COLOUR.rule }
  for (const side of [y, y + height]) canvas.paint({ x, y: side, width: width + RULE.firm, height: RULE.firm, ...edge }, figure)
  for (const side of [x, x + width]) canvas.paint({ x: side, y, width: RULE.firm, height: height + RULE.firm, ...edge }, figure)
}

function drawPoints(laid: Laid, canvas: Canvas, square: { x: number; y: number }, points: GridBlock['points']): void {
  const { figure, numbers, cellWidth } = laid
  for (const [index, { number }] of points.entries()) {
    const line = numbers.get(number)
    const x = square.x + 1.5 * PADDING + POINT + (index % perLine(cellWidth)) * STEP
    const y = square.y + 1.5 * PADDING + POINT + Math.floor(index / perLine(cellWidth)) * STEP
    canvas.disc({ x, y, radius: POINT, colour: COLOUR.ink }, figure)
    if (line) drawLine(canvas, line, { x: x - line.width / 2, y: y - WORDS.leading / 2, type: WORDS, colour: COLOUR.paper, meaning: figure })
  }
}

function drawRow(laid: Laid, canvas: Canvas, row: number, y: number): void {
  const { figure, cellWidth, heads, labels } = laid
  const height = rowHeight(laid, row)
  drawLines(canvas, labels[row] ?? [], { x: PAGE.left, y: y + PADDING }, figure)
  for (const column of heads.keys()) {
    const square = { x: PAGE.left + LABEL_WIDTH + column * cellWidth, y }
    drawSquare(canvas, figure, { ...square, width: cellWidth, height })
    drawPoints(laid, canvas, square, pointsIn(laid, row, column))
  }
}

/** The names of the axes, the steps to the right, then a strip for each step downwards; all together. */
function figureStrips(laid: Laid): Strip[] {
  const { block, figure, heads, corner, top, cellWidth } = laid
  const heights = [linesHeight([corner, top]) + 2, linesHeight(heads) + PADDING, ...block.rows.steps.map((_, row) => rowHeight(laid, row))]
  const owner: Flowable = {
    draw(canvas, placed) {
      for (const { index, y } of placed) {
        if (index > 1) drawRow(laid, canvas, index - 2, y)
        if (index === 0) drawLines(canvas, top, { x: PAGE.left + LABEL_WIDTH + PADDING, y }, figure)
        if (index === 0) drawLines(canvas, corner, { x: PAGE.left, y }, figure)
        if (index === 1) for (const [column, lines] of heads.entries()) drawLines(canvas, lines, { x: PAGE.left + LABEL_WIDTH + column * cellWidth + PADDING, y }, figure)
      }
    },
  }
  return heights.map((height, index) => ({ owner, index, height, gap: index === 0 ? 3 : 0, breakBefore: 'kept' }))
}

/** A grid is a figure with words in its place, and a table after it. */
export function gridFlow(block: GridBlock, context: BlockContext): Flow {
  const caption = context.typesetter.lines(block.caption, { type: CAPTION, width: PAGE.textWidth, bold: true })
  const title = textStrips({ lines: caption, type: CAPTION, colour: COLOUR.ink, tag: createTag('P', context.document), gap: 14, together: true })
  const figure = createFigureTag(context.document, WORDING.grid(block))
  const strips = [...title, ...figureStrips(laidOut(block, figure, context))]
  if (block.table.rows.length === 0) return { strips, keepsWithNext: 0 }
  const table = tableFlow({ ...pictureTable(block), caption: WORDING.inWords(block.caption) }, context)
  return { ...table, strips: [...strips, ...table.strips] }
}
