// From the ledger to the finalised report in the real window: what was granted, paid, used and given back, what came of it,
// and one paper that says the same to the krona.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect } from 'vitest'
import { sumsByKind } from '../../shared/domain/ledger/sums.ts'
import { formatKronor } from '../../shared/domain/money.ts'
import { caseWords } from '../../shared/text/catalogue/case.ts'
import { discrepancySentence } from '../../shared/text/catalogue/ledger.ts'
import { moneyWords } from '../../shared/text/catalogue/money.ts'
import { resultTexts } from '../../shared/text/catalogue/results.ts'
import { test } from '../support/fixtures.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { flattened, rawText } from '../support/pdf/extract.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { openTab } from './steps/go.ts'
import {
  addIndicator, answerOf, changePhase, grantedCase, lookAtPlace, noteOutcome, noteRow, openPart, reviseTarget,
} from './steps/resultJob.ts'
import { viewOf } from './steps/stage.ts'

let userData: string
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'samverkansstod-resultat-'))
})
afterEach(() => rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

/** As the window and the paper write it, with white space of any kind. */
const sum = (kronor: number): string => flattened(formatKronor(kronor))
const USED_TOO_MUCH = discrepancySentence({ code: 'used-above-paid', purpose: 'process', kronor: 185_000, against: 150_000 })
const OWN_WORDS = 'Det som blev över gick tillbaka i maj.'
const WRITTEN = {
  utfall: 'Strandpromenaden är öppen hela vägen.',
  betydelse: 'Att man kan gå runt viken utan att vända.',
  forflyttning: 'Utan stadens mark hade vägen slutat vid bryggan.',
  lardomar: 'Fråga båtklubben först.',
} as const

/** Both grants are set aside, and money goes out, is used and comes back. What does not agree is said, and changed by nobody. */
async function keepLedger(page: Page, caseId: string): Promise<void> {
  await openTab(page, caseId, 'money')
  for (const left of [1, 0]) {
    await page.getByRole('button', { name: moneyWords.reserve, exact: true }).first().click()
    await expect.poll(() => page.getByRole('button', { name: moneyWords.reserve, exact: true }).count()).toBe(left)
  }
  await noteRow(page, 'utbetalt 31 500 till gåturen', 'dialogue')
  await noteRow(page, 'använt 31 500 guide och fika', 'dialogue')
  await noteRow(page, 'återfört 18 500 dialogen blev billigare', 'dialogue')
  await noteRow(page, 'utbetalt 150 tkr första delen', 'process')
  await noteRow(page, 'använt 185 000 gångväg och räcke', 'process')
  await page.getByText(USED_TOO_MUCH).waitFor()
  const { rows } = valueOf(await bridgeOf(page).money.get({ caseId }))
  expect(sumsByKind(rows).used, 'nothing is repaired by itself').toBe(216_500)
  await noteRow(page, 'utbetalt 50 000 andra delen', 'process')
  await page.getByText(USED_TOO_MUCH).waitFor({ state: 'detached' })
  await noteRow(page, 'återbetalt 15 000 räcket blev billigare', 'process')
  expect(await page.getByText(moneyWords.discrepancies).count()).toBe(0)
}

async function measure(page: Page, caseId: string): Promise<void> {
  await openPart(page, caseId, 'targets')
  await addIndicator(page, { name: 'Går runt viken', unit: 'personer per dygn', before: '35', target: '120' })
  await noteOutcome(page, { value: '98', source: 'Räkning i april' })
  await reviseTarget(page, { target: '150', reason: 'Bryggan kom med i planen.' })
  await noteOutcome(page, { value: '162', source: 'Räkning i oktober' })
  const [measured] = valueOf(await bridgeOf(page).results.get({ caseId })).indicators
  expect(measured).toMatchObject({ indicator: { baseline: 35, target: 120 }, targetRevisions: [{ target: 150 }] })
  expect(measured?.outcomes.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual([98, 162])

  await openPart(page, caseId, 'place')
  await lookAtPlace(page, { on: '2026-02-01', by: 'Parkens vänner och kontoret', ratings: [['wholeness', 2, 'Stigen tog slut.'], ['collaboration', 3, 'Två möten.']] })
  await lookAtPlace(page, { on: '2026-11-01', by: 'Parkens vänner och kontoret', ratings: [['wholeness', 5, 'Vägen går hela varvet.'], ['collaboration', 4, 'Gruppen möts varje månad.']] })
  expect(valueOf(await bridgeOf(page).results.get({ caseId })).placeViews.map(({ viewedOn }) => viewedOn)).toEqual(['2026-02-01', '2026-11-01'])
}

/** Three of the seven answers are there already, with the ledger's own figures; they can be written on. */
async function answer(page: Page, caseId: string): Promise<void> {
  await changePhase(page, caseId, 'result', 'Vägen är byggd.')
  await openPart(page, caseId, 'report')
  await expect.poll(async () => flattened(await answerOf(page, 'anvandning').inputValue())).toContain(sum(216_500))
  expect(await answerOf(page, 'dialog').inputValue()).toContain('Gåtur längs vattnet')
  expect(await answerOf(page, 'aktorer').inputValue()).toContain('Parkens vänner')
  const fetched = await answerOf(page, 'anvandning').inputValue()
  await answerOf(page, 'anvandning').fill(`${fetched}\n\n${OWN_WORDS}`)
  for (const [id, text] of Object.entries(WRITTEN)) await answerOf(page, id).fill(text)
}

async function lock(page: Page, caseId: string): Promise<string> {
  const { finalise } = resultTexts
  await page.getByRole('button', { name: finalise.button, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: finalise.button, exact: true }).click()
  await page.getByText(finalise.toClose).waitFor()
  const [document] = valueOf(await bridgeOf(page).documents.list({ caseId, kind: 'resultReport', limit: 5 }))
  return document?.path ?? ''
}

test('goes from two grants over a ledger that is put right to a locked report that says the same, and closes the case', { timeout: 180_000 }, async ({ launch }) => {
  const { window: page } = await launch({ userData })
  const caseId = await grantedCase(page)
  await keepLedger(page, caseId)
  await measure(page, caseId)
  await answer(page, caseId)
  const path = await lock(page, caseId)

  expect(await checkPdf(path)).toEqual([])
  const text = flattened(await rawText(path))
  for (const kronor of [50_000, 200_000, 31_500, 150_000, 185_000, 15_000, 216_500]) expect(text).toContain(sum(kronor))
  for (const words of [OWN_WORDS, ...Object.values(WRITTEN), 'Räkning i oktober', 'Bryggan kom med i planen.', 'Vägen går hela varvet.']) expect(text).toContain(words)
  for (const figure of ['35', '120', '150', '98', '162']) expect(text).toMatch(new RegExp(`\\b${figure}\\b`))

  await page.getByRole('button', { name: caseWords.close, exact: true }).last().click()
  await expect.poll(async () => (await viewOf(page, caseId)).case.closedOn).not.toBeNull()
  expect(await bridgeOf(page).money.saveRow({
    id: caseId, caseId, expectedRevision: 0, happenedOn: '2026-11-20', kind: 'used', purpose: 'process', decisionId: null, planId: null, frameYear: 2026, text: '', documentReference: '', kronor: 1,
  })).toMatchObject({ ok: false, error: { code: 'rule' } })
})
