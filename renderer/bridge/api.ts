import { BRIDGE_KEY, type Bridge } from '../../shared/ipc/bridge.ts'
import type { OfferedFile } from '../../shared/domain/attachments/attachment.ts'
import { createClient, type Transport } from '../../shared/ipc/client.ts'
import type { Client } from '../../shared/ipc/contract.ts'
import { type BridgeEvent, bridgeEventSchema } from '../../shared/ipc/events.ts'
import { AppFailure, type Outcome } from '../../shared/ipc/outcome.ts'

declare global {
  interface Window {
    [BRIDGE_KEY]?: Bridge
  }
}

function bridge(): Bridge {
  const found = window[BRIDGE_KEY]
  if (!found) throw new Error('The preload bridge is missing')
  return found
}

/** The preload passes on what the main process answered, which is always an outcome. */
const transport: Transport = (path, input) => bridge().call(path, input) as Promise<Outcome<unknown>>

/** Every method of the contract, typed. Calls resolve to outcomes and never throw. */
export const api: Client = createClient(transport)

/** The value of an outcome; throws {@link AppFailure} for the query cache and error boundaries to catch. */
export function unwrap<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value
  throw new AppFailure(outcome.error)
}

/** Listens to events from the main process. Returns the function that stops listening. */
export function onBridgeEvent(listener: (event: BridgeEvent) => void): () => void {
  return bridge().listen((raw) => {
    const parsed = bridgeEventSchema.safeParse(raw)
    if (parsed.success) listener(parsed.data)
  })
}

/** Hands over files that were dropped on the page. What comes back stands for them: the page never learns where they lie. */
export async function offerFiles(files: readonly File[]): Promise<OfferedFile[]> {
  return unwrap((await bridge().offerFiles(files)) as Outcome<OfferedFile[]>)
}
