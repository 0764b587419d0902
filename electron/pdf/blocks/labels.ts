// Sheets of labels: what is printed must land on paper that is cut already.
import type { LabelsBlock } from '../../../shared/documents/model.ts'
import type { Flow, Flowable } from '../layout/strips.ts'
import { createTag, type Tag } from '../structure/tags.ts'
import { COLOUR, millimetres, PAGE, type TypeSize } from '../style.ts'
import { drawLine } from '../text/drawLine.ts'
import type { Line } from '../text/lines.ts'
import type { BlockContext } from './context.ts'

/** Most printers leave four or five millimetres along the edge of the paper white. */
const PADDING = { x: millimetres(7), y: millimetres(4) } as const

/** From the size that one likes to the smallest that a postal machine reads; long names ask for less. */
const SIZES: readonly TypeSize[] = [
  { size: 11, leading: 14 },
  { size: 10, leading: 12.5 },
  { size: 9, leading: 11 },
  { size: 8, leading: 9.5 },
]

interface SetLabel {
  readonly lines: readonly Line[]
  readonly type: TypeSize
}

interface Place {
  readonly x: number
  readonly y: number
}

/** Where the labels of a sheet begin, row by row, in points from the page's upper left corner. */
export function labelPlaces({ columns, rows, width, height, gap }: LabelsBlock['sheet']): readonly Place[] {
  const left = (PAGE.width - millimetres(columns * width + (columns - 1) * gap)) / 2
  const top = (PAGE.height - millimetres(rows * height)) / 2
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: left + millimetres((index % columns) * (width + gap)),
    y: top + millimetres(Math.floor(index / columns) * height),
  }))
}

/** The largest type in which all of it fits. What is longer still loses the ends of its names, never the address below. */
function setLabel(texts: readonly string[], { width, height }: LabelsBlock['sheet'], { typesetter }: BlockContext): SetLabel {
  const [roomAcross, roomDown] = [millimetres(width) - 2 * PADDING.x, millimetres(height) - 2 * PADDING.y]
  const smallest = SIZES.at(-1) ?? { size: 8, leading: 9.5 }
  const setIn = (type: TypeSize) => texts.map((text) => typesetter.lines(text, { type, width: roomAcross }))
  for (const type of SIZES) {
    const lines = setIn(type).flat()
    if (lines.length * type.leading <= roomDown) return { lines, type }
  }
  const most = Math.floor(roomDown / smallest.leading)
  const parts = setIn(smallest)
  for (let spare = parts.flat().length - most; spare > 0; spare -= 1) {
    const longest = parts.reduce((one, other) => (other.length > one.length ? other : one), [])
    parts[parts.indexOf(longest)] = longest.slice(0, -1)
  }
  return { lines: parts.flat(), type: smallest }
}

interface Printed extends SetLabel {
  readonly place: Place
  readonly tag: Tag
}

/** One strip for each sheet, as tall as the page. */
export function labelsFlow(block: LabelsBlock, context: BlockContext): Flow {
  const { sheet, startAt, labels } = block
  const places = labelPlaces(sheet)
  const tag = createTag('L', context.document, { O: 'List', ListNumbering: 'None' })
  const sheets: Printed[][] = []
  for (const [index, texts] of labels.entries()) {
    const position = index + startAt - 1
    const place = places[position % places.length]
    if (!place) continue
    const number = Math.floor(position / places.length)
    const body = createTag('LBody', createTag('LI', tag))
    ;(sheets[number] ??= []).push({ ...setLabel(texts, sheet, context), place, tag: body })
  }
  const strips = sheets.map((printed, index) => ({
    owner: { draw: (canvas) => printed.forEach((each) => drawLabel(canvas, each, sheet)) } satisfies Flowable,
    index,
    height: PAGE.height,
    gap: 0,
    breakBefore: 'page' as const,
  }))
  return { strips, keepsWithNext: 0 }
}

/** From the left edge, and in the middle from top to bottom: a sheet that was fed a little askew still lands inside. */
function drawLabel(canvas: Parameters<Flowable['draw']>[0], { lines, type, place, tag }: Printed, sheet: LabelsBlock['sheet']): void {
  const top = place.y + (millimetres(sheet.height) - lines.length * type.leading) / 2
  for (const [index, line] of lines.entries())
    drawLine(canvas, line, { x: place.x + PADDING.x, y: top + index * type.leading, type, colour: COLOUR.ink, meaning: tag })
}
