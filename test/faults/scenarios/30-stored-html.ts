import { strict as assert } from 'node:assert'
import { bridgeOf } from '../../e2e/steps/bridge.ts'
import { goTo, openTab } from '../../e2e/steps/go.ts'
import { openedCase, viewOf } from '../../e2e/steps/stage.ts'
import type { Scenario } from '../scenario.ts'

const STORED = [
  '<img src=x onerror="globalThis.taken=1">',
  '<script>globalThis.taken=1</script>',
  '"><svg onload=globalThis.taken=1>',
  '<a href="javascript:globalThis.taken=1">klicka</a>',
  '<iframe src="https://example.se"></iframe>',
  '\u202e<b>omvänd</b>',
]

export const scenario: Scenario = {
  number: 30,
  title: 'Stored HTML',
  needs: ['window'],
  quick: true,
  run: async (context) => {
    const { window: page } = await context.launch()
    const lost: string[] = []
    for (const title of STORED) {
      const caseId = await openedCase(bridgeOf(page), { title, area: title, firstContact: title })
      for (const tab of ['overview', 'meetings', 'application'] as const) await openTab(page, caseId, tab)
      await page.getByRole('heading', { level: 1 }).first().waitFor()
      const shown = await page.getByRole('heading', { level: 1 }).first().textContent()
      const { case: kept } = await viewOf(page, caseId)
      // Direction marks are taken out on the way in: they would turn the line around them.
      if (shown !== kept.title || !title.includes(kept.title.replaceAll(/[\u202a-\u202e]/g, ''))) lost.push(title)
    }
    await goTo(page, '/arenden')
    // What was injected would have run by now, or been left in the page as an element.
    const found = await page.evaluate(() => ({
      isTaken: 'taken' in globalThis,
      elements: document.querySelectorAll('#root iframe, #root svg[onload], #root img[onerror], #root a[href^="javascript"]').length,
    }))
    assert.deepEqual(found, { isTaken: false, elements: 0 })
    return { done: 'Stored scripts, pictures with handlers, frames and links as titles, areas and names; opened every page that shows them', seen: 'The text, letter for letter.', lost, figures: { texts: STORED.length } }
  },
}
