// Turns a word into glyphs and says which characters each glyph stands for.
import type { Font, Glyph, GlyphPosition } from 'fontkit'

/** One glyph of a shaped word; lengths in thousandths of the type size. */
export interface ShapedGlyph {
  readonly id: number
  /** The characters that a reader of the text gets for this glyph. */
  readonly unicode: readonly number[]
  /** The glyph's own width, which is also what the file's width table says. */
  readonly width: number
  /** The step to the next glyph: the width plus kerning. */
  readonly advance: number
  readonly offsetX: number
  readonly offsetY: number
}

export interface Shaped {
  readonly glyphs: readonly ShapedGlyph[]
  readonly width: number
}

const codePointsOf = (text: string): number[] => Array.from(text, (each) => each.codePointAt(0) ?? 0)

const startsWith = (text: readonly number[], start: number, part: readonly number[]): boolean =>
  part.length > 0 && part.every((codePoint, index) => text[start + index] === codePoint)

/**
 * Which characters each glyph stands for, or null where that cannot be told.
 * The glyphs' own `codePoints` are not enough: fontkit keeps one object per glyph, with the characters that it
 * was first met with (hyphen, no-break hyphen and soft hyphen share one), so the answer would depend on what
 * other documents were drawn before.
 */
function alignGlyphs(font: Font, text: readonly number[], glyphs: readonly Glyph[]): number[][] | null {
  const found: number[][] = []
  let at = 0
  for (const glyph of glyphs) {
    const next = text[at]
    if (next === undefined) return null
    const own = glyph.codePoints
    const isPlain = font.glyphForCodePoint(next).id === glyph.id
    const length = isPlain ? 1 : startsWith(text, at, own) ? own.length : 0
    if (length === 0) return null
    found.push(text.slice(at, at + length))
    at += length
  }
  return at === text.length ? found : null
}

/** Glyph by glyph as the character map says, without ligatures or kerning: never pretty, always right. */
function shapePlainly(font: Font, text: readonly number[], scale: number): ShapedGlyph[] {
  return text.map((codePoint) => {
    const glyph = font.glyphForCodePoint(codePoint)
    const width = glyph.advanceWidth * scale
    return { id: glyph.id, unicode: [codePoint], width, advance: width, offsetX: 0, offsetY: 0 }
  })
}

/** Shapes a text that has a glyph for every character. */
export function shapeText(font: Font, text: string): Shaped {
  const scale = 1000 / font.unitsPerEm
  const codePoints = codePointsOf(text)
  const run = font.layout(text)
  const unicode = alignGlyphs(font, codePoints, run.glyphs)
  const toShaped = (glyph: Glyph, position: GlyphPosition | undefined, characters: readonly number[]): ShapedGlyph => ({
    id: glyph.id,
    unicode: characters,
    width: glyph.advanceWidth * scale,
    advance: (position?.xAdvance ?? glyph.advanceWidth) * scale,
    offsetX: (position?.xOffset ?? 0) * scale,
    offsetY: (position?.yOffset ?? 0) * scale,
  })
  const glyphs = unicode
    ? run.glyphs.map((glyph, index) => toShaped(glyph, run.positions[index], unicode[index] ?? []))
    : shapePlainly(font, codePoints, scale)
  return { glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) }
}
