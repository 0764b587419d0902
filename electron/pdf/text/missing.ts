// Characters that the typeface lacks: drawn as a box, reported to the user, and still there for who reads by ear.
import type { Face } from '../fonts/faces.ts'

/** Stands visibly in the place of a character without a glyph. */
export const BOX = '\u25a1'

/** A stretch of text that is drawn as it is, or as boxes. */
export interface Drawable {
  readonly text: string
  /** What boxes stand for; undefined where the text is drawn as it is. */
  readonly original?: string
}

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })

// A private-use character says nothing to a reader, and the standards refuse it as replacement text.
const NAMELESS = /[\p{Co}\p{Cn}\ufffd]/u

const isDrawable = (face: Face, text: string): boolean => {
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (codePoint > 0x7e && !face.has(codePoint)) return false
    if (codePoint < 0x20 && codePoint !== 0x0a) return false
  }
  return true
}

/** Splits text into what can be drawn and boxes; every character replaced is added to `missing`. */
export function replaceMissing(text: string, face: Face, missing: Set<string>): readonly Drawable[] {
  if (isDrawable(face, text)) return [{ text }]
  const found: { text: string; original?: string }[] = []
  for (const { segment } of graphemes.segment(text)) {
    const drawable = isDrawable(face, segment)
    if (!drawable) missing.add(segment)
    const original = drawable ? undefined : NAMELESS.test(segment) ? BOX : segment
    const last = found.at(-1)
    const joins = last && (last.original === undefined) === drawable
    if (!last || !joins) found.push(drawable ? { text: segment } : { text: BOX, original: original ?? BOX })
    else {
      last.text += drawable ? segment : BOX
      if (!drawable) last.original = `${last.original ?? ''}${original ?? ''}`
    }
  }
  return found
}
