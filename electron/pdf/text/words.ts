// Cuts rich text into words: what may not be parted over lines unless it must.
import type { RichText, TextRun } from '../../../shared/documents/model.ts'
import type { Faces } from '../fonts/faces.ts'
import { areBound } from './bonds.ts'
import { safeAddress } from './links.ts'
import { replaceMissing, type Drawable } from './missing.ts'
import { faceFor, type Look, type Piece } from './pieces.ts'
import { sanitise } from './sanitise.ts'

/** Pieces that belong together, with the blank or the line feed after them. */
export interface Word {
  readonly pieces: readonly Piece[]
  /** The blank after the word, also at a line feed: a reader of the text needs it there too. Null at the text's end. */
  readonly blank: Piece | null
  readonly endsLine: boolean
}

export interface TextSetting {
  readonly faces: Faces
  readonly size: number
  readonly bold: boolean
  /** Collects the characters that could not be drawn. */
  readonly missing: Set<string>
}

/** Replacement text lives in one PDF string, whose length is bounded. */
const LONGEST_PIECE = 4000

const runsOf = (rich: RichText): readonly TextRun[] => (typeof rich === 'string' ? [{ text: rich }] : rich)

/** The plain text of a block, sanitised. */
export const plainText = (rich: RichText): string => runsOf(rich).map((run) => sanitise(run.text)).join('')

function lookOf(run: TextRun, setting: TextSetting): Look {
  const url = safeAddress(run.href)
  return {
    face: faceFor(setting.faces, setting.bold || run.bold === true, run.italic === true),
    size: setting.size,
    link: url ? { url, label: sanitise(run.text).replaceAll(/\s+/g, ' ').trim() || url } : null,
  }
}

const pieceOf = (text: string, look: Look, original?: string): Piece =>
  ({ ...look, text, replacement: original === undefined ? null : { text: original }, continues: false, hyphenated: false })

function* chopped(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    let end = Math.min(start + LONGEST_PIECE, text.length)
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? '')) end -= 1
    yield text.slice(start, end)
    start = end
  }
}

const piecesOf = ({ text, original }: Drawable, look: Look): Piece[] =>
  Array.from(chopped(text), (part) => pieceOf(part, look, original))

const partPieces = (part: string, look: Look, missing: Set<string>): Piece[] =>
  replaceMissing(part, look.face, missing).flatMap((drawable) => piecesOf(drawable, look))

/** Collects words while runs come in; a word may go on from one run to the next. */
class WordCollector {
  readonly words: Word[] = []
  #pieces: Piece[] = []

  add(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#pieces.push(piece)
  }

  blank(look: Look, next: string): void {
    const last = this.#pieces.at(-1)
    if (!last || last.text === ' ') return
    const blank = pieceOf(' ', look)
    if (areBound(last.text, next)) this.#pieces.push(blank)
    else this.#end(blank, false)
  }

  /** The blank belongs to the word that it ends: one that a link begins with would be a link without text. */
  lineFeed(look: Look): void {
    this.#trim()
    this.#end(pieceOf(' ', this.#pieces.at(-1) ?? { ...look, link: null }), true)
  }

  finish(): readonly Word[] {
    this.#trim()
    if (this.#pieces.length > 0) this.#end(null, false)
    return this.words
  }

  #trim(): void {
    if (this.#pieces.at(-1)?.text === ' ') this.#pieces.pop()
  }

  #end(blank: Piece | null, endsLine: boolean): void {
    this.words.push({ pieces: this.#pieces, blank, endsLine })
    this.#pieces = []
  }
}

/** The words of a rich text. Spaces at the ends of lines are dropped. */
export function wordsOf(rich: RichText, setting: TextSetting): readonly Word[] {
  const collector = new WordCollector()
  for (const run of runsOf(rich)) {
    const look = lookOf(run, setting)
    const parts = sanitise(run.text).split(/([ \n])/)
    for (const [index, part] of parts.entries()) {
      if (part === ' ') collector.blank(look, parts[index + 1] ?? '')
      else if (part === '\n') collector.lineFeed(look)
      else if (part !== '') collector.add(partPieces(part, look, setting.missing))
    }
  }
  return collector.finish()
}

/** Parts words at blank lines: what a user typed as paragraphs becomes paragraphs. */
export function partAtBlankLines(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = []
  let part: Word[] = []
  for (const word of words) {
    if (word.pieces.length > 0) part.push(word)
    else if (part.length > 0) {
      parts.push(part)
      part = []
    }
  }
  if (part.length > 0) parts.push(part)
  return parts
}
