import type { StoreContext } from '../../work/context.ts'

type Queue = <Result>(work: () => Result | Promise<Result>) => Promise<Result>

/** Runs one after the other: a restore takes the database away, which must not happen under a backup. */
function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    // The next one waits for this one's end, however it ends.
    last = next.catch(() => undefined)
    return next
  }
}

const queues = new WeakMap<StoreContext, Queue>()

/** The one queue of a store: backups that other features ask for wait in it too. */
export function queueOf(context: StoreContext): Queue {
  const queue = queues.get(context) ?? createQueue()
  queues.set(context, queue)
  return queue
}
