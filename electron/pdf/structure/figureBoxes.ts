// Where on its page each figure stands, which PDF/UA asks for.
import { PAGE } from '../style.ts'
import { widthOf, type Piece } from '../text/pieces.ts'
import type { Tag } from './tags.ts'
import type { StructureTree } from './tree.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface FigureBoxes {
  /** Something was painted of a figure, given from its upper left corner. */
  painted(figure: Tag, area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }): void
  /** Words were written in what may be a figure. */
  written(tag: Tag, pieces: readonly Piece[], place: { readonly x: number; readonly baseline: number }): void
}

/** What hangs below the baseline, as a share of the size. */
const DESCENT = 0.25

const around = (a: Box, b: Box): Box =>
  ({ left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom) })

export function createFigureBoxes(tree: StructureTree): FigureBoxes {
  const boxes = new Map<Tag, Box>()
  const extend = (figure: Tag, box: Box) => {
    const known = boxes.get(figure)
    const { left, top, right, bottom } = known ? around(known, box) : box
    boxes.set(figure, { left, top, right, bottom })
    // The page's own coordinates begin at its foot.
    tree.elementOf(figure).dictionary.data['A'] = { O: 'Layout', BBox: [left, PAGE.height - bottom, right, PAGE.height - top] }
  }
  return {
    painted: (figure, { x, y, width, height }) => extend(figure, { left: x, top: y, right: x + width, bottom: y + height }),
    written(tag, pieces, { x, baseline }) {
      if (tag.role !== 'Figure') return
      const width = pieces.reduce((sum, piece) => sum + widthOf(piece), 0)
      const size = Math.max(...pieces.map((piece) => piece.size))
      extend(tag, { left: x, top: baseline - size, right: x + width, bottom: baseline + size * DESCENT })
    },
  }
}
