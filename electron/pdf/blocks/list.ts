// Lists, nested as deep as the text goes.
import type { ListBlock, ListItem } from '../../../shared/documents/model.ts'
import type { Flow, Strip } from '../layout/strips.ts'
import { createTag, type Tag } from '../structure/tags.ts'
import { COLOUR, PAGE, TYPE } from '../style.ts'
import { TEXT_GAP } from '../text/typeset.ts'
import { plainText } from '../text/words.ts'
import { cellStrips } from './cells.ts'
import type { BlockContext } from './context.ts'
import { withoutLoneLines } from './textBlock.ts'

/** Room for the mark of an item, on each level. */
const INDENT = 18
/** Deeper levels are drawn no further in, so that there is always a column to write in. */
const DEEPEST_INDENT = 8
const GAP_AROUND_LIST = 7
const GAP_BETWEEN_ITEMS = 3

const BULLETS = [
  { mark: '•', numbering: 'Disc' },
  { mark: '–', numbering: 'None' },
  { mark: '◦', numbering: 'Circle' },
] as const

const NUMBERS = [
  { mark: (index: number) => `${index + 1}.`, numbering: 'Decimal' },
  { mark: (index: number) => `${letters(index)}.`, numbering: 'LowerAlpha' },
  { mark: (index: number) => `${index + 1}.`, numbering: 'Decimal' },
] as const

/** a, b ... z, aa, ab ... */
function letters(index: number): string {
  const last = String.fromCodePoint(97 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

function marksOf(list: ListBlock, depth: number) {
  if (list.ordered) {
    const { mark, numbering } = NUMBERS[depth % NUMBERS.length] ?? NUMBERS[0]
    return { markOf: mark, numbering }
  }
  const { mark, numbering } = BULLETS[depth % BULLETS.length] ?? BULLETS[0]
  return { markOf: () => mark, numbering }
}

/** An item without text counts for the items below it. */
const saysSomething = (item: ListItem): boolean =>
  plainText(item.text).trim() !== '' || (item.children?.items ?? []).some(saysSomething)

interface Level {
  readonly depth: number
  readonly parent: Tag
}

interface ItemPlace extends Level {
  readonly mark: string
  /** Room for the marks of the whole list, so that its texts stand under each other. */
  readonly indent: number
  readonly gap: number
}

function itemStrips(item: ListItem, place: ItemPlace, context: BlockContext): Strip[] {
  const { typesetter } = context
  const left = Math.min(place.depth, DEEPEST_INDENT) * INDENT
  const entry = createTag('LI', place.parent)
  const label = createTag('Lbl', entry)
  const body = createTag('LBody', entry)
  const type = TYPE.body
  const { indent } = place
  const markLines = typesetter.lines(place.mark, { type, width: PAGE.textWidth })
  const width = PAGE.textWidth - left - indent
  const strips = cellStrips({
    cells: [
      { lines: markLines, x: left, width: indent, align: 'left', colour: COLOUR.ink, meaning: label },
      { lines: typesetter.lines(item.text, { type, width, toleratedGap: TEXT_GAP }), x: left + indent, width, align: 'left', colour: COLOUR.ink, meaning: body },
    ],
    type,
    gap: place.gap,
    padding: 0,
    breakBefore: 'free',
  })
  const below = item.children ? listStrips(item.children, { depth: place.depth + 1, parent: body }, context) : []
  return [...strips, ...below]
}

/** Long numbers push the list's texts in rather than running into them. */
function indentFor(marks: readonly string[], { typesetter }: BlockContext): number {
  const longest = marks.reduce((one, other) => (other.length > one.length ? other : one), '')
  const [line] = typesetter.lines(longest, { type: TYPE.body, width: PAGE.textWidth })
  return Math.max(INDENT, (line?.width ?? 0) + 5)
}

function listStrips(list: ListBlock, { depth, parent }: Level, context: BlockContext): Strip[] {
  const { markOf, numbering } = marksOf(list, depth)
  const tag = createTag('L', parent, { O: 'List', ListNumbering: numbering })
  const strips: Strip[] = []
  const items = list.items.filter(saysSomething)
  const indent = indentFor(items.map((_, index) => markOf(index)), context)
  for (const [index, item] of items.entries()) {
    const gap = index === 0 && depth === 0 ? GAP_AROUND_LIST : GAP_BETWEEN_ITEMS
    for (const strip of itemStrips(item, { mark: markOf(index), indent, depth, parent: tag, gap }, context)) strips.push(strip)
  }
  return strips
}

/** A list and the lists inside it. */
export function listFlow(list: ListBlock, context: BlockContext): Flow {
  const strips = withoutLoneLines(listStrips(list, { depth: 0, parent: context.document }, context))
  return { strips, keepsWithNext: 0, gapAfter: GAP_AROUND_LIST }
}
