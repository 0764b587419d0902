// Divides a piece of a word that does not fit on its line.
import { hyphenationPoints } from './hyphenate.ts'
import { MEASURABLE_LENGTH, widthOf, type Piece } from './pieces.ts'

/** `gentle` divides only where Swedish does; `forced` wherever it must. */
export type Division = 'gentle' | 'forced'

export interface Divided {
  readonly head: Piece
  readonly tail: Piece
}

interface Point {
  readonly at: number
  readonly hyphen: boolean
}

// Places in addresses and compounds where a line can end without a sign of its own.
const SEAM = /[-/_.?&=@:,;+]/g

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })

const isAddress = (piece: Piece): boolean => /[/@]|www\./.test(piece.text)

const gentlePoints = (piece: Piece): Point[] =>
  isAddress(piece) ? [] : hyphenationPoints(piece.text).map((at) => ({ at, hyphen: true }))

const seams = (text: string): Point[] =>
  Array.from(text.matchAll(SEAM), ({ index }) => ({ at: index + 1, hyphen: false })).filter(({ at }) => at < text.length)

function everywhere(text: string): Point[] {
  const points: Point[] = []
  for (const { index } of graphemes.segment(text)) if (index > 0) points.push({ at: index, hyphen: false })
  return points
}

/**
 * The parts of a divided piece. The whole text goes with the head and nothing with the tail, so that neither the
 * hyphen nor the line end stays in text that is copied, searched or read aloud.
 */
function divideAt(piece: Piece, { at, hyphen }: Point): Divided {
  const replacement = piece.replacement ?? { text: piece.text }
  return {
    head: { ...piece, text: piece.text.slice(0, at), hyphenated: hyphen, replacement },
    tail: { ...piece, text: piece.text.slice(at), replacement, continues: true },
  }
}

/** The last point whose head fits, found by halving: heads only grow. */
function lastFitting(piece: Piece, points: readonly Point[], room: number): Divided | null {
  let found: Divided | null = null
  let [low, high] = [0, points.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const point = points[middle]
    if (!point) break
    const divided = divideAt(piece, point)
    if (widthOf(divided.head) <= room) {
      found = divided
      low = middle + 1
    } else high = middle - 1
  }
  return found
}

/**
 * Divides a piece so that its head is at most `room` points wide.
 * Null where no place fits; forced on an empty line (`atStart`), one character is always taken.
 */
export function divide(piece: Piece, room: number, division: Division, atStart: boolean): Divided | null {
  const window = { ...piece, text: piece.text.slice(0, MEASURABLE_LENGTH) }
  const byHyphen = lastFitting(piece, gentlePoints(window), room)
  if (division === 'gentle') return byHyphen
  const bySeam = lastFitting(piece, seams(window.text), room)
  const best = longest(byHyphen, bySeam)
  if (best) return best
  if (!atStart) return null
  const points = everywhere(window.text)
  return lastFitting(piece, points, room) ?? (points[0] ? divideAt(piece, points[0]) : null)
}

const longest = (one: Divided | null, other: Divided | null): Divided | null => {
  if (!one || !other) return one ?? other
  return one.head.text.length >= other.head.text.length ? one : other
}
