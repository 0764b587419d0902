// Rich text set into lines of a given width and look.
import type { RichText } from '../../../shared/documents/model.ts'
import type { Faces } from '../fonts/faces.ts'
import type { TypeSize } from '../style.ts'
import { breakLines, type Line } from './lines.ts'
import { partAtBlankLines, wordsOf } from './words.ts'

export interface SetOptions {
  readonly type: TypeSize
  readonly width: number
  readonly bold?: boolean
  /** How short a line may fall, as a share of its width, before a word is divided; never for looks unless given. */
  readonly toleratedGap?: number
}

/** In running text. */
export const TEXT_GAP = 0.18
/** In the narrow columns of a table, where dividing shows more than short lines do. */
export const CELL_GAP = 0.4

export interface Typesetter {
  /** One run of lines; blank lines in the text are closed up. */
  lines(text: RichText, options: SetOptions): readonly Line[]
  /** One run of lines for each paragraph that the text was typed in. */
  paragraphs(text: RichText, options: SetOptions): readonly (readonly Line[])[]
}

const rulesOf = ({ width, toleratedGap = 1 }: SetOptions) => ({ width, toleratedGap })

/** `missing` collects the characters that the typeface lacks. */
export function createTypesetter(faces: Faces, missing: Set<string>): Typesetter {
  const partsOf = (text: RichText, { type, bold = false }: SetOptions) =>
    partAtBlankLines(wordsOf(text, { faces, size: type.size, bold, missing }))
  return {
    lines: (text, options) => breakLines(partsOf(text, options).flat(), rulesOf(options)),
    paragraphs: (text, options) => partsOf(text, options).map((words) => breakLines(words, rulesOf(options))),
  }
}
