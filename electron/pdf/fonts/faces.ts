// The typeface's cuts: each is read once and shared by all documents, with the words it has shaped.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Font } from 'fontkit'
import { loadFontkit } from '../packages.ts'
import { FACE_FILES, installedFontFolder, type FaceName } from './folder.ts'
import { shapeText, type Shaped } from './shape.ts'

export interface Face {
  readonly name: FaceName
  readonly font: Font
  /** Glyphs of a word that has a glyph for every character. */
  shape(text: string): Shaped
  has(codePoint: number): boolean
}

/** The cuts by name, each read from disk when first asked for. */
export type Faces = (name: FaceName) => Face

/** Words repeat, so their shapes are kept; a bound keeps a long day's work from filling the memory. */
const KEPT_WORDS = 20_000
const KEPT_LENGTH = 40

function createFace(name: FaceName, file: string): Face {
  const font = loadFontkit().create(readFileSync(file))
  const words = new Map<string, Shaped>()
  const known = new Map<number, boolean>()
  return {
    name,
    font,
    shape(text) {
      const kept = words.get(text)
      if (kept) return kept
      const shaped = shapeText(font, text)
      if (words.size >= KEPT_WORDS) words.clear()
      if (text.length <= KEPT_LENGTH) words.set(text, shaped)
      return shaped
    },
    has(codePoint) {
      const kept = known.get(codePoint)
      if (kept !== undefined) return kept
      const answer = font.hasGlyphForCodePoint(codePoint)
      known.set(codePoint, answer)
      return answer
    },
  }
}

const byFolder = new Map<string, Faces>()

/**
 * The typeface in a folder; the installed package's folder unless another is given.
 * @throws when a font file is missing or cannot be read
 */
export function facesIn(folder: string = installedFontFolder()): Faces {
  const kept = byFolder.get(folder)
  if (kept) return kept
  const read = new Map<FaceName, Face>()
  const faces: Faces = (name) => {
    const face = read.get(name) ?? createFace(name, join(folder, FACE_FILES[name]))
    read.set(name, face)
    return face
  }
  byFolder.set(folder, faces)
  return faces
}
