/** How large a PDF is drawn: as wide as there is room, or a share of its size on paper. */
export type Zoom = 'fit' | number

const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3]
/** One point of a PDF is 1/72 inch, one pixel of CSS 1/96. */
const PAPER_SCALE = 96 / 72

/** The scale to draw at, and what it is of the size on paper. */
export function scaleOf(zoom: Zoom, room: { readonly width: number; readonly pageWidth: number }): { scale: number; share: number } {
  const fitted = Math.max(0.2, room.width / (room.pageWidth * PAPER_SCALE))
  const share = zoom === 'fit' ? fitted : zoom
  return { scale: share * PAPER_SCALE, share }
}

/** The next step up or down from a share; itself at the ends. */
export function nextZoom(share: number, direction: 1 | -1): number {
  const found = direction === 1 ? STEPS.find((step) => step > share + 0.01) : STEPS.findLast((step) => step < share - 0.01)
  return found ?? share
}
