// Bars over months, and the table that says the same in words.
import type { TimetableBlock, TimetableRow } from '../../../shared/documents/model.ts'
import { timetableTable } from '../../../shared/documents/timetable.ts'
import type { Flow, Flowable, PlacedStrip, Strip } from '../layout/strips.ts'
import type { Canvas, Meaning } from '../page/canvas.ts'
import { createFigureTag, createTag, type Tag } from '../structure/tags.ts'
import { COLOUR, PAGE, RULE, TYPE } from '../style.ts'
import { drawLine } from '../text/drawLine.ts'
import type { Line } from '../text/lines.ts'
import { WORDING } from '../wording.ts'
import type { BlockContext } from './context.ts'
import { tableFlow } from './table.ts'
import { textStrips } from './textBlock.ts'
import { LABEL_WIDTH, type Scale, scaleOf } from './timetableScale.ts'

const ROW_TYPE = TYPE.small
const SCALE_TYPE = TYPE.furniture
const SCALE_HEIGHT = 2 * SCALE_TYPE.leading + 2
const BAR_HEIGHT = 8
const BASELINE_HEIGHT = 2
const PADDING = 2.5
const TEXT_GAP = 4
/** Activities stand in from their measure. */
const INDENT = 10
/** A day is never too thin to see. */
const THINNEST = 1.5
const WHOLE_FIGURE = 20

interface SetRow {
  readonly row: TimetableRow
  readonly label: readonly Line[]
  readonly text: Line | null
}

const indentOf = ({ isGroup }: TimetableRow, hasGroups: boolean): number => (hasGroups && !isGroup ? INDENT : 0)

function setRows({ rows }: TimetableBlock, { typesetter }: BlockContext): SetRow[] {
  const hasGroups = rows.some(({ isGroup }) => isGroup)
  return rows.map((row) => ({
    row,
    label: typesetter.lines(row.label, { type: ROW_TYPE, width: LABEL_WIDTH - indentOf(row, hasGroups), bold: row.isGroup === true }),
    text: typesetter.lines(row.text, { type: SCALE_TYPE, width: PAGE.textWidth })[0] ?? null,
  }))
}

const heightOf = ({ label }: SetRow): number => Math.max(1, label.length) * ROW_TYPE.leading + 2 * PADDING

interface Drawing {
  readonly canvas: Canvas
  readonly figure: Tag
  readonly scale: Scale
  readonly hasGroups: boolean
}

/** Beside the bar where there is room: after it, else before it, else nowhere, since the table says it too. */
function drawText({ canvas, figure, scale }: Drawing, text: Line, bar: { left: number; right: number }, y: number): void {
  const after = bar.right + TEXT_GAP
  const x = after + text.width <= scale.right ? after : bar.left - TEXT_GAP - text.width
  if (x < LABEL_WIDTH + TEXT_GAP) return
  drawLine(canvas, text, { x: PAGE.left + x, y: y + 1, type: SCALE_TYPE, colour: COLOUR.quiet, meaning: figure })
}

function drawRow(drawing: Drawing, { row, label, text }: SetRow, y: number): void {
  const { canvas, figure, scale, hasGroups } = drawing
  const top = y + PADDING
  for (const [index, line] of label.entries()) {
    const place = { x: PAGE.left + indentOf(row, hasGroups), y: top + index * ROW_TYPE.leading, type: ROW_TYPE, colour: COLOUR.ink, meaning: figure }
    drawLine(canvas, line, place)
  }
  const span = ({ startsOn, endsOn }: { startsOn: string; endsOn: string }) => {
    const left = scale.xOf(startsOn)
    return { left, right: Math.max(left + THINNEST, scale.xOf(endsOn) + scale.dayWidth) }
  }
  const bar = span(row)
  const barTop = top + (ROW_TYPE.leading - BAR_HEIGHT - BASELINE_HEIGHT) / 2
  canvas.paint({ x: PAGE.left + bar.left, y: barTop, width: bar.right - bar.left, height: BAR_HEIGHT, colour: row.isGroup ? COLOUR.ink : COLOUR.link }, figure)
  if (row.baseline) {
    const decided = span(row.baseline)
    const area = { x: PAGE.left + decided.left, y: barTop + BAR_HEIGHT + 1, width: decided.right - decided.left, height: BASELINE_HEIGHT, colour: COLOUR.rule }
    canvas.paint(area, figure)
  }
  if (text) drawText(drawing, text, bar, top)
}

/** Lines from the scale down through the rows of a page, under the bars. */
function drawGrid({ canvas, figure, scale }: Drawing, top: number, bottom: number): void {
  for (const { x } of scale.marks)
    canvas.paint({ x: PAGE.left + x, y: top, width: RULE.hairline, height: bottom - top, colour: COLOUR.faintRule }, figure)
}

function rowStrips(rows: readonly SetRow[], drawing: Omit<Drawing, 'canvas'>, repeated: readonly Strip[]): Strip[] {
  const owner: Flowable = {
    draw(canvas, placed: readonly PlacedStrip[]) {
      const [first, last] = [placed.at(0), placed.at(-1)]
      const lastRow = last && rows[last.index]
      if (first && last && lastRow) drawGrid({ ...drawing, canvas }, first.y, last.y + heightOf(lastRow))
      for (const { index, y } of placed) {
        const row = rows[index]
        if (row) drawRow({ ...drawing, canvas }, row, y)
      }
    },
  }
  return rows.map((row, index) => ({
    owner,
    index,
    height: heightOf(row),
    gap: 0,
    breakBefore: index === 0 || rows.length <= WHOLE_FIGURE ? 'kept' : 'free',
    repeated,
  }))
}

/** Years over months; drawn again at the top of each page as what surrounds the figure. */
function scaleStrip({ marks }: Scale, meaning: Meaning, { typesetter }: BlockContext): Strip {
  const width = PAGE.textWidth
  const set = marks.map(({ x, text, year }) => ({
    x,
    month: typesetter.lines(text, { type: SCALE_TYPE, width })[0],
    year: typesetter.lines(year, { type: SCALE_TYPE, width, bold: true })[0],
  }))
  const owner: Flowable = {
    draw(canvas, placed) {
      for (const { y } of placed)
        for (const { x, month, year } of set) {
          const place = { x: PAGE.left + x + 1.5, type: SCALE_TYPE, colour: COLOUR.quiet, meaning }
          if (year) drawLine(canvas, year, { ...place, y })
          if (month) drawLine(canvas, month, { ...place, y: y + SCALE_TYPE.leading })
        }
    },
  }
  return { owner, index: 0, height: SCALE_HEIGHT, gap: 4, breakBefore: 'kept' }
}

/** A timetable is a figure with words in its place, and a table after it; one without rows has nothing to say. */
export function timetableFlow(block: TimetableBlock, context: BlockContext): Flow {
  if (block.rows.length === 0) return { strips: [], keepsWithNext: 0 }
  const caption = context.typesetter.lines(block.caption, { type: ROW_TYPE, width: PAGE.textWidth, bold: true })
  const title = textStrips({ lines: caption, type: ROW_TYPE, colour: COLOUR.ink, tag: createTag('P', context.document), gap: 14, together: true })
  const figure = createFigureTag(context.document, WORDING.timetable(block.caption, block.rows))
  const scale = scaleOf(block)
  const drawing = { figure, scale, hasGroups: block.rows.some(({ isGroup }) => isGroup) }
  const repeated = [scaleStrip(scale, 'repeatedHead', context)]
  const bars = rowStrips(setRows(block, context), drawing, repeated)
  const table = tableFlow({ ...timetableTable(block), caption: WORDING.inFigures(block.caption) }, context)
  return { ...table, strips: [...title, scaleStrip(scale, figure, context), ...bars, ...table.strips] }
}
