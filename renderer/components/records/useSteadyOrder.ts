import { useState } from 'react'

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((id, at) => id === b[at])

/**
 * The order of rows, which stands still while one of them is being written: a row that changed place
 * under the hands (because its date was changed, or because it was stored for the first time) would lose the focus.
 */
export function useSteadyOrder(sorted: readonly string[], isWriting: boolean): readonly string[] {
  const [held, setHeld] = useState(sorted)
  const kept = held.filter((id) => sorted.includes(id))
  const next = isWriting ? [...kept, ...sorted.filter((id) => !kept.includes(id))] : sorted
  if (isSame(next, held)) return held
  setHeld(next)
  return next
}
