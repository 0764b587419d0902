/**
 * Letters that must be added, dropped, changed or swapped with their neighbour to make one word the other;
 * more than `most` is not counted further and given as `most + 1`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforePrevious: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row += 1) {
    const current = nextRow({ a, b, row, previous, beforePrevious })
    if (Math.min(...current) > most) return most + 1
    beforePrevious = previous
    previous = current
  }
  return Math.min(previous[b.length] ?? most + 1, most + 1)
}

interface Row {
  readonly a: string
  readonly b: string
  readonly row: number
  readonly previous: readonly number[]
  readonly beforePrevious: readonly number[]
}

const at = (row: readonly number[], index: number): number => row[index] ?? Number.MAX_SAFE_INTEGER

function nextRow({ a, b, row, previous, beforePrevious }: Row): number[] {
  const current = [row]
  for (let column = 1; column <= b.length; column += 1) {
    const changed = a[row - 1] === b[column - 1] ? 0 : 1
    const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
    current.push(
      Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + changed,
        swapped ? at(beforePrevious, column - 2) + 1 : Number.MAX_SAFE_INTEGER,
      ),
    )
  }
  return current
}
