import type { Client } from './contract.ts'
import type { Outcome } from './outcome.ts'

/** Carries a call to where it is handled: the preload bridge in the app, a direct dispatch in tests. */
export type Transport = (path: string, input: unknown) => Promise<Outcome<unknown>>

/** An object whose every name is made when it is first asked for. */
const madeWhenAsked = <Value>(make: (name: string) => Value): Readonly<Record<string, Value>> =>
  new Proxy<Record<string, Value>>(
    {},
    { get: (made, name) => (typeof name === 'string' ? (made[name] ??= make(name)) : undefined) },
  )

/**
 * The typed client of the contract. Names come from the types alone: the window thereby does without the contract's
 * schemas, which are checked where calls are answered, and starts sooner for it.
 */
export function createClient(transport: Transport): Client {
  const client = madeWhenAsked((feature) => madeWhenAsked((name) => (input: unknown) => transport(`${feature}.${name}`, input)))
  // The types know every name that there is; TypeScript cannot follow a proxy.
  return client as unknown as Client
}
