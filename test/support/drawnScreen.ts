import type { Page } from 'playwright-core'

/**
 * Waits until the window has drawn something: a page, or the lock in front of it, which has the window's body to
 * itself. A start that finds the app locked may have put the page's root away before anybody looks for it.
 * @throws TimeoutError of Playwright, when nothing is drawn within `milliseconds`
 */
export const drawnScreen = (page: Page, milliseconds: number): Promise<void> =>
  page.locator('body > div > *').first().waitFor({ state: 'attached', timeout: milliseconds })
