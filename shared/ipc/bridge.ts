/** What the preload script puts on `window`: two functions, which never change when a feature is added. */
export interface Bridge {
  /** Calls a method of the contract; resolves to its outcome. */
  readonly call: (path: string, input: unknown) => Promise<unknown>
  /** Listens to events from the main process; returns the function that stops listening. */
  readonly listen: (listener: (event: unknown) => void) => () => void
}

export const BRIDGE_KEY = 'samverkansstod'
export const CALL_CHANNEL = 'bridge:call'
export const EVENT_CHANNEL = 'bridge:event'
