import type { Page } from 'playwright-core'
import { BRIDGE_KEY, type Bridge } from '../../../shared/ipc/bridge.ts'
import { createClient } from '../../../shared/ipc/client.ts'
import type { Client } from '../../../shared/ipc/contract.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'

type WithBridge = Record<string, Bridge>

/** The contract, called from inside the page over the real bridge; sets the stage, and reads what was stored. */
export const bridgeOf = (page: Page): Client =>
  createClient(async (path, input) => {
    const answer = await page.evaluate(
      ([key, method, value]) => (globalThis as unknown as WithBridge)[key]?.call(method, value),
      [BRIDGE_KEY, path, input] as const,
    )
    return answer as Outcome<unknown>
  })
