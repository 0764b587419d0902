/** Long work cut into stretches: at each `yield` others may have their turn. */
export type Stretches<Result> = Generator<void, Result, void>

/** Does all of it without a pause. */
export function atOnce<Result>(work: Stretches<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

const PAUSE_MILLISECONDS = 10

/** Does it with the calls that wait answered between the stretches. */
export async function inTurns<Result>(work: Stretches<Result>): Promise<Result> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    await new Promise((resolve) => {
      setTimeout(resolve, PAUSE_MILLISECONDS)
    })
  }
}

/** Does it without a pause, but no longer than that: what is left is then given up, and cleans up after itself. */
export function withinTime<Result>(work: Stretches<Result>, milliseconds: number): Result | null {
  const until = performance.now() + milliseconds
  while (performance.now() < until) {
    const { done, value } = work.next()
    if (done) return value
  }
  // `return` runs what stands in its `finally`; its own result is not this work's.
  work.return(undefined as never)
  return null
}
