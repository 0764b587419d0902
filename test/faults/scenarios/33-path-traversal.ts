import { strict as assert } from 'node:assert'
import { bridgeOf } from '../../e2e/steps/bridge.ts'
import { climbOut } from '../../e2e/steps/getOut.ts'
import type { Scenario } from '../scenario.ts'

export const scenario: Scenario = {
  number: 33,
  title: 'Path traversal in the app protocol',
  needs: ['window'],
  quick: true,
  run: async (context) => {
    const { window: page } = await context.launch()
    const statuses = await climbOut(page)
    assert.ok(statuses.every((status) => status === 404 || status === 0), `a file outside was served: ${statuses.join(', ')}`)
    assert.ok((await bridgeOf(page).overview.get({})).ok)
    return { done: 'Asked for `..%2f`, `%2e%2e/`, `..%5c`, `/../`, a file that is not there and a NUL', seen: 'Nothing; each is answered as not found.', lost: [], figures: { addresses: statuses.length } }
  },
}
