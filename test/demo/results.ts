// Money, results and what is told over many cases, in pictures.
import type { Locator, Page } from 'playwright-core'
import { paths } from '../../renderer/app/paths.ts'
import { moneyWords } from '../../shared/text/catalogue/money.ts'
import { portfolioWords } from '../../shared/text/catalogue/portfolioPage.ts'
import { placeTexts, resultTexts } from '../../shared/text/catalogue/results.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from '../e2e/steps/bridge.ts'
import { goTo, openTab } from '../e2e/steps/go.ts'
import { openPart } from '../e2e/steps/resultJob.ts'
import { demoCase } from '../e2e/steps/screens.ts'
import { bringUp, pageDrawn, type Picture } from './work.ts'

/** Screens of `allScreens` that README and handbook show. */
export const RESULTS_IN_DOCS: readonly string[] = ['ramar', 'siffror', 'lardomar']

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true })

async function money(page: Page, picture: Picture): Promise<void> {
  await openTab(page, await demoCase(page, 'Sofielund'), 'money')
  await heading(page, moneyWords.figures).waitFor()
  await picture(page, 'ekonomi', true)
  await bringUp(heading(page, moneyWords.ledger))
  await picture(page, 'ekonomi-liggare')
}

async function results(page: Page, picture: Picture): Promise<void> {
  const caseId = await demoCase(page, 'Kanalstråket')
  await openPart(page, caseId, 'report')
  await page.locator('#del-anvandning textarea').first().waitFor()
  await picture(page, 'resultat-rapport', true)
  await openPart(page, caseId, 'targets')
  await picture(page, 'resultat-mal', true)
  await openPart(page, caseId, 'place')
  await picture(page, 'resultat-plats', true)
  await bringUp(heading(page, placeTexts.matrix))
  await picture(page, 'resultat-matris')
  await openTab(page, await demoCase(page, 'Fickparken'), 'result')
  await page.getByText(resultTexts.closed).waitFor()
  await picture(page, 'resultat-avslutat')
}

async function reports(page: Page, picture: Picture): Promise<void> {
  const [draft] = valueOf(await bridgeOf(page).portfolio.list({}))
  await goTo(page, paths.portfolioReport(draft?.id ?? ''))
  await heading(page, portfolioWords.entries).waitFor()
  await picture(page, 'lagesrapport', true)
  const preview = page.getByRole('button', { name: portfolioWords.preview, exact: true })
  await preview.click()
  await bringUp(page.getByRole('button', { name: portfolioWords.hidePreview, exact: true }))
  await pageDrawn(page)
  await picture(page, 'lagesrapport-papper')
}

/** Pictures of what all screens do not show by themselves. */
export async function whatCameOfIt(page: Page, picture: Picture): Promise<void> {
  await money(page, picture)
  await results(page, picture)
  await reports(page, picture)
}
