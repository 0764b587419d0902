// Shares of the text width become columns, wide enough for the words and sums in them.

export interface ColumnFrame {
  /** From the left margin. */
  readonly x: number
  readonly width: number
}

const LARGEST_GAP = 12
const LARGEST_GAP_SHARE = 0.15
/** A column may ask for at most this share of the table to keep its longest word whole. */
const MOST_ASKED = 0.4

/** Gives columns that cannot hold their longest word what others have to spare. */
function evenOut(widths: readonly number[], needs: readonly number[]): number[] {
  const lacking = widths.map((width, index) => Math.max(0, (needs[index] ?? 0) - width))
  const spare = widths.map((width, index) => Math.max(0, width - (needs[index] ?? 0)))
  const [allLacking, allSpare] = [lacking, spare].map((values) => values.reduce((sum, value) => sum + value, 0))
  if (!allLacking || !allSpare) return [...widths]
  const moved = Math.min(allLacking, allSpare)
  return widths.map((width, index) =>
    width + ((lacking[index] ?? 0) * moved) / allLacking - ((spare[index] ?? 0) * moved) / allSpare)
}

/**
 * Places columns side by side over a width.
 * @param shares relative widths; what is not above zero counts as one
 * @param longestWords width of the widest word in each column
 */
export function placeColumns(shares: readonly number[], longestWords: readonly number[], width: number): readonly ColumnFrame[] {
  const gap = Math.min(LARGEST_GAP, (width / Math.max(1, shares.length)) * LARGEST_GAP_SHARE)
  const room = width - gap * (shares.length - 1)
  const weights = shares.map((share) => (share > 0 && Number.isFinite(share) ? share : 1))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const needs = longestWords.map((longest) => Math.min(longest, room * MOST_ASKED))
  let x = 0
  return evenOut(weights.map((weight) => (weight / sum) * room), needs).map((columnWidth) => {
    const frame = { x, width: columnWidth }
    x += columnWidth + gap
    return frame
  })
}
