// Search everywhere at full size: in the store, and in the window from the key to the frame that shows the answer.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchApp } from '../../support/app.ts'
import { createTestStore, valueOf } from '../../support/store.ts'
import { millisecondsOf } from '../figures.ts'
import { type Ground, launchBare, userDataFolder } from '../ground.ts'
import { paintedAfter } from '../inPage.ts'
import { type Findings, row } from '../report.ts'
import { OVERVIEW_CASE } from '../steps.ts'
import { seedRegister } from './searchSeed.ts'
import { ASKED } from './searchWords.ts'

const PALETTE = '[role="dialog"]'
const PALETTE_FIELD = '[role="dialog"] input'
const BARE_ROUNDS = 20
const WINDOW_WORDS = 6

async function inStore(path: string, words: readonly string[]): Promise<number[]> {
  const store = createTestStore({ path, now: new Date().toISOString() })
  const measured: number[] = []
  try {
    seedRegister(store.context.connection)
    for (const word of words)
      for (let length = 1; length <= word.length; length++)
        measured.push(await millisecondsOf(async () => valueOf(await store.client.search.everywhere({ text: word.slice(0, length), limit: 6 }))))
  } finally {
    store.close()
  }
  return measured
}

async function inWindow(page: Page, words: readonly string[]): Promise<number[]> {
  const measured: number[] = []
  await page.keyboard.press('Control+k')
  await page.waitForSelector(PALETTE_FIELD)
  for (const word of words) {
    await page.fill(PALETTE_FIELD, '')
    await page.waitForTimeout(100)
    // A further letter may leave the very same hits, and then nothing is painted anew.
    for (const key of word.slice(0, 1)) {
      measured.push(await paintedAfter(page, { input: 'keydown', selector: PALETTE, text: null }, () => page.press(PALETTE_FIELD, key)))
      await page.waitForTimeout(30)
    }
  }
  return measured
}

async function bareKeys(ground: Ground): Promise<number[]> {
  const bare = await launchBare(ground)
  const measured: number[] = []
  try {
    for (let round = 0; round < ground.rounds(BARE_ROUNDS); round++)
      measured.push(await paintedAfter(bare.window, { input: 'keydown', selector: '#rows', text: null }, () => bare.window.press('input', 'x')))
  } finally {
    await bare.close()
  }
  return measured
}

export async function measureSearch(ground: Ground): Promise<Findings> {
  const userData = await userDataFolder(ground, 'search', true)
  const store = await inStore(join(userData, 'samverkansstod.sqlite'), ASKED)
  const values = await bareKeys(ground)
  const app = await launchApp({ appFolder: ground.appFolder, userData })
  try {
    await app.window.waitForSelector(OVERVIEW_CASE)
    const painted = await inWindow(app.window, ASKED.slice(0, ground.rounds(WINDOW_WORDS)))
    return {
      rows: [
        row({ id: 'search.store', what: 'search everywhere: a letter more, in the store', app: store }),
        row({ id: 'search.window', what: 'search everywhere: key to hits painted', app: painted, baseline: { what: 'key that draws 24 plain rows', values } }),
      ],
      notMeasured: [],
    }
  } finally {
    await app.close()
  }
}
