// The smallest parts of a text that are measured: words and parts of words with one look.
import type { Face, Faces } from '../fonts/faces.ts'
import type { FaceName } from '../fonts/folder.ts'
import type { Shaped } from '../fonts/shape.ts'

/** A link as one stretch of text: all its pieces share the same object. */
export interface LinkTarget {
  readonly url: string
  readonly label: string
}

/**
 * What a reader of the text gets instead of what is drawn: a word divided over lines is one word, and boxes are the
 * characters that they stand for. The parts of a divided piece share one object.
 */
export interface Replacement {
  readonly text: string
}

/** Characters with one look and no place to break, or a blank. */
export interface Piece {
  readonly text: string
  readonly face: Face
  readonly size: number
  readonly link: LinkTarget | null
  readonly replacement: Replacement | null
  /** A later part of a divided piece: the first part carries the replacement, this one adds nothing to it. */
  readonly continues: boolean
  /** Draws a hyphen after the text. */
  readonly hyphenated: boolean
}

/** Longer pieces are measured part by part: no line holds this many characters. */
export const MEASURABLE_LENGTH = 300

/** Look of a run, resolved to a cut of the typeface. */
export interface Look {
  readonly face: Face
  readonly size: number
  readonly link: LinkTarget | null
}

export const drawnText = (piece: Piece): string => (piece.hyphenated ? `${piece.text}-` : piece.text)

export const shapeOf = (piece: Piece): Shaped => piece.face.shape(piece.text)

/** Width in points; infinite where the piece is longer than any line. */
export const widthOf = (piece: Piece): number =>
  piece.text.length > MEASURABLE_LENGTH
    ? Number.POSITIVE_INFINITY
    : (piece.face.shape(drawnText(piece)).width * piece.size) / 1000

/** The cut that a run's bold and italic ask for, on top of a block that may be bold itself. */
export function faceFor(faces: Faces, bold: boolean, italic: boolean): Face {
  const name: FaceName = bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
  return faces(name)
}
