// The table of contents: each heading with its page, the whole line leading there.
import type { ContentsBlock } from '../../../shared/documents/model.ts'
import type { HeadingPlace } from '../layout/places.ts'
import type { Flow, Flowable, Strip } from '../layout/strips.ts'
import { createTag, type Tag } from '../structure/tags.ts'
import { COLOUR, PAGE, RULE, TYPE } from '../style.ts'
import { drawLine, type InlineTags } from '../text/drawLine.ts'
import { sanitiseLine } from '../text/sanitise.ts'
import { TEXT_GAP } from '../text/typeset.ts'
import { WORDING } from '../wording.ts'
import type { BlockContext } from './context.ts'

const LOOK = {
  1: { type: TYPE.body, indent: 0, gap: 7 },
  2: { type: TYPE.body, indent: 0, gap: 7 },
  3: { type: TYPE.small, indent: 16, gap: 2 },
} as const
/** Room for a page's number. */
const NUMBER_WIDTH = 30
const GAP_AFTER = 12

function entryStrips(place: HeadingPlace, parent: Tag, { typesetter }: BlockContext): Strip[] {
  const { type, indent, gap } = LOOK[place.level]
  const title = sanitiseLine(place.title)
  const link = createTag('Link', createTag('Reference', createTag('TOCI', parent)))
  const lines = typesetter.lines(title, { type, width: PAGE.textWidth - indent - NUMBER_WIDTH, toleratedGap: TEXT_GAP })
  const owner: Flowable = {
    draw(canvas, placed) {
      const tags: InlineTags = new Map()
      const page = place.page === null ? '' : String(place.page)
      for (const { index, y } of placed) {
        const line = lines[index]
        if (line) drawLine(canvas, line, { x: PAGE.left + indent, y, type, colour: COLOUR.ink, meaning: link }, tags)
        if (index < lines.length - 1) continue
        const [number] = typesetter.lines(page, { type, width: NUMBER_WIDTH })
        if (number) drawLine(canvas, number, { x: PAGE.left + PAGE.textWidth - number.width, y, type, colour: COLOUR.ink, meaning: link })
        if (place.level < 3) canvas.rule({ x: PAGE.left, y: y + type.leading + 1.5, width: PAGE.textWidth, thickness: RULE.hairline, colour: COLOUR.faintRule })
      }
      const [first, last] = [placed.at(0), placed.at(-1)]
      if (!first || !last) return
      const area = { x: PAGE.left + indent, y: first.y, width: PAGE.textWidth - indent, height: last.y + type.leading - first.y }
      canvas.goTo(link, area, { name: place.name, label: WORDING.toPage(title, page) })
    },
  }
  return lines.map((_, index) => ({ owner, index, height: type.leading, gap: index === 0 ? gap : 0, breakBefore: index === 0 ? 'free' : 'kept' }))
}

/** One line per heading down to a depth; those before the table, such as the title, are left out with level 1. */
export function contentsFlow({ depth }: ContentsBlock, context: BlockContext): Flow {
  const outer = createTag('TOC', context.document)
  let inner: Tag | null = null
  const listed = [...context.places.values()].filter(({ level }) => level > 1 && level <= depth)
  const strips = listed.flatMap((place) => {
    inner = place.level === 3 ? (inner ?? createTag('TOC', outer)) : null
    return entryStrips(place, inner ?? outer, context)
  })
  return { strips, keepsWithNext: 0, gapAfter: GAP_AFTER }
}
