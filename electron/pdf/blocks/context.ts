// What every kind of block needs to become strips.
import { createTag, type Tag } from '../structure/tags.ts'
import type { Typesetter } from '../text/typeset.ts'

export interface BlockContext {
  readonly typesetter: Typesetter
  /** The root that blocks hang under. */
  readonly document: Tag
}

export const createBlockContext = (typesetter: Typesetter): BlockContext =>
  ({ typesetter, document: createTag('Document', null) })
