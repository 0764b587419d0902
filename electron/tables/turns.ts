/** Longer than this, and a keystroke's save would be felt to wait. */
const TURN_MS = 12

const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

/**
 * Long work in slices: `await turns()` lets waiting calls in when the slice has lasted 12 ms, and costs next to
 * nothing otherwise.
 */
export function createTurns(): () => Promise<void> | undefined {
  let started = performance.now()
  const rest = async () => {
    await nextTurn()
    started = performance.now()
  }
  return () => (performance.now() - started < TURN_MS ? undefined : rest())
}
