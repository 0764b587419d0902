import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { paths } from '../../renderer/app/paths.ts'
import { previewTexts } from '../../shared/text/catalogue/preview.ts'
import { writingTexts } from '../../shared/text/catalogue/writing.ts'
import { test } from '../support/fixtures.ts'
import { goTo } from './steps/go.ts'
import { demoCase } from './steps/screens.ts'

/** The share of a page's drawing that is not white; null until the page is drawn. */
const inkOnPage = (page: Page, number: number): Promise<number | null> =>
  page.evaluate((wanted) => {
    const canvas = document.querySelector<HTMLCanvasElement>(`[data-page="${wanted}"] canvas`)
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data
    if (!pixels) return null
    let dark = 0
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 200) dark += 1
    return dark / (pixels.length / 4)
  }, number)

const textOfPage = (page: Page, number: number): Promise<string> =>
  page.evaluate((wanted) => document.querySelector(`[data-page="${wanted}"] .pdf-text`)?.textContent ?? '', number)

const sheet = (page: Page) => page.locator('[data-page="1"]')

async function openPreview(page: Page): Promise<void> {
  await goTo(page, paths.caseTab(await demoCase(page, 'Möllan kvarter 12'), 'application'))
  await page.getByRole('button', { name: writingTexts.preview, exact: true }).click()
  await expect.poll(() => inkOnPage(page, 1), { timeout: 15_000 }).toBeGreaterThan(0.005)
}

describe('the preview in the real window', () => {
  test('draws the pages, and holds their text to be read aloud and found', async ({ launch }) => {
    const { window: page, logs } = await launch({ demo: true })
    await openPreview(page)
    // The ink is there a moment before the words.
    await expect.poll(() => textOfPage(page, 1)).toContain('Ansökan om samverkansstöd')
    expect(await page.getByText(/^Sida 1 av \d+$/).first().isVisible()).toBe(true)
    // The strict policy of the page must not be what draws it worse.
    expect(logs()).not.toMatch(/Content.Security.Policy|Refused to/i)
  })

  test('grows and fits by button and by key', async ({ launch }) => {
    const { window: page } = await launch({ demo: true })
    await openPreview(page)
    const width = async () => (await sheet(page).boundingBox())?.width ?? 0
    const fitted = await width()
    await page.getByRole('button', { name: previewTexts.zoomIn }).click()
    await expect.poll(width).toBeGreaterThan(fitted)
    await page.getByRole('region', { name: /^Förhandsvisning: / }).focus()
    await page.keyboard.press('0')
    await expect.poll(width).toBeCloseTo(fitted, 0)
    await expect.poll(() => inkOnPage(page, 1)).toBeGreaterThan(0.005)
  })

  test('follows to another page, and back to the text by Esc', async ({ launch }) => {
    const { window: page } = await launch({ demo: true })
    await openPreview(page)
    await page.getByRole('button', { name: previewTexts.nextPage }).click()
    await page.getByText(/^Sida 2 av \d+$/).first().waitFor()
    await expect.poll(() => inkOnPage(page, 2)).toBeGreaterThan(0.0005)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: writingTexts.preview, exact: true }).waitFor()
  })
})
