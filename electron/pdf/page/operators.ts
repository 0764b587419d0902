// Writes text as the operators of a page's content.
import type { EmbeddedFace } from '../fonts/embed.ts'
import type { Face } from '../fonts/faces.ts'
import type { ShapedGlyph } from '../fonts/shape.ts'
import type { Colour } from '../style.ts'
import { drawnText, type Piece } from '../text/pieces.ts'

const SOFT_HYPHEN: readonly number[] = [0xad]

/** A number as PDF writes it: no exponent, no negative zero. */
const number = (value: number): string => String(Math.round(value * 1000) / 1000 || 0)

const fillOperator = (colour: Colour): string => `${colour.map(number).join(' ')} rg`

/** Fills an area, given from its upper left corner. */
export const areaOperators = (area: { x: number; y: number; width: number; height: number; colour: Colour }): string =>
  `${fillOperator(area.colour)}\n${[area.x, area.y, area.width, area.height].map(number).join(' ')} re f`

/** How far the handles of four curves stand out for them to look like a circle. */
const ROUND = 0.5523

/** Fills a circle, given from its middle. */
export function discOperators({ x, y, radius, colour }: { x: number; y: number; radius: number; colour: Colour }): string {
  const handle = radius * ROUND
  const curve = (...points: readonly [number, number][]) => `${points.map(([right, down]) => `${number(x + right)} ${number(y + down)}`).join(' ')} c`
  return [
    fillOperator(colour),
    `${number(x + radius)} ${number(y)} m`,
    curve([radius, handle], [handle, radius], [0, radius]),
    curve([-handle, radius], [-radius, handle], [-radius, 0]),
    curve([-radius, -handle], [-handle, -radius], [0, -radius]),
    curve([handle, -radius], [radius, -handle], [radius, 0]),
    'f',
  ].join('\n')
}

/** Codes and the steps between them: `[<0001> -12 <0002>] TJ`. */
class GlyphRow {
  readonly #size: number
  #parts: string[] = []
  #codes = ''
  #operators: string[] = []

  constructor(size: number) {
    this.#size = size
  }

  add(glyph: ShapedGlyph, code: string): void {
    if (glyph.offsetY !== 0) this.#raise(glyph.offsetY)
    if (glyph.offsetX !== 0) this.#step(-glyph.offsetX)
    this.#codes += code
    this.#step(glyph.width - glyph.advance + glyph.offsetX)
    if (glyph.offsetY !== 0) this.#raise(0)
  }

  finish(): string {
    this.#show()
    return this.#operators.join(' ')
  }

  #step(adjustment: number): void {
    if (Math.abs(adjustment) < 0.001) return
    if (this.#codes) this.#parts.push(`<${this.#codes}>`)
    this.#codes = ''
    this.#parts.push(number(adjustment))
  }

  #show(): void {
    if (this.#codes) this.#parts.push(`<${this.#codes}>`)
    if (this.#parts.length > 0) this.#operators.push(`[${this.#parts.join(' ')}] TJ`)
    this.#parts = []
    this.#codes = ''
  }

  #raise(offset: number): void {
    this.#show()
    this.#operators.push(`${number((offset * this.#size) / 1000)} Ts`)
  }
}

function addPiece(row: GlyphRow, piece: Piece, embedded: EmbeddedFace): void {
  const { glyphs } = piece.face.shape(drawnText(piece))
  for (const [index, glyph] of glyphs.entries()) {
    // A reader that knows no replacement text should at least see that this hyphen divides a word.
    const divides = piece.hyphenated && index === glyphs.length - 1
    row.add(glyph, divides ? embedded.codeOf(glyph, SOFT_HYPHEN) : embedded.codeOf(glyph))
  }
}

/** Operators for pieces that follow each other, to stand inside a text object. */
function showOperators(pieces: readonly Piece[], embed: (face: Face) => EmbeddedFace): string {
  const operators: string[] = []
  let font = ''
  let row: GlyphRow | null = null
  const endRow = () => {
    if (row) operators.push(row.finish())
    row = null
  }
  for (const piece of pieces) {
    const embedded = embed(piece.face)
    const choice = `/${embedded.resource} ${number(piece.size)} Tf`
    if (choice !== font) {
      endRow()
      operators.push(choice)
    }
    font = choice
    row ??= new GlyphRow(piece.size)
    addPiece(row, piece, embedded)
  }
  endRow()
  return operators.join('\n')
}

/** Text at a place of its own. pdfkit turns the page upside down, with y from the top; the matrix turns the letters back. */
export function textOperators(
  pieces: readonly Piece[],
  { x, baseline, colour }: { readonly x: number; readonly baseline: number; readonly colour: Colour },
  embed: (face: Face) => EmbeddedFace,
): string {
  const start = `BT\n${fillOperator(colour)}\n1 0 0 -1 ${number(x)} ${number(baseline)} Tm`
  return `${start}\n${showOperators(pieces, embed)}\nET`
}
