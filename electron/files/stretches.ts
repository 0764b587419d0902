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
