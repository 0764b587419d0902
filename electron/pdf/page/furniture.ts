// What stands on every page around the text: the running head over its line, and the page's number.
import type { DocumentModel } from '../../../shared/documents/model.ts'
import type { Faces } from '../fonts/faces.ts'
import { COLOUR, millimetres, PAGE, RULE, TYPE } from '../style.ts'
import { breakLines } from '../text/lines.ts'
import { widthOf, type Piece } from '../text/pieces.ts'
import { sanitiseLine } from '../text/sanitise.ts'
import { wordsOf } from '../text/words.ts'
import { WORDING } from '../wording.ts'
import type { Canvas } from './canvas.ts'

const HEAD_BASELINE = millimetres(14)
const HEAD_RULE = millimetres(16.5)
const FOOT_BASELINE = PAGE.height - millimetres(13)

/** The registry number is short and must be whole; the sender gives way. */
const MOST_FOR_RIGHT = 0.6
const GAP = 12

interface FittedText {
  readonly pieces: readonly Piece[]
  readonly width: number
}

/** Draws the furniture of a page: what stands above its text, and what stands below. */
export interface Furniture {
  head(canvas: Canvas): void
  foot(canvas: Canvas, page: number, pages: number): void
}

/** Prepares the furniture of a document's pages. */
export function prepareFurniture(model: DocumentModel, faces: Faces, missing: Set<string>): Furniture {
  const setting = { faces, size: TYPE.furniture.size, bold: false, missing }

  const fit = (text: string, width: number): FittedText => {
    const words = wordsOf(sanitiseLine(text), setting)
    const [line, ...rest] = breakLines(words, { width, toleratedGap: 1 })
    if (!line) return { pieces: [], width: 0 }
    if (rest.length === 0) return line
    const dots = wordsOf('…', setting).flatMap((word) => word.pieces)
    const shortened = breakLines(words, { width: width - dots.reduce((sum, piece) => sum + widthOf(piece), 0), toleratedGap: 1 })
    const kept = (shortened[0]?.pieces ?? []).filter((piece, index, all) => index < all.length - 1 || piece.text !== ' ')
    const pieces = [...kept.map((piece) => ({ ...piece, hyphenated: false })), ...dots]
    return { pieces, width: pieces.reduce((sum, piece) => sum + widthOf(piece), 0) }
  }

  const right = fit(model.runningHead.right, PAGE.textWidth * MOST_FOR_RIGHT)
  const left = fit(model.runningHead.left, PAGE.textWidth - right.width - (right.width > 0 ? GAP : 0))

  return {
    head(canvas) {
      const place = { baseline: HEAD_BASELINE, colour: COLOUR.quiet, meaning: 'head' } as const
      canvas.text(left.pieces, { ...place, x: PAGE.left })
      canvas.text(right.pieces, { ...place, x: PAGE.left + PAGE.textWidth - right.width })
      canvas.rule({ x: PAGE.left, y: HEAD_RULE, width: PAGE.textWidth, thickness: RULE.hairline, colour: COLOUR.rule })
    },
    foot(canvas, page, pages) {
      const { pieces, width } = fit(WORDING.page(page, pages), PAGE.textWidth)
      canvas.text(pieces, { x: (PAGE.width - width) / 2, baseline: FOOT_BASELINE, colour: COLOUR.quiet, meaning: 'foot' })
    },
  }
}
