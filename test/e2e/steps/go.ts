import type { Locator, Page } from 'playwright-core'
import type { CaseTab } from '../../../renderer/app/paths.ts'
import { paths } from '../../../renderer/app/paths.ts'
import { caseWords } from '../../../shared/text/catalogue/case.ts'

/** Goes to an address of the app as a link would. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = target
  }, `#${path}`)
}

/** The link to one of the parts of a case. */
export const tabOf = (page: Page, tab: CaseTab): Locator =>
  page.getByRole('navigation', { name: caseWords.tabsLabel }).getByRole('link', { name: caseWords.tabs[tab], exact: true })

/** Opens a part of a case and waits until it is there. */
export async function openTab(page: Page, caseId: string, tab: CaseTab): Promise<void> {
  await goTo(page, paths.caseTab(caseId, tab))
  await page.locator(`nav [aria-current="page"]`, { hasText: caseWords.tabs[tab] }).last().waitFor()
}
