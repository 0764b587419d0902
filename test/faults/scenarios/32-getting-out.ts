import { strict as assert } from 'node:assert'
import { bridgeOf } from '../../e2e/steps/bridge.ts'
import { ALL_REFUSED, tryToGetOut } from '../../e2e/steps/getOut.ts'
import { openedCase, viewOf } from '../../e2e/steps/stage.ts'
import type { Scenario } from '../scenario.ts'

export const scenario: Scenario = {
  number: 32,
  title: 'Navigation, window.open, iframe, fetch, WebSocket, permissions',
  needs: ['window'],
  quick: true,
  run: async (context) => {
    const { window: page } = await context.launch()
    const caseId = await openedCase(bridgeOf(page))
    assert.deepEqual(await tryToGetOut(page), ALL_REFUSED)
    assert.match(page.url(), /^app:\/\/samverkansstod\//)
    const { case: found } = await viewOf(page, caseId)
    return { done: 'From inside the page: each way out there is, code from text, an injected script, microphone and place', seen: 'Nothing; the page stays.', lost: found.id === caseId ? [] : [caseId], figures: { 'ways tried': Object.keys(ALL_REFUSED).length } }
  },
}
