import { strict as assert } from 'node:assert'
import { bridgeOf } from '../../e2e/steps/bridge.ts'
import { openedCase, viewOf } from '../../e2e/steps/stage.ts'
import { launchApp } from '../../support/app.ts'
import type { Scenario } from '../scenario.ts'

export const scenario: Scenario = {
  number: 10,
  title: 'The app started a second time',
  needs: ['window'],
  quick: true,
  run: async (context) => {
    const userData = context.folder()
    const { app, window: page } = await context.launch({ userData })
    const caseId = await openedCase(bridgeOf(page), { title: 'Öppet i den första' })
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
    await assert.rejects(launchApp({ userData }), /did not start/, 'the second start did not end by itself')
    const isInFront = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
    assert.equal(isInFront, true, 'the first window was not brought to the front')
    const { case: found } = await viewOf(page, caseId)
    return { done: 'Hid the window and started the app again on the same data; the second start ended by itself', seen: 'The first window, in front, as it was left.', lost: found.title === 'Öppet i den första' ? [] : [caseId], figures: { starts: 2 } }
  },
}
