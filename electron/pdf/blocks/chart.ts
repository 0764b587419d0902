// Bars lying under one another, and the table that says the same in words.
import { chartTable } from '../../../shared/documents/chart.ts'
import type { ChartBar, ChartBlock } from '../../../shared/documents/model.ts'
import type { Flow, Flowable, PlacedStrip, Strip } from '../layout/strips.ts'
import type { Canvas } from '../page/canvas.ts'
import { createFigureTag, createTag, type Tag } from '../structure/tags.ts'
import { COLOUR, PAGE, RULE, TYPE } from '../style.ts'
import { drawLine, type InlineTags } from '../text/drawLine.ts'
import type { Line } from '../text/lines.ts'
import { WORDING } from '../wording.ts'
import type { BlockContext } from './context.ts'
import { tableFlow } from './table.ts'
import { textStrips } from './textBlock.ts'

const TYPE_IN_CHART = TYPE.small
const LABEL_WIDTH = PAGE.textWidth * 0.34
const TEXT_WIDTH = 78
/** Words such as `500 000 av 850 000`. */
const TEXT_WIDTH_OF_PARTS = 112
const GAP = 8
const BAR_X = LABEL_WIDTH + GAP
const BAR_HEIGHT = 10
const MARK_WIDTH = 1
/** Above and below each bar's words. */
const PADDING = 2
/** More bars than this may go on over a page. */
const MOST_TOGETHER = 24

interface SetBar {
  readonly label: readonly Line[]
  readonly text: readonly Line[]
  readonly length: number
  /** Where what it is a part of ends; null = it is a part of nothing. */
  readonly mark: number | null
}

const heightOf = ({ label, text }: SetBar): number =>
  Math.max(1, label.length, text.length) * TYPE_IN_CHART.leading + 2 * PADDING

/** Something is never nothing: what was said once is still seen beside what was said a thousand times. */
const lengthOf = (value: number, longest: number, room: number): number => (value <= 0 || longest <= 0 ? 0 : Math.max(1.5, (room * value) / longest))

function setBars(bars: readonly ChartBar[], { typesetter }: BlockContext): SetBar[] {
  const longest = Math.max(...bars.flatMap(({ value, outOf = 0 }) => [value, outOf]))
  const width = bars.some(({ outOf }) => outOf !== undefined) ? TEXT_WIDTH_OF_PARTS : TEXT_WIDTH
  const room = PAGE.textWidth - BAR_X - width - GAP
  return bars.map(({ label, value, text, outOf }) => ({
    label: typesetter.lines(label, { type: TYPE_IN_CHART, width: LABEL_WIDTH }),
    text: typesetter.lines(text, { type: TYPE_IN_CHART, width }),
    length: lengthOf(value, longest, room),
    mark: outOf === undefined ? null : lengthOf(outOf, longest, room),
  }))
}

/** Where the bars of one figure are drawn. */
interface Drawing {
  readonly canvas: Canvas
  readonly figure: Tag
  readonly tags: InlineTags
}

function drawBar({ canvas, figure, tags }: Drawing, bar: SetBar, y: number): void {
  const top = y + PADDING
  const draw = (lines: readonly Line[], x: number) => {
    for (const [index, line] of lines.entries())
      drawLine(canvas, line, { x: PAGE.left + x, y: top + index * TYPE_IN_CHART.leading, type: TYPE_IN_CHART, colour: COLOUR.ink, meaning: figure }, tags)
  }
  draw(bar.label, 0)
  const barTop = top + (TYPE_IN_CHART.leading - BAR_HEIGHT) / 2
  if (bar.length > 0) canvas.paint({ x: PAGE.left + BAR_X, y: barTop, width: bar.length, height: BAR_HEIGHT, colour: COLOUR.chart }, figure)
  if (bar.mark !== null) canvas.paint({ x: PAGE.left + BAR_X + bar.mark, y, width: MARK_WIDTH, height: heightOf(bar), colour: COLOUR.ink }, figure)
  draw(bar.text, BAR_X + Math.max(bar.length, bar.mark ?? 0) + GAP / 2)
}

function barStrips(bars: readonly SetBar[], figure: Tag): Strip[] {
  const owner: Flowable = {
    draw(canvas, placed: readonly PlacedStrip[]) {
      const drawing: Drawing = { canvas, figure, tags: new Map() }
      for (const { index, y } of placed) {
        const bar = bars[index]
        if (bar) drawBar(drawing, bar, y)
      }
      const last = placed.at(-1)
      const lastBar = last && bars[last.index]
      if (last && lastBar) drawAxis(canvas, placed[0]?.y ?? last.y, last.y + heightOf(lastBar))
    },
  }
  return bars.map((bar, index) => ({
    owner,
    index,
    height: heightOf(bar),
    gap: index === 0 ? 3 : 0,
    breakBefore: index === 0 || bars.length <= MOST_TOGETHER ? 'kept' : 'free',
  }))
}

/** The line that the bars start from. */
const drawAxis = (canvas: Canvas, top: number, bottom: number): void =>
  canvas.rule({ x: PAGE.left + BAR_X - RULE.firm, y: (top + bottom) / 2, width: RULE.firm, thickness: bottom - top, colour: COLOUR.rule })

/** A chart is a figure with words in its place, and a table after it; one without bars has nothing to say. */
export function chartFlow(chart: ChartBlock, context: BlockContext): Flow {
  if (chart.bars.length === 0) return { strips: [], keepsWithNext: 0 }
  const caption = context.typesetter.lines(chart.caption, { type: TYPE_IN_CHART, width: PAGE.textWidth, bold: true })
  const title = textStrips({ lines: caption, type: TYPE_IN_CHART, colour: COLOUR.ink, tag: createTag('P', context.document), gap: 14, together: true })
  const figure = createFigureTag(context.document, WORDING.chart(chart.caption, chart.bars))
  const table = tableFlow({ ...chartTable(chart), caption: WORDING.inFigures(chart.caption) }, context)
  return { ...table, strips: [...title, ...barStrips(setBars(chart.bars, context), figure), ...table.strips] }
}
