import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/fixtures.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { goTo } from './steps/go.ts'
import { allScreens, settled } from './steps/screens.ts'

/** What axe finds wrong, as one line per rule and place. */
async function violations(page: Page): Promise<string[]> {
  // Legacy mode: Electron has no second page for axe to run in. A tooltip belongs to no landmark, wherever it is drawn.
  const result = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[role="tooltip"]').analyze()
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

async function violationsOfAll(page: Page): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const { name, path } of await allScreens(page)) {
    await goTo(page, path)
    await settled(page)
    const here = await violations(page)
    if (here.length > 0) found[name] = here
  }
  return found
}

/** The colours of the page, which tell one look from another. */
const colours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body)
    return [backgroundColor, color]
  })

describe('axe finds nothing wrong on any screen', () => {
  test.for(['light', 'dark'] as const)('in %s', { timeout: 240_000 }, async (colorScheme, { launch }) => {
    const { window: page } = await launch({ demo: true, colorScheme })
    expect(await violationsOfAll(page)).toEqual({})
  })

  test('in high contrast', { timeout: 240_000 }, async ({ launch }) => {
    const { window: page } = await launch({ demo: true })
    const client = bridgeOf(page)
    await settled(page)
    const ordinary = await colours(page)
    const { settings } = valueOf(await client.settings.get({}))
    valueOf(await client.settings.save({ ...settings, contrast: 'high' }))
    await expect.poll(() => colours(page), { timeout: 10_000 }).not.toEqual(ordinary)
    expect(await violationsOfAll(page)).toEqual({})
  })

  test('in the command palette, and its first hit opens with Enter', async ({ launch }) => {
    const { window: page } = await launch({ demo: true })
    await settled(page)
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').waitFor()
    expect(await violations(page)).toEqual([])
    await page.keyboard.type('angelholm')
    await page.getByRole('option', { name: /Gårdarna på Ängelholmsgatan/ }).first().waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Gårdarna på Ängelholmsgatan' }).waitFor()
  })
})
