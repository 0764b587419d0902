// Opening the list and a case, and searching: from the click or key to the frame that shows the answer.
import type { Page } from 'playwright-core'
import { inTurn } from '../figures.ts'
import { type Ground, withBoth } from '../ground.ts'
import { paintedAfter } from '../inPage.ts'
import { type Findings, row } from '../report.ts'
import { CASE_TITLE, LIST, LIST_ROW, OVERVIEW_CASE, SEARCH_FIELD, TO_LIST } from '../steps.ts'

const LIST_ROUNDS = 10
const CASE_ROUNDS = 20
const WORDS = 6
/** The page has fetched what it left for after its first screen. */
const SETTLE_MILLISECONDS = 1000
/** Rows to choose from before the list is narrowed to others. */
const CASES_PER_SEARCH = 5
/** What the cases to open are searched by. */
const SEARCHES = ['12', '27', '31', '46']

const backToOverview = (page: Page): Promise<unknown> => page.evaluate(() => (location.hash = '#/'))

async function openList(page: Page): Promise<number> {
  await page.waitForSelector(OVERVIEW_CASE)
  return paintedAfter(page, { input: 'click', selector: LIST_ROW, text: '' }, () => page.click(TO_LIST))
}

/** A fresh page has nothing cached: the rows are read from the store, and the list is drawn for the first time. */
async function openListAfresh(page: Page): Promise<number> {
  await backToOverview(page)
  await page.reload()
  await page.waitForSelector(OVERVIEW_CASE)
  await page.waitForTimeout(SETTLE_MILLISECONDS)
  return openList(page)
}

async function openListAgain(page: Page): Promise<number> {
  await backToOverview(page)
  return openList(page)
}

async function openCase(page: Page, round: number): Promise<number> {
  if (round % CASES_PER_SEARCH === 0) await searchFor(page, SEARCHES[(round / CASES_PER_SEARCH) % SEARCHES.length] ?? '')
  const target = page.locator(LIST_ROW).nth(round % CASES_PER_SEARCH)
  const title = await target.locator('bdi').first().innerText()
  const milliseconds = await paintedAfter(page, { input: 'click', selector: CASE_TITLE, text: title }, () => target.click())
  await page.click(TO_LIST)
  await page.waitForSelector(LIST_ROW)
  return milliseconds
}

async function searchFor(page: Page, word: string): Promise<void> {
  await page.click(TO_LIST)
  await page.fill(SEARCH_FIELD, '')
  await page.waitForTimeout(400)
  await paintedAfter(page, { input: 'keydown', selector: LIST, text: null }, () => page.locator(SEARCH_FIELD).pressSequentially(word))
}

/** Numbers of cases on the list: each further digit leaves fewer cases, so that every key changes the list. */
const wordsOnList = (page: Page): Promise<string[]> =>
  page.locator(LIST_ROW).evaluateAll((rows) => rows.flatMap((each) => /\b\d{4}\b/.exec(each.querySelector('bdi')?.textContent ?? '')?.[0] ?? []))

/** Presses each key of the words when the answer to the one before is painted. */
async function keysOf(page: Page, words: readonly string[]): Promise<number[]> {
  const press = (key: string) => paintedAfter(page, { input: 'keydown', selector: LIST, text: null }, () => page.press(SEARCH_FIELD, key))
  const measured: number[] = []
  for (const word of words) {
    for (const key of word) measured.push(await press(key))
    await press('Escape')
  }
  return measured
}

async function clickOnBare(page: Page): Promise<number> {
  await page.evaluate(() => document.getElementById('rows')?.replaceChildren())
  return paintedAfter(page, { input: 'click', selector: '[role="row"]', text: '' }, () => page.click('button'))
}

const keyOnBare = (page: Page): Promise<number> =>
  paintedAfter(page, { input: 'keydown', selector: '#rows', text: null }, () => page.press('input', 'x'))

const click = (values: readonly number[]) => ({ what: 'click that draws 24 plain rows', values })

export const measureScreens = (ground: Ground): Promise<Findings> =>
  withBoth(ground, 'screens', async ({ app, bare }) => {
    await openListAfresh(app)
    const lists = [() => openListAfresh(app), () => openListAgain(app), () => clickOnBare(bare)]
    const [afresh = [], again = [], listClicks = []] = await inTurn(ground.rounds(LIST_ROUNDS), lists)
    const opening = [(round: number) => openCase(app, round), () => clickOnBare(bare)]
    const [cases = [], caseClicks = []] = await inTurn(ground.rounds(CASE_ROUNDS), opening)
    await app.fill(SEARCH_FIELD, '')
    await app.waitForTimeout(400)
    const keys = await keysOf(app, (await wordsOnList(app)).slice(0, ground.rounds(WORDS)))
    const [bareKeys = []] = await inTurn(ground.rounds(CASE_ROUNDS), [() => keyOnBare(bare)])
    return {
      rows: [
        row({ id: 'screens.list', what: 'list: click on Ärenden to rows painted, first time', app: afresh, baseline: click(listClicks) }),
        row({ id: 'screens.listAgain', what: 'list: the same again, rows known', app: again, baseline: click(listClicks) }),
        row({ id: 'screens.case', what: 'case: click on a row to whole page painted', app: cases, baseline: click(caseClicks) }),
        row({ id: 'screens.search', what: 'search: key to rows painted', app: keys, baseline: { what: 'key that draws 24 plain rows', values: bareKeys } }),
      ],
      notMeasured: [],
    }
  })
