// The currency of the layout: strips as wide as the text, each too small to be parted over two pages.
import type { Canvas } from '../page/canvas.ts'

/** A strip that has found its place on a page. */
export interface PlacedStrip {
  /** Which of its owner's strips it is, from 0. */
  readonly index: number
  /** Upper edge, from the page's top in points. */
  readonly y: number
}

/** Something drawn in strips: a paragraph, a heading, a table row. */
export interface Flowable {
  /** Draws those of its strips that stand on the canvas's page, in order. */
  draw(canvas: Canvas, placed: readonly PlacedStrip[]): void
}

/** Whether a page may end before a strip: `free` it may, `kept` it may not unless it must, `page` it does. */
export type BreakBefore = 'free' | 'kept' | 'page'

export interface Strip {
  readonly owner: Flowable
  readonly index: number
  readonly height: number
  /** Space above, dropped at the top of a page. */
  readonly gap: number
  readonly breakBefore: BreakBefore
  /** Drawn again above this strip when a page begins with it: a table's head. */
  readonly repeated?: readonly Strip[]
}

/** What a block becomes. */
export interface Flow {
  readonly strips: readonly Strip[]
  /** How many strips of the next block the last strip must share its page with. */
  readonly keepsWithNext: number
  /** Space that the next block keeps at least. */
  readonly gapAfter?: number
}
