// Opening the list and a case, and searching: from the click or key to the frame that shows the answer.
import type { Page } from 'playwright-core'
import { type Ground, launchBare, launchOnCases } from '../ground.ts'
import { paintedAfter } from '../inPage.ts'
import { type Findings, row } from '../report.ts'
import { CASE_TITLE, LIST, LIST_ROW, OVERVIEW_CASE, SEARCH_FIELD, TO_LIST } from '../steps.ts'

const LIST_ROUNDS = 10
const CASE_ROUNDS = 20
/** Each further digit leaves fewer cases, so that every key changes the list. */
const WORDS = ['1234', '2718', '3141', '4669', '5772', '6180']

const openList = (page: Page): Promise<number> =>
  paintedAfter(page, { input: 'click', selector: LIST_ROW, text: '' }, () => page.click(TO_LIST))

/** A fresh page has nothing cached: each round reads the rows from the store. */
async function openListAfresh(page: Page): Promise<number> {
  await page.evaluate(() => (location.hash = '#/'))
  await page.reload()
  await page.waitForSelector(OVERVIEW_CASE)
  return openList(page)
}

async function openListAgain(page: Page): Promise<number> {
  await page.evaluate(() => (location.hash = '#/'))
  await page.waitForSelector(OVERVIEW_CASE)
  return openList(page)
}

/** Opens the row with a number among those drawn, from its click to its whole page. */
async function openCase(page: Page, number: number): Promise<number> {
  await page.click(TO_LIST)
  const target = page.locator(LIST_ROW).nth(number % 10)
  const title = await target.locator('bdi').first().innerText()
  const milliseconds = await paintedAfter(page, { input: 'click', selector: CASE_TITLE, text: title }, () => target.click())
  await page.evaluate(() => history.back())
  await page.waitForSelector(LIST_ROW)
  return milliseconds
}

/** Another ten rows to open than before. */
async function showRowsOf(page: Page, word: string): Promise<void> {
  await page.click(TO_LIST)
  await paintedAfter(page, { input: 'keydown', selector: LIST, text: null }, () => page.fill(SEARCH_FIELD, '').then(() => page.type(SEARCH_FIELD, word)))
}

async function typeWords(page: Page, words: readonly string[]): Promise<number[]> {
  const measured: number[] = []
  for (const word of words) {
    for (const key of word)
      measured.push(await paintedAfter(page, { input: 'keydown', selector: LIST, text: null }, () => page.press(SEARCH_FIELD, key)))
    await paintedAfter(page, { input: 'keydown', selector: LIST, text: null }, () => page.press(SEARCH_FIELD, 'Escape'))
  }
  return measured
}

const times = async (count: number, measure: (round: number) => Promise<number>): Promise<number[]> => {
  const measured: number[] = []
  for (let round = 0; round < count; round++) measured.push(await measure(round))
  return measured
}

async function onBare(ground: Ground): Promise<{ clicks: number[]; keys: number[] }> {
  const bare = await launchBare(ground)
  try {
    const page = bare.window
    const clear = () => page.evaluate(() => document.getElementById('rows')?.replaceChildren())
    const clicks = await times(ground.rounds(CASE_ROUNDS), async () => {
      await clear()
      return paintedAfter(page, { input: 'click', selector: '[role="row"]', text: '' }, () => page.click('button'))
    })
    const keys = await times(ground.rounds(CASE_ROUNDS), () =>
      paintedAfter(page, { input: 'keydown', selector: '#rows', text: null }, () => page.press('input', 'x')),
    )
    return { clicks, keys }
  } finally {
    await bare.close()
  }
}

export async function measureScreens(ground: Ground): Promise<Findings> {
  const bare = await onBare(ground)
  const app = await launchOnCases(ground, 'screens')
  try {
    const page = app.window
    await openListAfresh(page)
    const afresh = await times(ground.rounds(LIST_ROUNDS), () => openListAfresh(page))
    const again = await times(ground.rounds(LIST_ROUNDS), () => openListAgain(page))
    const cases: number[] = []
    for (const word of WORDS.slice(0, ground.rounds(CASE_ROUNDS) / 5 + 1)) {
      await showRowsOf(page, word.slice(0, 2))
      cases.push(...(await times(5, (round) => openCase(page, round))))
    }
    await page.fill(SEARCH_FIELD, '')
    await page.waitForTimeout(500)
    const keys = await typeWords(page, WORDS.slice(0, ground.rounds(WORDS.length)))
    const click = { what: 'click that draws 24 plain rows', values: bare.clicks }
    return {
      rows: [
        row({ id: 'screens.list', what: 'list: click on Ärenden to rows painted, read anew', app: afresh, baseline: click }),
        row({ id: 'screens.listAgain', what: 'list: the same, rows known', app: again, baseline: click }),
        row({ id: 'screens.case', what: 'case: click on a row to whole page painted', app: cases, baseline: click }),
        row({ id: 'screens.search', what: 'search: key to rows painted', app: keys, baseline: { what: 'key that draws 24 plain rows', values: bare.keys } }),
      ],
      notMeasured: [],
    }
  } finally {
    await app.close()
  }
}
