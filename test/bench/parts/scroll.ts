// Scrolling 5,000 rows with the wheel, against a tall empty page.
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { type Ground, launchBare, launchOnCases } from '../ground.ts'
import { type Gaps, gapsDuring } from '../inPage.ts'
import { type Findings, row } from '../report.ts'
import { LIST_ROW, TO_LIST } from '../steps.ts'

const ROUNDS = 5
const ROWS = 5000
const ROW_HEIGHT = 56
/** Fourteen rows a turn: as fast as one scrolls past what one is not looking for. */
const WHEEL_TURN = 14 * ROW_HEIGHT
const SLOW_FRAME = 50
const EMPTY = 'tall empty page'

async function turnTheWheel(page: Page): Promise<void> {
  await page.mouse.move(700, 500)
  for (let scrolled = 0; scrolled < ROWS * ROW_HEIGHT; scrolled += WHEEL_TURN) await page.mouse.wheel(0, WHEEL_TURN)
}

/** From the last turn of the wheel to the rows there. */
async function rowsAfterStop(page: Page): Promise<number> {
  return page.evaluate(async (busy) => {
    const began = performance.now()
    while (document.querySelector(busy)) await new Promise((resolve) => requestAnimationFrame(resolve))
    return performance.now() - began
  }, '[role="grid"] [aria-busy="true"]')
}

async function scrollRounds(page: Page, count: number): Promise<{ gaps: Gaps[]; stops: number[] }> {
  const gaps: Gaps[] = []
  const stops: number[] = []
  for (let round = 0; round < count; round++) {
    await page.evaluate(() => window.scrollTo(0, 0))
    await pause(500)
    gaps.push(await gapsDuring(page, () => turnTheWheel(page)))
    stops.push(await rowsAfterStop(page))
  }
  return { gaps, stops }
}

const framesOf = (gaps: readonly Gaps[]): number[] => gaps.flatMap(({ frames }) => frames)

/** Share of frames, in each round, that came later than one notices. */
const slowShares = (gaps: readonly Gaps[]): number[] =>
  gaps.map(({ frames }) => (100 * frames.filter((gap) => gap > SLOW_FRAME).length) / Math.max(1, frames.length))

async function onBare(ground: Ground): Promise<Gaps[]> {
  const bare = await launchBare(ground)
  try {
    await bare.window.evaluate((height) => {
      const tall = document.getElementById('tall')
      if (tall) tall.style.height = `${height}px`
    }, 2 * ROWS * ROW_HEIGHT)
    return (await scrollRounds(bare.window, ground.rounds(ROUNDS))).gaps
  } finally {
    await bare.close()
  }
}

export async function measureScroll(ground: Ground): Promise<Findings> {
  const bare = await onBare(ground)
  const app = await launchOnCases(ground, 'scroll')
  try {
    await app.window.click(TO_LIST)
    await app.window.waitForSelector(LIST_ROW)
    const { gaps, stops } = await scrollRounds(app.window, ground.rounds(ROUNDS))
    return {
      rows: [
        row({ id: 'scroll.frames', what: 'scroll 5,000 rows: time between frames', app: framesOf(gaps), baseline: { what: EMPTY, values: framesOf(bare) } }),
        row({ id: 'scroll.slow', what: 'scroll: share of frames over 50 ms', unit: '%', app: slowShares(gaps), baseline: { what: EMPTY, values: slowShares(bare) } }),
        row({ id: 'scroll.stop', what: 'scroll: wheel stops to every row filled', app: stops }),
      ],
      notMeasured: [],
    }
  } finally {
    await app.close()
  }
}
