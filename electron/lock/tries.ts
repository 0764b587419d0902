import { performance } from 'node:perf_hooks'
import { waitAfterWrong } from '../../shared/domain/appLock.ts'

export interface Tried {
  readonly opened: boolean
  readonly waitSeconds: number
}

/**
 * Counts wrong tries, and hears none before its time. One at a time: many asked at once are no more guesses than one
 * after another. Lives in the main process, so that a page that is loaded again starts no new count, and goes by a
 * clock that nobody can set.
 */
export class Tries {
  readonly #now: () => number
  #wrong = 0
  #nextAt = 0
  #last: Promise<unknown> = Promise.resolve()

  /** @param now milliseconds that only grow */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  get waitSeconds(): number {
    return Math.max(0, Math.ceil((this.#nextAt - this.#now()) / 1_000))
  }

  /** @param opens whether what was typed is right */
  run(opens: () => Promise<boolean>): Promise<Tried> {
    const next = this.#last.then(() => this.#once(opens))
    this.#last = next.catch(() => undefined)
    return next
  }

  async #once(opens: () => Promise<boolean>): Promise<Tried> {
    if (this.waitSeconds > 0) return { opened: false, waitSeconds: this.waitSeconds }
    const opened = await opens()
    this.#wrong = opened ? 0 : this.#wrong + 1
    this.#nextAt = this.#now() + waitAfterWrong(this.#wrong) * 1_000
    return { opened, waitSeconds: this.waitSeconds }
  }
}
