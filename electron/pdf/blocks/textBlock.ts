// Lines under each other: what headings, paragraphs and captions are made of.
import type { BreakBefore, Flowable, PlacedStrip, Strip } from '../layout/strips.ts'
import type { Canvas } from '../page/canvas.ts'
import type { Tag } from '../structure/tags.ts'
import { PAGE, type Colour, type TypeSize } from '../style.ts'
import { drawLine, type InlineTags } from '../text/drawLine.ts'
import type { Line } from '../text/lines.ts'

export interface TextBlock {
  readonly lines: readonly Line[]
  readonly type: TypeSize
  readonly colour: Colour
  readonly tag: Tag
  readonly gap: number
  /** Indent from the left margin. */
  readonly indent?: number
  /** All lines on one page. */
  readonly together?: boolean
  readonly onDraw?: (canvas: Canvas, first: PlacedStrip) => void
}

/** At least this many lines of a paragraph stay together before and after a page's end. */
export const LEAST_LINES = 2

/** Whether a page may end before a line of so many. */
export const breakBeforeLine = (index: number, count: number): BreakBefore => {
  if (index === 0) return 'free'
  return index < LEAST_LINES || index > count - LEAST_LINES ? 'kept' : 'free'
}

/** Lets a run of rows, such as a list, no more end a page after one line than a paragraph may. */
export const withoutLoneLines = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, index) => (breakBeforeLine(index, strips.length) === 'kept' ? { ...strip, breakBefore: 'kept' } : strip))

/** The strips of a text block, one a line. */
export function textStrips(block: TextBlock): readonly Strip[] {
  const { lines, type, colour, tag } = block
  const owner: Flowable = {
    draw(canvas, placed) {
      const tags: InlineTags = new Map()
      for (const strip of placed) {
        const line = lines[strip.index]
        if (!line) continue
        if (strip.index === 0) block.onDraw?.(canvas, strip)
        const x = PAGE.left + (block.indent ?? 0)
        drawLine(canvas, line, { x, y: strip.y, type, colour, meaning: tag }, tags)
      }
    },
  }
  return lines.map((_, index) => ({
    owner,
    index,
    height: type.leading,
    gap: index === 0 ? block.gap : 0,
    breakBefore: block.together && index > 0 ? 'kept' : breakBeforeLine(index, lines.length),
  }))
}
