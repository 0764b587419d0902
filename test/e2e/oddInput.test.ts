import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { fieldIssueSentence } from '../../shared/text/catalogue/errors.ts'
import { dateReasonSentences, fieldWords, pasteRefusedSentence, tooLongSentence } from '../../shared/text/catalogue/fields.ts'
import { newCaseText } from '../../shared/text/catalogue/newCase.ts'
import { test } from '../support/fixtures.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { openTab } from './steps/go.ts'
import { openedCase, viewOf } from './steps/stage.ts'

const { fields } = newCaseText

const countOf = async (page: Page): Promise<number> => valueOf(await bridgeOf(page).overview.get({})).caseCount

async function fillForm(page: Page, over: { title?: string; date?: string } = {}): Promise<void> {
  await page.keyboard.press('Control+n')
  await page.getByLabel(fields.title.label).fill(over.title ?? 'Ett ärende')
  await page.getByLabel(fields.area.label).fill('Limhamn')
  await page.getByLabel(fields.firstContact.label).fill('Parkens vänner')
  await page.getByLabel(fields.firstMeetingOn.label).first().fill(over.date ?? '2026-01-14')
}

describe('a new case with something wrong in it', () => {
  test('is not created; the sentence stands beside the field and what was typed stays', async ({ launch }) => {
    const { window: page } = await launch()
    await fillForm(page, { title: '' })
    await page.keyboard.press('Control+Enter')
    await page.getByText(fieldIssueSentence({ code: 'required' })).first().waitFor()

    await page.getByLabel(fields.title.label).fill('x'.repeat(300))
    await page.keyboard.press('Control+Enter')
    await page.getByText(tooLongSentence(300, 160)).first().waitFor()
    expect(await page.getByLabel(fields.title.label).inputValue()).toHaveLength(300)

    await page.getByLabel(fields.title.label).fill('Ett ärende')
    await page.getByLabel(fields.firstMeetingOn.label).first().fill('2026-02-30')
    await page.keyboard.press('Control+Enter')
    await page.getByText(dateReasonSentences['no-such-day']).first().waitFor()
    expect(await page.getByLabel(fields.firstMeetingOn.label).first().inputValue()).toBe('2026-02-30')
    expect(await countOf(page)).toBe(0)
  })

  test('that looks like a personnummer is warned of, not refused', async ({ launch }) => {
    const { window: page } = await launch()
    await fillForm(page)
    // Made up: the last digit makes it pass the check that real ones pass.
    await page.getByLabel(fields.firstContact.label).fill('Anna, 811218-9876')
    await page.keyboard.press('Tab')
    await page.getByText(fieldWords.personalNumber).first().waitFor()
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { level: 1, name: 'Ett ärende' }).waitFor()
  })

  test.for(['<img src=x onerror=alert(1)>', "Robert'); DROP TABLE cases;--", '=HYPERLINK("http://x")', 'שלום עולם', '👩🏽‍🌾 Odling 🌱'])(
    'named %s shows it as it was typed',
    async (title, { launch }) => {
      const { window: page } = await launch()
      await fillForm(page, { title })
      await page.keyboard.press('Control+Enter')
      await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(title)
      expect(await countOf(page)).toBe(1)
    },
  )
})

describe('ten megabytes pasted into the application', () => {
  test('are refused with a sentence, and what was written stays as it was', async ({ launch }) => {
    const { app, window: page } = await launch()
    const caseId = await openedCase(bridgeOf(page))
    await openTab(page, caseId, 'application')
    const editor = page.locator('#del-omrade textarea')
    await editor.fill('Det som var skrivet.')
    await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), 'ord '.repeat(2_500_000))
    await editor.focus()
    await page.keyboard.press('Control+v')
    await page.locator('#del-omrade').getByText(pasteRefusedSentence(10_000_000, 50_000)).waitFor()
    expect(await editor.inputValue()).toBe('Det som var skrivet.')
    await expect.poll(async () => (await viewOf(page, caseId)).application.parts['omrade']?.text).toBe('Det som var skrivet.')
  })

  test('a part that has outgrown its limit is kept with a sentence, and the saved text stands', async ({ launch }) => {
    const { window: page } = await launch()
    const caseId = await openedCase(bridgeOf(page))
    await openTab(page, caseId, 'application')
    const editor = page.locator('#del-omrade textarea')
    await editor.fill('Det som var sparat.')
    await expect.poll(async () => (await viewOf(page, caseId)).application.parts['omrade']?.text).toBe('Det som var sparat.')
    const long = 'ord '.repeat(15_000)
    await editor.fill(long)
    await editor.blur()
    await page.locator('#del-omrade').getByText(tooLongSentence(long.length, 50_000)).first().waitFor()
    expect((await viewOf(page, caseId)).application.parts['omrade']?.text).toBe('Det som var sparat.')
    expect(await editor.inputValue()).toBe(long)
  })
})
