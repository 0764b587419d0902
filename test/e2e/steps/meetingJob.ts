// A meeting as it is noted: begun from the case, line by line with the keyboard, and offered again after a kill.
import type { Page } from 'playwright-core'
import type { NoteLine } from '../../../shared/domain/meetingNotes.ts'
import { meetingModeText as text } from '../../../shared/text/catalogue/meetingMode.ts'
import { valueOf } from '../../support/store.ts'
import { bridgeOf } from './bridge.ts'
import { openTab } from './go.ts'

/** Begins a meeting of a kind from the case; answers with its id. */
export async function startMeeting(page: Page, caseId: string, kind: string): Promise<string> {
  await openTab(page, caseId, 'meetings')
  await page.getByRole('link', { name: text.start }).click()
  await page.getByRole('button', { name: kind }).click()
  await page.locator('.line textarea').first().waitFor()
  return new URL(page.url()).hash.split('/').at(-1) ?? ''
}

/** The lines in which something stands. */
export const linesOf = async (page: Page, meetingId: string): Promise<NoteLine[]> =>
  valueOf(await bridgeOf(page).meetingMode.get({ meetingId })).lines.filter(({ text: words }) => words !== '')

/** One line, made what it is by its key, and the next. */
export async function note(page: Page, words: string, key = ''): Promise<void> {
  await page.keyboard.type(words)
  if (key !== '') await page.keyboard.press(`Control+${key}`)
  await page.keyboard.press('Enter')
}

export interface Typed {
  readonly at: number
  readonly text: string
}

/** Types on in the line that has the caret, and remembers what stood there when. */
export async function typeOn(page: Page, words: number): Promise<Typed[]> {
  const typed: Typed[] = []
  for (let word = 1; word <= words; word += 1) {
    await page.keyboard.type(`ord${word} `)
    typed.push({ at: Date.now(), text: await page.locator('.line textarea:focus').inputValue() })
  }
  return typed
}

/** What must have been kept of what was typed: all that is older than a second. */
export const aSecondBefore = (typed: readonly Typed[], killedAt: number): string =>
  typed.filter(({ at }) => at <= killedAt - 1_000).at(-1)?.text.trimEnd() ?? ''

/** Goes on with the meeting that is offered at the start. */
export async function goOnWithMeeting(page: Page): Promise<void> {
  await page.getByRole('link', { name: text.goOnRunning }).click()
  await page.locator('.line textarea').first().waitFor()
}
