// Scrolling 5,000 rows with the wheel, against a tall empty page.
import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { type Ground, withBoth } from '../ground.ts'
import { type Gaps, gapsDuring, paintedAfter } from '../inPage.ts'
import { type Findings, row } from '../report.ts'
import { LIST, LIST_ROW, TO_LIST } from '../steps.ts'

const ROUNDS = 3
const ROWS = 5000
const ROW_HEIGHT = 56
/** Fourteen rows a turn: as fast as one scrolls past what one is not looking for. */
const WHEEL_TURN = 14 * ROW_HEIGHT
const SLOW_FRAME = 50
/** Three windows of rows further than what has been read. */
const JUMP = 300
const JUMPS = 10

async function turnTheWheel(page: Page): Promise<void> {
  await page.mouse.move(700, 500)
  for (let scrolled = 0; scrolled < ROWS * ROW_HEIGHT; scrolled += WHEEL_TURN) await page.mouse.wheel(0, WHEEL_TURN)
}

export async function scrollOnce(page: Page): Promise<Gaps> {
  await page.evaluate(() => window.scrollTo(0, 0))
  await pause(500)
  return gapsDuring(page, () => turnTheWheel(page))
}

/** From one great turn of the wheel to rows that were never read before. */
export async function jumps(page: Page, count: number): Promise<number[]> {
  await page.reload()
  await page.waitForSelector(LIST_ROW)
  await page.mouse.move(700, 500)
  const measured: number[] = []
  for (let round = 0; round < count; round++) {
    await pause(300)
    measured.push(await paintedAfter(page, { input: 'wheel', selector: LIST, text: null }, () => page.mouse.wheel(0, JUMP * ROW_HEIGHT)))
  }
  return measured
}

export const framesOf = (gaps: readonly Gaps[]): number[] => gaps.flatMap(({ frames }) => frames)

/** Share of frames, in each round, that came later than one notices. */
export const slowShares = (gaps: readonly Gaps[]): number[] =>
  gaps.map(({ frames }) => (100 * frames.filter((gap) => gap > SLOW_FRAME).length) / Math.max(1, frames.length))

export const against = (values: readonly number[]) => ({ what: 'tall empty page', values })

export const makeTall = (page: Page): Promise<void> =>
  page.evaluate((height) => {
    const tall = document.getElementById('tall')
    if (tall) tall.style.height = `${height}px`
  }, 2 * ROWS * ROW_HEIGHT)

export const measureScroll = (ground: Ground): Promise<Findings> =>
  withBoth(ground, 'scroll', async ({ app, bare }) => {
    await makeTall(bare)
    await app.click(TO_LIST)
    await app.waitForSelector(LIST_ROW)
    const [scrolled, raw]: [Gaps[], Gaps[]] = [[], []]
    for (let round = 0; round < ground.rounds(ROUNDS); round++) {
      raw.push(await scrollOnce(bare))
      scrolled.push(await scrollOnce(app))
    }
    const jumped = await jumps(app, ground.rounds(JUMPS))
    return {
      rows: [
        row({ id: 'scroll.frames', what: 'scroll 5,000 rows: time between frames', app: framesOf(scrolled), baseline: against(framesOf(raw)) }),
        row({ id: 'scroll.slow', what: 'scroll: share of frames over 50 ms', unit: '%', app: slowShares(scrolled), baseline: against(slowShares(raw)) }),
        row({ id: 'scroll.jump', what: 'scroll: 300 rows at once to new rows painted', app: jumped }),
      ],
      notMeasured: [],
    }
  })
