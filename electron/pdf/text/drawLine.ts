// Draws one set line: its plain parts as content of the block, its links as links.
import type { Canvas, Meaning, TextPlace } from '../page/canvas.ts'
import { createSpanTag, createTag, type Tag } from '../structure/tags.ts'
import { COLOUR, type Colour, type TypeSize } from '../style.ts'
import type { Line } from './lines.ts'
import { widthOf, type LinkTarget, type Piece, type Replacement } from './pieces.ts'

/** Height of Source Sans's capitals as a share of its size. */
const CAPITALS = 0.66

export interface LinePlace {
  readonly x: number
  /** Upper edge of the line, from the page's top. */
  readonly y: number
  readonly type: TypeSize
  readonly colour: Colour
  readonly meaning: Meaning
}

/**
 * The links and the divided words of a block on one page: what goes on to the next line is still one link or word.
 */
export type InlineTags = Map<LinkTarget | Replacement, Tag>

interface Stretch {
  readonly link: LinkTarget | null
  readonly replacement: Replacement | null
  readonly continues: boolean
  readonly pieces: Piece[]
}

/** Pieces in a row that belong to the same link and the same word. */
function stretchesOf(pieces: readonly Piece[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const piece of pieces) {
    const { link, replacement, continues } = piece
    const last = stretches.at(-1)
    if (last && last.link === link && last.replacement === replacement) last.pieces.push(piece)
    else stretches.push({ link, replacement, continues, pieces: [piece] })
  }
  return stretches
}

const widthOfAll = (pieces: readonly Piece[]): number => pieces.reduce((sum, piece) => sum + widthOf(piece), 0)

function tagOnce(tags: InlineTags, key: LinkTarget | Replacement, create: () => Tag): Tag {
  const tag = tags.get(key) ?? create()
  tags.set(key, tag)
  return tag
}

/** Draws a stretch as content of a block, a link inside it or a word inside that. */
function drawStretch(canvas: Canvas, stretch: Stretch, place: TextPlace & { block: Tag }, tags: InlineTags): void {
  const { link, replacement, continues, pieces } = stretch
  const linkTag = link && tagOnce(tags, link, () => createTag('Link', place.block))
  const parent = linkTag ?? place.block
  const colour = link ? COLOUR.link : place.colour
  const actualText = replacement ? (continues ? '' : replacement.text) : undefined
  const meaning = replacement ? tagOnce(tags, replacement, () => createSpanTag(parent, actualText ?? '')) : parent
  canvas.text(pieces, { x: place.x, baseline: place.baseline, colour, meaning, actualText })
}

/** Makes the links of a line lead somewhere: one area each, so that the tab key stops once. */
function linkAreas(canvas: Canvas, line: Line, place: { x: number; baseline: number; size: number }, tags: InlineTags): void {
  const spans = new Map<LinkTarget, { left: number; right: number }>()
  let { x } = place
  for (const [index, piece] of line.pieces.entries()) {
    const right = x + widthOf(piece)
    const isLastBlank = piece.text === ' ' && line.pieces[index + 1]?.link !== piece.link
    if (piece.link && !isLastBlank) spans.set(piece.link, { left: spans.get(piece.link)?.left ?? x, right })
    x = right
  }
  for (const [link, { left, right }] of spans) {
    const tag = tags.get(link)
    const area = { x: left, y: place.baseline - place.size, width: right - left, height: place.size * 1.3 }
    if (tag && area.width > 0) canvas.link(tag, area, link)
  }
}

/** Capitals stand in the middle of their line. */
export const baselineOf = (y: number, { size, leading }: TypeSize): number => y + (leading + CAPITALS * size) / 2

/** Draws a line; `tags` carries links and divided words over from line to line. */
export function drawLine(canvas: Canvas, line: Line, place: LinePlace, tags: InlineTags = new Map()): void {
  const { type, colour, meaning } = place
  const baseline = baselineOf(place.y, type)
  if (typeof meaning === 'string') {
    canvas.text(line.pieces, { x: place.x, baseline, colour, meaning })
    return
  }
  let { x } = place
  for (const stretch of stretchesOf(line.pieces)) {
    drawStretch(canvas, stretch, { x, baseline, colour, meaning, block: meaning }, tags)
    x += widthOfAll(stretch.pieces)
  }
  linkAreas(canvas, line, { x: place.x, baseline, size: type.size }, tags)
}
