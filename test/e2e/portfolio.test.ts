// From ten cases to one status report, and to the numbers behind which the cases stand.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { paths } from '../../renderer/app/paths.ts'
import { formatAmount, formatKronor } from '../../shared/domain/money.ts'
import { caseListText } from '../../shared/text/catalogue/caseList.ts'
import { numbersWords } from '../../shared/text/catalogue/numbers.ts'
import { entryHeadings, portfolioTexts } from '../../shared/text/catalogue/portfolio.ts'
import { portfolioWords as words } from '../../shared/text/catalogue/portfolioPage.ts'
import { test } from '../support/fixtures.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { PdfObjects } from '../support/pdf/check/objects.ts'
import { flattened, rawText } from '../support/pdf/extract.ts'
import { valueOf } from '../support/store.ts'
import { readDocx } from '../unit/docx/readDocx.ts'
import { bridgeOf } from './steps/bridge.ts'
import { goTo } from './steps/go.ts'
import { openCase } from './steps/mainJob.ts'
import { beginReport, takeCase, toldCase, writeEntry } from './steps/portfolioJob.ts'

const AREAS = ['Limhamn', 'Kirseberg', 'Rosengård'] as const
/** Sums that would not add up if they were rounded on the way. */
const WITH_MONEY = Array.from({ length: 8 }, (_, at) => ({
  title: `Stråket ${at + 1}`, area: AREAS[at % AREAS.length] ?? '', totalKronor: 1_234_567 + at * 111_111, supportKronor: 100_049 + at * 1_001,
}))
const WITHOUT = ['Gränden vid stationen', 'Torget vid hamnen'] as const
const TOTAL = WITH_MONEY.reduce((sum, { totalKronor }) => sum + totalKronor, 0)
const SUPPORT = WITH_MONEY.reduce((sum, { supportKronor }) => sum + supportKronor, 0)
const [ONE, OTHER] = ['Stråket 1', 'Stråket 5']
const UMBRELLA = 'Stråken vid vattnet'
const WRITTEN = 'Räcket är på plats och lamporna tänds i mars.'
const ENTRIES = WITH_MONEY.length + WITHOUT.length

async function writeReport(page: Page, title: string): Promise<void> {
  await beginReport(page, { title, from: '2026-07-01', until: '2026-12-31' })
  await takeCase(page, OTHER)
  await page.getByRole('button', { name: words.addAll }).click()
  await expect.poll(() => page.getByRole('button', { name: new RegExp(`^${words.change} `) }).count()).toBe(ENTRIES)
  await writeEntry(page, ONE, { umbrella: UMBRELLA, heading: 'current', text: WRITTEN })
  await writeEntry(page, OTHER, { umbrella: UMBRELLA, heading: 'success', text: 'Alla visste vem de skulle ringa.' })
  await page.getByText(words.totals({ totalKronor: TOTAL, supportKronor: SUPPORT })).waitFor()
}

/** The chapters of the table of contents, as its links name them. */
async function chapters(path: string): Promise<string[]> {
  const pdf = await PdfObjects.read(path)
  const links = pdf.pages.flatMap(({ dictionary }) => pdf.list(dictionary['/Annots']).map((each) => pdf.dictionary(each)))
  return links.filter((link) => pdf.dictionary(link['/A'])['/S'] === '/GoTo').map((link) => String(link['/Contents']))
}

async function freeze(page: Page): Promise<{ pdf: string; docx: string }> {
  await page.getByRole('button', { name: words.freeze }).click()
  await page.getByRole('button', { name: words.saveDocxLabel(1) }).click()
  await page.getByText(/\.docx/).first().waitFor()
  const written = valueOf(await bridgeOf(page).documents.list({ caseId: null, kind: 'portfolio', limit: 10 }))
  const pathOf = (format: string) => written.find((each) => each.format === format)?.path ?? ''
  return { pdf: pathOf('pdf'), docx: pathOf('docx') }
}

test('gathers ten cases under headings and an umbrella, and freezes them as PDF and Word with sums to the krona', { timeout: 180_000 }, async ({ launch }) => {
  const { window: page } = await launch()
  for (const told of WITH_MONEY) await toldCase(page, told)
  for (const title of WITHOUT) await openCase(page, title)
  await writeReport(page, 'Lägesrapport hösten 2026')
  const { pdf, docx } = await freeze(page)

  expect(await checkPdf(pdf)).toEqual([])
  const links = await chapters(pdf)
  for (const name of [UMBRELLA, portfolioTexts.money, 'Stråket 8', ...WITHOUT]) expect(links.some((link) => link.includes(name)), name).toBe(true)
  const paper = flattened(await rawText(pdf))
  const underUmbrella = WITH_MONEY.filter(({ title }) => title === ONE || title === OTHER)
  const sums = [TOTAL, SUPPORT, ...underUmbrella.map(({ totalKronor }) => totalKronor), underUmbrella.reduce((sum, { totalKronor }) => sum + totalKronor, 0)]
  for (const sum of sums) expect(paper).toContain(flattened(formatAmount(sum)))
  for (const text of [WRITTEN, portfolioTexts.sumOf(UMBRELLA), entryHeadings.challenges, portfolioTexts.without(2, 2)]) expect(paper).toContain(flattened(text))

  const paragraphs = await readDocx(readFileSync(docx)).paragraphs()
  expect(paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining([UMBRELLA, WRITTEN, ...WITHOUT]))
  expect(paragraphs.some(({ text }) => flattened(text) === flattened(formatAmount(TOTAL)))).toBe(true)
})

/** How many cases a number says that it stands for. */
function casesSaid(row: string): number {
  const [, said] = /(\d+) ärende/.exec(row) ?? []
  return Number(said ?? /(\d+)$/.exec(row)?.[1])
}

test('opens from each number the very cases that it counts', { timeout: 120_000 }, async ({ launch }) => {
  const { window: page } = await launch()
  for (const told of WITH_MONEY.slice(0, 4)) await toldCase(page, told)
  await openCase(page, WITHOUT[0])
  const opens = page.getByRole('button', { name: new RegExp(numbersWords.open('.*', '.*').split('. ').at(-1) ?? '') })
  await goTo(page, paths.numbers)
  await page.getByText(formatKronor(WITH_MONEY.slice(0, 4).reduce((sum, { supportKronor }) => sum + supportKronor, 0))).first().waitFor()
  const numbers = await opens.count()
  expect(numbers).toBeGreaterThanOrEqual(8)
  for (let at = 0; at < numbers; at += 1) {
    const row = flattened(await page.getByRole('listitem').filter({ has: opens }).nth(at).innerText())
    await opens.nth(at).click()
    await page.getByRole('heading', { level: 1, name: caseListText.title }).waitFor()
    await page.getByText(caseListText.count(casesSaid(row)), { exact: true }).waitFor({ timeout: 5_000 }).catch((error: unknown) => {
      throw new Error(`${row} did not open its cases`, { cause: error })
    })
    await goTo(page, paths.numbers)
    await opens.first().waitFor()
  }
})
