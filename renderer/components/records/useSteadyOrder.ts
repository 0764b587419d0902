import { useState } from 'react'

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id, at) => id === b[at])

/** Rows that have come in since, each after the one that it follows when all are sorted; none of the others moves. */
function withNewcomers(kept: readonly string[], sorted: readonly string[]): readonly string[] {
  const order = [...kept]
  for (const [at, id] of sorted.entries()) {
    if (order.includes(id)) continue
    const before = sorted[at - 1]
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
  }
  return order
}

/**
 * The order of rows, which stands still while one looks at them: a row that changed place under the hands (because its
 * name or date was changed, or because it was stored for the first time) would lose the focus and the eye. A new row
 * stays where it was written; the next visit finds all of them sorted.
 */
export function useSteadyOrder(sorted: readonly string[]): readonly string[] {
  const [held, setHeld] = useState(sorted)
  const next = withNewcomers(
    held.filter((id) => sorted.includes(id)),
    sorted,
  )
  if (isSame(next, held)) return held
  setHeld(next)
  return next
}
