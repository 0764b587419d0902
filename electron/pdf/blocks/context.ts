// What every kind of block needs to become strips.
import type { HeadingPlaces } from '../layout/places.ts'
import { createTag, type Tag } from '../structure/tags.ts'
import type { Typesetter } from '../text/typeset.ts'

export interface BlockContext {
  readonly typesetter: Typesetter
  /** The root that blocks hang under. */
  readonly document: Tag
  /** Where headings stand, for what lists them. */
  readonly places: HeadingPlaces
}

export const createBlockContext = (typesetter: Typesetter, places: HeadingPlaces = new Map()): BlockContext =>
  ({ typesetter, document: createTag('Document', null), places })
