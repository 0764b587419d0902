import { type Client, methodPaths } from './contract.ts'
import type { Outcome } from './outcome.ts'

/** Carries a call to where it is handled: the preload bridge in the app, a direct dispatch in tests. */
export type Transport = (path: string, input: unknown) => Promise<Outcome<unknown>>

/** Builds the typed client from the contract's own list. */
export function createClient(transport: Transport): Client {
  const client: Record<string, Record<string, (input: unknown) => Promise<Outcome<unknown>>>> = {}
  for (const path of methodPaths.keys()) {
    const [feature = '', name = ''] = path.split('.')
    client[feature] = { ...client[feature], [name]: (input) => transport(path, input) }
  }
  // The keys come from the contract itself, so the shape is right by construction; TypeScript cannot follow the loop.
  return client as unknown as Client
}
