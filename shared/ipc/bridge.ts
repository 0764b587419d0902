/** What the preload script puts on `window`: three functions, which never change when a feature is added. */
export interface Bridge {
  /** Calls a method of the contract; resolves to its outcome. */
  readonly call: (path: string, input: unknown) => Promise<unknown>
  /** Listens to events from the main process; returns the function that stops listening. */
  readonly listen: (listener: (event: unknown) => void) => () => void
  /**
   * Hands over files that were dropped on the page; resolves to the outcome of `OfferedFile[]`. Takes the system's own
   * file objects and nothing else: a page cannot make one that stands for a path of its choosing, and never sees a path.
   */
  readonly offerFiles: (files: readonly unknown[]) => Promise<unknown>
}

export const BRIDGE_KEY = 'samverkansstod'
export const CALL_CHANNEL = 'bridge:call'
export const EVENT_CHANNEL = 'bridge:event'
export const FILES_CHANNEL = 'bridge:files'
