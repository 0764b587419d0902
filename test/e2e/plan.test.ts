// Proposals become a plan, the board decides on it, and what departs from it afterwards says why.
import { AxeBuilder } from '@axe-core/playwright'
import type { ElectronApplication, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { freezeWords, planWords } from '../../shared/text/catalogue/plan.ts'
import { executionBlockerSentence, freezeBlockerSentence } from '../../shared/text/catalogue/planRules.ts'
import { test } from '../support/fixtures.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { flattened, rawText } from '../support/pdf/extract.ts'
import { openTab } from './steps/go.ts'
import { settled } from './steps/screens.ts'
import { askFor, barOf, decide, dragBar, dragToEdge, fillPlan, freezePlan, giveReason, latestPlan, look, proposeToBoard, renew, typeProposals } from './steps/planJob.ts'
import { finalisedCase } from './steps/stage.ts'

/** What axe finds wrong, as one line per rule and place. */
async function violations(page: Page): Promise<string[]> {
  const result = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[role="tooltip"]').analyze()
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** The page itself never scrolls sideways; the timetable does, in its frame. */
const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement
    return root.scrollWidth > root.clientWidth ? [`page: ${root.scrollWidth} > ${root.clientWidth}`] : []
  })

const resize = (app: ElectronApplication, width: number, height: number, zoom: number): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(size.width, size.height)
      window?.webContents.setZoomFactor(size.zoom)
    },
    { width, height, zoom },
  )

const YEAR = new Date().getFullYear() + 1
const LIGHT = 'Belys gången'
const LINES = ['Tryggare gång', `${LIGHT}, 250 tkr, ${YEAR}-03-01–${YEAR}-05-31`, `Plantera, 50 tkr, ${YEAR}-09-01–${YEAR}-09-30`]

describe('a plan', () => {
  test('waits for decision 2, is frozen by it, gives reasons for what departs, and is renewed', { timeout: 120_000 }, async ({ launch }) => {
    const { window: page } = await launch()
    const caseId = await finalisedCase(page)
    await decide(page, caseId, 'decision1', '§ 4')
    await openTab(page, caseId, 'plan')
    await page.getByRole('button', { name: planWords.create }).click()
    await typeProposals(page, LINES)
    await askFor(page, LIGHT, '250 tkr')
    const dates = async (title: string) => {
      const item = (await latestPlan(page, caseId)).items.find((each) => each.title === title)
      return [item?.startsOn, item?.endsOn]
    }

    // Without decision 2 nothing starts, and the app says which rule says so.
    await page.getByText(executionBlockerSentence('decision-2-missing')).waitFor()
    await page.getByRole('button', { name: freezeWords.freeze, exact: true }).click()
    await page.getByText(freezeBlockerSentence('decision-not-in-favour')).waitFor()
    expect((await latestPlan(page, caseId)).baseline).toBeNull()

    // Before the decision a bar moves freely: a day by key, and back.
    await look(page, planWords.lookTimetable)
    await barOf(page, LIGHT).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.press('Enter')
    await expect.poll(() => dates(LIGHT)).toEqual([`${YEAR}-03-02`, `${YEAR}-05-31`])
    await page.getByRole('button', { name: 'Ångra' }).click()
    await expect.poll(() => dates(LIGHT)).toEqual([`${YEAR}-03-01`, `${YEAR}-05-31`])

    // The proposal is read back from its PDF.
    const path = await proposeToBoard(page, caseId)
    expect(await checkPdf(path)).toEqual([])
    const text = flattened(await rawText(path))
    for (const words of ['Gången blir tryggare på kvällen.', `1.1 ${LIGHT}`, `${YEAR}-05-31`, 'Tidsplan', '300 000', 'avsätter 200 000 kr', 'Fler ska våga gå här.', 'Sökt av FGK 250 000'])
      expect(text.replaceAll(/\s+/gu, ' ')).toContain(words)

    // Decision 2 freezes the plan.
    await decide(page, caseId, 'decision2', '§ 99')
    await look(page, planWords.lookRows)
    await freezePlan(page)
    const frozen = await latestPlan(page, caseId)
    expect(frozen.baseline?.content.items).toEqual(frozen.items)

    // A dragged bar asks for its reason; without one it goes back.
    await look(page, planWords.lookTimetable)
    await dragBar(page, LIGHT, 60)
    await page.getByRole('dialog').getByRole('button', { name: planWords.cancelDeviation }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: `${LIGHT}, ${YEAR}-03-01 till ${YEAR}-05-31` }).waitFor()
    await dragBar(page, LIGHT, 60)
    await giveReason(page, 'Kajen renoveras')
    await look(page, planWords.lookCompare)
    await page.getByText('Kajen renoveras').waitFor()
    const moved = await latestPlan(page, caseId)
    expect(moved.deviations).toMatchObject([{ kind: 'date', reason: 'Kajen renoveras', agreedBy: 'Gruppen och FGK', before: { startsOn: `${YEAR}-03-01` } }])
    expect(moved.baseline).toEqual(frozen.baseline)
    expect(await dates(LIGHT)).not.toEqual([`${YEAR}-03-01`, `${YEAR}-05-31`])

    // At the edge the timetable scrolls along, so a bar can be taken further than what is in sight.
    await look(page, planWords.lookTimetable)
    await page.getByText('Veckor', { exact: true }).click()
    await settled(page)
    const scrolled = await dragToEdge(page, 'Plantera')
    await page.getByRole('dialog').getByRole('button', { name: planWords.cancelDeviation }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(scrolled).toBeGreaterThan(0)
    await look(page, planWords.lookRows)

    // The year after has a plan of its own, and the one that was decided stays as it was.
    await renew(page)
    await page.getByRole('button', { name: `Plan ${YEAR + 1}`, exact: true }).waitFor()
    const next = await latestPlan(page, caseId)
    expect(next.plan.startsOn).toBe(`${YEAR + 1}-01-01`)
    expect(next.items.map(({ title, startsOn }) => [title, startsOn])).toContainEqual(['Plantera', `${YEAR + 1}-09-01`])
    expect(next.baseline).toBeNull()
  })

  test.for([
    ['light', 1280, 1],
    ['dark', 1280, 1],
    ['at 200 %', 1280, 2],
    ['in the smallest window', 480, 1],
  ] as const)('is readable in all its views: %s', { timeout: 120_000 }, async ([scheme, width, zoom], { launch }) => {
    const { app, window: page } = await launch({ colorScheme: scheme === 'dark' ? 'dark' : 'light' })
    const caseId = await finalisedCase(page)
    await fillPlan(page, caseId)
    await decide(page, caseId, 'decision1', '§ 4')
    await decide(page, caseId, 'decision2', '§ 99')
    await openTab(page, caseId, 'plan')
    await freezePlan(page)
    await resize(app, width, 720, zoom)
    const found: Record<string, string[]> = {}
    for (const name of [planWords.lookRows, planWords.lookTimetable, planWords.lookBoard, planWords.lookCompare]) {
      await look(page, name)
      await settled(page)
      found[name] = [...(await violations(page)), ...(await overflow(page))]
    }
    expect(found).toEqual({ [planWords.lookRows]: [], [planWords.lookTimetable]: [], [planWords.lookBoard]: [], [planWords.lookCompare]: [] })
  })
})
