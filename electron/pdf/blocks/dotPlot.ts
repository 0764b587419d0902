// Rows along one scale, each from a ring to a dot: told apart by shape, so that they are read on any printer.
import { pictureTable } from '../../../shared/documents/chart.ts'
import type { DotPlotBlock } from '../../../shared/documents/model.ts'
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

const ROW_TYPE = TYPE.small
const SCALE_TYPE = TYPE.furniture
const LABEL_WIDTH = PAGE.textWidth * 0.34
const TEXT_WIDTH = 56
const SCALE_WIDTH = PAGE.textWidth - LABEL_WIDTH - TEXT_WIDTH
const PADDING = 3
const DOT = 4.5
const RING = 1.6
/** Around a dot that has not moved. */
const HALO = 7.5
const BETWEEN = { width: 1.5, height: 8 } as const

interface Drawing {
  readonly canvas: Canvas
  readonly figure: Tag
  readonly block: DotPlotBlock
}

interface SetRow {
  readonly steps: readonly number[]
  readonly label: readonly Line[]
  readonly text: Line | undefined
}

const heightOf = ({ label }: SetRow): number => Math.max(1, label.length) * ROW_TYPE.leading + 2 * PADDING

const stepX = (step: number, count: number): number => PAGE.left + LABEL_WIDTH + (SCALE_WIDTH / count) * (step + 0.5)

function drawRing({ canvas, figure }: Drawing, x: number, y: number, radius: number): void {
  canvas.disc({ x, y, radius, colour: COLOUR.ink }, figure)
  canvas.disc({ x, y, radius: radius - RING, colour: COLOUR.paper }, figure)
}

/** From how it was first, past what was in between, to how it is. */
function drawSteps(drawing: Drawing, steps: readonly number[], y: number): void {
  const { canvas, figure, block } = drawing
  const places = steps.map((step) => stepX(step, block.scale.length))
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined) return
  const left = Math.min(...places)
  canvas.paint({ x: left, y: y - 0.75, width: Math.max(...places) - left, height: 1.5, colour: COLOUR.ink }, figure)
  for (const x of places.slice(1, -1))
    canvas.paint({ x: x - BETWEEN.width / 2, y: y - BETWEEN.height / 2, width: BETWEEN.width, height: BETWEEN.height, colour: COLOUR.ink }, figure)
  if (places.length > 1) drawRing(drawing, first, y, first === last ? HALO : DOT)
  canvas.disc({ x: last, y, radius: DOT, colour: COLOUR.ink }, figure)
}

function drawRow(drawing: Drawing, { label, text, steps }: SetRow, y: number, height: number): void {
  const { canvas, figure, block } = drawing
  for (let step = 0; step < block.scale.length; step += 1)
    canvas.paint({ x: stepX(step, block.scale.length), y, width: RULE.hairline, height, colour: COLOUR.faintRule }, figure)
  const words = { type: ROW_TYPE, colour: COLOUR.ink, meaning: figure }
  for (const [index, line] of label.entries()) drawLine(canvas, line, { x: PAGE.left, y: y + PADDING + index * ROW_TYPE.leading, ...words })
  drawSteps(drawing, steps, y + height / 2)
  const textX = PAGE.left + LABEL_WIDTH + SCALE_WIDTH + PADDING
  if (text) drawLine(canvas, text, { x: textX, y: y + (height - ROW_TYPE.leading) / 2, ...words })
}

function drawScale({ canvas, figure, block }: Drawing, { typesetter }: BlockContext, y: number): void {
  for (const [step, text] of block.scale.entries()) {
    const line = typesetter.lines(text, { type: SCALE_TYPE, width: SCALE_WIDTH / block.scale.length })[0]
    const x = stepX(step, block.scale.length) - (line?.width ?? 0) / 2
    if (line) drawLine(canvas, line, { x, y, type: SCALE_TYPE, colour: COLOUR.quiet, meaning: figure })
  }
}

/** What the ring and the dot mean, each with its shape before it. */
function drawLegend(drawing: Drawing, { typesetter }: BlockContext, y: number): void {
  const { canvas, figure, block: { legend } } = drawing
  const middle = y + SCALE_TYPE.leading / 2
  let x: number = PAGE.left
  for (const [shape, text] of [['ring', legend.first], ['dot', legend.last]] as const) {
    const line = text === null ? undefined : typesetter.lines(text, { type: SCALE_TYPE, width: PAGE.textWidth / 2 })[0]
    if (!line) continue
    if (shape === 'ring') drawRing(drawing, x + DOT, middle, DOT)
    else canvas.disc({ x: x + DOT, y: middle, radius: DOT, colour: COLOUR.ink }, figure)
    drawLine(canvas, line, { x: x + 2 * DOT + 4, y, type: SCALE_TYPE, colour: COLOUR.quiet, meaning: figure })
    x += 2 * DOT + 4 + line.width + 20
  }
}

/** The figure as strips that stay together: what the shapes mean, the scale, then the rows. */
function figureStrips(block: DotPlotBlock, figure: Tag, context: BlockContext): Strip[] {
  const { typesetter } = context
  const rows = block.rows.map(({ label, text, steps }): SetRow => ({
    steps,
    label: typesetter.lines(label, { type: ROW_TYPE, width: LABEL_WIDTH - PADDING }),
    text: typesetter.lines(text, { type: ROW_TYPE, width: TEXT_WIDTH })[0],
  }))
  const heights = [SCALE_TYPE.leading + PADDING, SCALE_TYPE.leading + PADDING, ...rows.map(heightOf)]
  const owner: Flowable = {
    draw(canvas, placed) {
      const drawing = { canvas, figure, block }
      for (const { index, y } of placed) {
        const row = rows[index - 2]
        if (index === 0) drawLegend(drawing, context, y)
        else if (index === 1) drawScale(drawing, context, y)
        else if (row) drawRow(drawing, row, y, heightOf(row))
      }
    },
  }
  return heights.map((height, index) => ({ owner, index, height, gap: index === 0 ? 3 : 0, breakBefore: 'kept' }))
}

/** A dot plot is a figure with words in its place, and a table after it. */
export function dotPlotFlow(block: DotPlotBlock, context: BlockContext): Flow {
  const caption = context.typesetter.lines(block.caption, { type: ROW_TYPE, width: PAGE.textWidth, bold: true })
  const title = textStrips({ lines: caption, type: ROW_TYPE, colour: COLOUR.ink, tag: createTag('P', context.document), gap: 14, together: true })
  const figure = createFigureTag(context.document, WORDING.dotPlot(block.caption, block.rows))
  const table = tableFlow({ ...pictureTable(block), caption: WORDING.inFigures(block.caption) }, context)
  return { ...table, strips: [...title, ...figureStrips(block, figure, context), ...table.strips] }
}
