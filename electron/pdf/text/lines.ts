// Fills lines with words: left-aligned, divided only where a line would else be left far too short.
import { divide, type Divided, type Division } from './divide.ts'
import { widthOf, type Piece } from './pieces.ts'
import type { Word } from './words.ts'

/** One line of text. Its last piece may be a blank, which is drawn so that the text keeps its word spaces. */
export interface Line {
  readonly pieces: readonly Piece[]
  /** Width without the blank at the end, in points. */
  readonly width: number
}

export interface LineRules {
  readonly width: number
  /**
   * The share of the width that a line may fall short by before a word is divided; 1 never divides for looks.
   * A word wider than the line is always divided.
   */
  readonly toleratedGap: number
}

const MOST_HYPHENS_IN_A_ROW = 2

class LineFiller {
  readonly lines: Line[] = []
  readonly #rules: LineRules
  #pieces: Piece[] = []
  #width = 0
  /** The blank before the next word: it takes room only if that word stays on the line. */
  #blank: Piece | null = null
  #hyphensInARow = 0

  constructor(rules: LineRules) {
    this.#rules = rules
  }

  add(word: Word): void {
    let pieces: readonly Piece[] | null = word.pieces
    while (pieces) pieces = this.#place(pieces)
    this.#blank = word.blank
    if (word.endsLine) this.#endLine()
  }

  finish(): readonly Line[] {
    if (this.#pieces.length > 0) this.#endLine()
    return this.lines
  }

  /** Places what fits of a word and returns the rest, or null when all is placed. */
  #place(pieces: readonly Piece[]): readonly Piece[] | null {
    const blankWidth = this.#blank ? widthOf(this.#blank) : 0
    const room = this.#rules.width - this.#width - blankWidth
    const width = sumOfWidths(pieces)
    if (width <= room) {
      this.#append(pieces, width)
      return null
    }
    const atStart = this.#pieces.length === 0
    const division = this.#divisionFor(width, room)
    const parts = division ? dividePieces(pieces, { room, division, atStart }) : null
    if (parts) {
      this.#append(parts.before, sumOfWidths(parts.before))
      this.#endLine(parts.before.at(-1)?.hyphenated)
      return parts.after
    }
    if (atStart) {
      this.#append(pieces, width)
      return null
    }
    this.#endLine()
    return pieces
  }

  #divisionFor(width: number, room: number): Division | null {
    if (width > this.#rules.width) return 'forced'
    const isTooShort = room > this.#rules.width * this.#rules.toleratedGap
    return isTooShort && this.#hyphensInARow < MOST_HYPHENS_IN_A_ROW ? 'gentle' : null
  }

  #append(pieces: readonly Piece[], width: number): void {
    if (this.#blank) {
      this.#pieces.push(this.#blank)
      this.#width += widthOf(this.#blank)
      this.#blank = null
    }
    for (const piece of pieces) this.#pieces.push(piece)
    this.#width += width
  }

  #endLine(hyphenated = false): void {
    if (this.#blank) this.#pieces.push(this.#blank)
    this.lines.push({ pieces: this.#pieces, width: this.#width })
    this.#hyphensInARow = hyphenated ? this.#hyphensInARow + 1 : 0
    this.#pieces = []
    this.#width = 0
    this.#blank = null
  }
}

function sumOfWidths(pieces: readonly Piece[]): number {
  let sum = 0
  for (const piece of pieces) sum += widthOf(piece)
  return sum
}

interface Place {
  readonly room: number
  readonly division: Division
  readonly atStart: boolean
}

/** Divides a word at the piece that crosses the line's end. */
function dividePieces(pieces: readonly Piece[], { room, division, atStart }: Place) {
  let left = room
  for (const [index, piece] of pieces.entries()) {
    const width = widthOf(piece)
    if (width <= left) {
      left -= width
      continue
    }
    const parts: Divided | null = divide(piece, left, division, atStart && index === 0)
    if (parts) return { before: [...pieces.slice(0, index), parts.head], after: [parts.tail, ...pieces.slice(index + 1)] }
    if (division === 'gentle' || index === 0) return null
    return { before: pieces.slice(0, index), after: pieces.slice(index) }
  }
  return null
}

/** Breaks words into lines. Text without any word gives no line. */
export function breakLines(words: readonly Word[], rules: LineRules): readonly Line[] {
  const filler = new LineFiller(rules)
  for (const word of words) filler.add(word)
  return filler.finish()
}
