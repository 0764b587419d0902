// Search everywhere at full size: in the store, and in the window from the key to the frame that shows the answer.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchApp } from '../../support/app.ts'
import { createTestStore, valueOf } from '../../support/store.ts'
import { bareKeys } from '../bareKeys.ts'
import { millisecondsOf } from '../figures.ts'
import { type Ground } from '../ground.ts'
import { paintedAfter } from '../inPage.ts'
import { type Findings, row } from '../report.ts'
import { OVERVIEW_CASE } from '../steps.ts'
import { fullUserData } from './searchSeed.ts'
import { ASKED } from './searchWords.ts'

const FIELD = '[role="dialog"] input'
/** Tells which text the list answers: drawn with its hits, never before. */
const ANSWERED = '[role="listbox"][aria-busy="false"] [id$="all-hits"]'
const BARE_ROUNDS = 20
/** What a keyboard without Swedish letters can type, and what is found somewhere. */
const TYPED = ASKED.filter((word) => /^[a-y ]+$/.test(word))
const SETTLE_MILLISECONDS = 1000

async function inStore(path: string): Promise<number[]> {
  const store = createTestStore({ path, now: new Date().toISOString() })
  const measured: number[] = []
  const ask = (text: string) => millisecondsOf(async () => valueOf(await store.client.search.everywhere({ text, limit: 6 })))
  try {
    // Uncounted at first: statements are prepared and code is compiled once.
    for (const word of ASKED) await ask(word)
    for (const word of ASKED) for (let length = 1; length <= word.length; length++) measured.push(await ask(word.slice(0, length)))
  } finally {
    store.close()
  }
  return measured
}

/** Presses each key of a word when the answer to the one before is painted. */
async function keysOf(page: Page, word: string): Promise<number[]> {
  const measured: number[] = []
  await page.fill(FIELD, '')
  await page.waitForTimeout(100)
  for (let at = 0; at < word.length; at++) {
    const wanted = { input: 'keydown', selector: ANSWERED, text: `”${word.slice(0, at + 1).trim()}”` } as const
    const press = () => page.press(FIELD, word[at] === ' ' ? 'Space' : (word[at] ?? ''))
    // A space asks nothing new.
    if (word[at] === ' ') await press()
    else measured.push(await paintedAfter(page, wanted, press))
  }
  return measured
}

async function inWindow(page: Page, words: readonly string[]): Promise<number[]> {
  await page.waitForTimeout(SETTLE_MILLISECONDS)
  await page.keyboard.press('Control+k')
  await page.waitForSelector(FIELD)
  await keysOf(page, words[0] ?? '')
  const measured: number[] = []
  for (const word of words) measured.push(...(await keysOf(page, word)))
  return measured
}

export async function measureSearch(ground: Ground): Promise<Findings> {
  const userData = await fullUserData(ground, 'search')
  const store = await inStore(join(userData, 'samverkansstod.sqlite'))
  const values = await bareKeys(ground, BARE_ROUNDS)
  const app = await launchApp({ appFolder: ground.appFolder, userData })
  try {
    await app.window.waitForSelector(OVERVIEW_CASE)
    const painted = await inWindow(app.window, TYPED.slice(0, ground.rounds(TYPED.length)))
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
