// Headings: bound to at least two lines of what they head, and listed among the bookmarks.
import type { HeadingBlock } from '../../../shared/documents/model.ts'
import type { Flow } from '../layout/strips.ts'
import { createTag } from '../structure/tags.ts'
import { COLOUR, PAGE, TYPE } from '../style.ts'
import { sanitiseLine } from '../text/sanitise.ts'
import type { BlockContext } from './context.ts'
import { LEAST_LINES, textStrips } from './textBlock.ts'

const LOOK = {
  1: { type: TYPE.heading1, gap: 0 },
  2: { type: TYPE.heading2, gap: 24 },
  3: { type: TYPE.heading3, gap: 15 },
} as const

/** A heading no line of which may be parted from the next; a text without words gives nothing. */
export function headingFlow(heading: HeadingBlock, { typesetter, document, places }: BlockContext): Flow {
  const { level, text } = heading
  const place = places.get(heading)
  const { type, gap } = LOOK[level]
  const title = sanitiseLine(text)
  const lines = typesetter.lines(title, { type, width: PAGE.textWidth, bold: true })
  const tag = createTag(`H${level}`, document)
  const strips = textStrips({
    lines,
    type,
    colour: COLOUR.ink,
    tag,
    gap,
    together: true,
    onDraw(canvas, { y }) {
      canvas.bookmark({ title, level, y: y - type.leading / 2 })
      if (place) canvas.destination(place.name, y - type.leading / 2)
    },
  })
  if (place) place.owner = strips[0]?.owner ?? null
  return { strips, keepsWithNext: LEAST_LINES }
}
