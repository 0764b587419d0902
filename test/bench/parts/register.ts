// The register at full size, in the window: its list opened, searched and scrolled, and an actor opened.
import type { Page } from 'playwright-core'
import { launchApp } from '../../support/app.ts'
import { type Ground, launchBare } from '../ground.ts'
import { type Gaps, paintedAfter } from '../inPage.ts'
import { type Findings, row } from '../report.ts'
import { LIST, LIST_ROW, OVERVIEW_CASE, SEARCH_FIELD } from '../steps.ts'
import { against, framesOf, jumps, makeTall, scrollOnce, slowShares } from './scroll.ts'
import { fullUserData } from './searchSeed.ts'

const TO_ACTORS = 'a[href="#/aktorer"]'
const ACTOR_TITLE = 'main:has(h2) h1'
const OPEN_ROUNDS = 10
const ACTOR_ROUNDS = 20
const SCROLL_ROUNDS = 3
const JUMPS = 10
const SETTLE_MILLISECONDS = 1000
/** Beginnings that each leave fewer actors with the second letter. */
const TYPED = ['fa', 'bo', 'ku', 'od', 'hy', 'gr', 'to', 'ha', 'pa', 'di']

async function openList(page: Page): Promise<number> {
  await page.evaluate(() => (location.hash = '#/'))
  await page.reload()
  await page.waitForSelector(OVERVIEW_CASE)
  await page.waitForTimeout(SETTLE_MILLISECONDS)
  return paintedAfter(page, { input: 'click', selector: LIST_ROW, text: '' }, () => page.click(TO_ACTORS))
}

/** Opens the actors on the first screen of the list, one after the other. */
async function openActor(page: Page, round: number): Promise<number> {
  const target = page.locator(LIST_ROW).nth(round % 8)
  const name = await target.locator('bdi').first().innerText()
  const milliseconds = await paintedAfter(page, { input: 'click', selector: ACTOR_TITLE, text: name }, () => target.locator('bdi').first().click())
  await page.click(TO_ACTORS)
  await page.waitForSelector(LIST_ROW)
  return milliseconds
}

async function keysOf(page: Page, words: readonly string[]): Promise<number[]> {
  const press = (key: string) => paintedAfter(page, { input: 'keydown', selector: LIST, text: null }, () => page.press(SEARCH_FIELD, key))
  const measured: number[] = []
  for (const word of words) {
    for (const key of word) measured.push(await press(key))
    await press('Escape')
  }
  return measured
}

async function repeat(count: number, measure: (round: number) => Promise<number>): Promise<number[]> {
  const measured: number[] = []
  for (let round = 0; round < count; round++) measured.push(await measure(round))
  return measured
}

async function scrolls(page: Page, bare: Page, rounds: number): Promise<{ scrolled: Gaps[]; raw: Gaps[] }> {
  const [scrolled, raw]: [Gaps[], Gaps[]] = [[], []]
  await makeTall(bare)
  for (let round = 0; round < rounds; round++) {
    raw.push(await scrollOnce(bare))
    scrolled.push(await scrollOnce(page))
  }
  return { scrolled, raw }
}

async function measureIn(ground: Ground, page: Page, bare: Page): Promise<Findings> {
  const opened = await repeat(ground.rounds(OPEN_ROUNDS), () => openList(page))
  const actors = await repeat(ground.rounds(ACTOR_ROUNDS), (round) => openActor(page, round))
  const keys = await keysOf(page, TYPED.slice(0, ground.rounds(TYPED.length)))
  const { scrolled, raw } = await scrolls(page, bare, ground.rounds(SCROLL_ROUNDS))
  const jumped = await jumps(page, ground.rounds(JUMPS))
  return {
    rows: [
      row({ id: 'register.list', what: 'register of 100,000: click on Aktörer to rows painted', app: opened }),
      row({ id: 'register.actor', what: 'register: click on a row to the page of the actor painted', app: actors }),
      row({ id: 'register.search', what: 'register: key to rows painted, 80 ms of pause included', app: keys }),
      row({ id: 'register.frames', what: 'register: scroll 5,000 rows, time between frames', app: framesOf(scrolled), baseline: against(framesOf(raw)) }),
      row({ id: 'register.slow', what: 'register: share of frames over 50 ms', unit: '%', app: slowShares(scrolled), baseline: against(slowShares(raw)) }),
      row({ id: 'register.jump', what: 'register: 300 rows at once to new rows painted', app: jumped }),
    ],
    notMeasured: [],
  }
}

export async function measureRegister(ground: Ground): Promise<Findings> {
  const userData = await fullUserData(ground, 'register')
  const bare = await launchBare(ground)
  try {
    const app = await launchApp({ appFolder: ground.appFolder, userData })
    try {
      await app.window.waitForSelector(OVERVIEW_CASE)
      return await measureIn(ground, app.window, bare.window)
    } finally {
      await app.close()
    }
  } finally {
    await bare.close()
  }
}
