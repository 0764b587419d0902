// One whole case in the real window, from decision 1 to the result: meetings, dialogue, plan and check-ins are one thread,
// and what is written in one of them is what the next one rests on.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { addWeeks, todayIn } from '../../shared/domain/date.ts'
import { executionWords } from '../../shared/text/catalogue/execution.ts'
import { opinionWords } from '../../shared/text/catalogue/opinions.ts'
import { planWords } from '../../shared/text/catalogue/plan.ts'
import { executionBlockerSentence } from '../../shared/text/catalogue/planRules.ts'
import { phaseBlockerSentence, todoSentence } from '../../shared/text/catalogue/todos.ts'
import { test } from '../support/fixtures.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { flattened, rawText } from '../support/pdf/extract.ts'
import { defaultModel, valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import {
  advance, advanceButton, answerTheme, checkIn, finishActivity, formAssociation, noteDecision, strike, tellOutcome, walkTheArea,
} from './steps/caseJob.ts'
import { ANSWERS, compile, importSurvey, monthOfAnswers, PEOPLE, sortByKeyboard, THEMES } from './steps/dialogueJob.ts'
import { openTab } from './steps/go.ts'
import { aSecondBefore, goOnWithMeeting, linesOf, note, startMeeting, typeOn } from './steps/meetingJob.ts'
import { askFor, barOf, freezePlan, giveReason, latestPlan, look, proposeToBoard, renew, typeProposals } from './steps/planJob.ts'
import { chooseInDialog } from './steps/registerJob.ts'
import { finalisedCase, viewOf } from './steps/stage.ts'

let userData: string
beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'samverkansstod-helt-'))
})
afterEach(() => rmSync(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

const YEAR = new Date().getFullYear() + 1
const LIGHT = 'Belys gången'
const BENCHES = 'Bänkar längs gången'
const FEAST = 'Ljusfest'
const PROPOSALS = [
  'Tryggare gång',
  `${LIGHT}, 250 tkr, ${YEAR}-03-01–${YEAR}-05-31`,
  `${BENCHES}, 80 tkr, ${YEAR}-04-01–${YEAR}-04-30`,
  `${FEAST}, 10 tkr, ${YEAR}-09-01–${YEAR}-09-01`,
]

const phaseOf = async (page: Page, caseId: string): Promise<string> => (await viewOf(page, caseId)).case.phase

const todoText = (code: 'receive-annual-report' | 'receive-financial-report'): string =>
  todoSentence({ code, subject: '' }, defaultModel)

async function importCodeAndCompile(page: Page, caseId: string): Promise<void> {
  await openTab(page, caseId, 'dialogue')
  await importSurvey(page)
  await sortByKeyboard(page)
  await page.getByText(opinionWords.progress(ANSWERS, ANSWERS)).waitFor()
  await compile(page)
  const [document] = valueOf(await bridgeOf(page).documents.list({ caseId, kind: 'compilation', limit: 5 }))
  expect(await checkPdf(document?.path ?? '')).toEqual([])
  const text = flattened(await rawText(document?.path ?? ''))
  for (const theme of THEMES) expect(text).toContain(theme)
  for (const person of PEOPLE) expect(text).not.toContain(person)
}

/** Proposals that answer what was said, in time, and the paper that the board gets. */
async function propose(page: Page, caseId: string): Promise<void> {
  await openTab(page, caseId, 'plan')
  await page.getByRole('button', { name: planWords.create }).click()
  await typeProposals(page, PROPOSALS)
  await askFor(page, LIGHT, '250 tkr')
  await answerTheme(page, LIGHT, THEMES[0])
  const themes = valueOf(await bridgeOf(page).themes.list({ caseId }))
  expect((await latestPlan(page, caseId)).items.find(({ title }) => title === LIGHT)?.themeIds).toEqual([themes.find(({ name }) => name === THEMES[0])?.id])
  const path = await proposeToBoard(page, caseId)
  const text = flattened(await rawText(path)).replaceAll(/\s+/gu, ' ')
  for (const words of [LIGHT, BENCHES, `${YEAR}-05-31`, THEMES[0]]) expect(text).toContain(words)
}

/** Neither the phase nor an activity begins, and the window says which rule says so. */
async function cannotStartYet(page: Page, caseId: string): Promise<void> {
  await openTab(page, caseId, 'execution')
  await page.getByText(executionBlockerSentence('decision-2-missing')).waitFor()
  expect(await page.getByRole('button', { name: new RegExp(`^${executionWords.follow} `) }).count()).toBe(0)
  const item = (await latestPlan(page, caseId)).items.find(({ title }) => title === LIGHT)
  const begun = { id: item?.id ?? '', expectedRevision: item?.revision ?? 0, state: 'ongoing', progressPercent: 10, progressNote: '' } as const
  expect(await bridgeOf(page).execution.saveProgress(begun)).toMatchObject({ ok: false, error: { code: 'rule', refusal: { rule: 'execution', blockers: ['decision-2-missing', 'plan-not-frozen'] } } })
  await openTab(page, caseId, 'overview')
  await page.getByText(phaseBlockerSentence('decision-2-missing')).first().waitFor()
  expect(await advanceButton(page, 'execution').isDisabled()).toBe(true)
  expect(await phaseOf(page, caseId)).toBe('collaboration')
}

/** A week later by key; the plan that was decided stays as it was. */
async function moveByKeyboard(page: Page, caseId: string): Promise<void> {
  await openTab(page, caseId, 'plan')
  await look(page, planWords.lookTimetable)
  await barOf(page, LIGHT).focus()
  await page.keyboard.press('Control+ArrowRight')
  await page.keyboard.press('Enter')
  await giveReason(page, 'Armaturerna är försenade.')
  const { items, baseline, deviations } = await latestPlan(page, caseId)
  expect(items.find(({ title }) => title === LIGHT)).toMatchObject({ startsOn: `${YEAR}-03-08`, endsOn: `${YEAR}-06-07` })
  expect(baseline?.content.items.find(({ title }) => title === LIGHT)).toMatchObject({ startsOn: `${YEAR}-03-01`, endsOn: `${YEAR}-05-31` })
  expect(deviations).toMatchObject([{ kind: 'date', reason: 'Armaturerna är försenade.' }])
}

/** The activities end one by one: two done, one struck; only then does the case go on. */
async function carryOut(page: Page, caseId: string): Promise<void> {
  await openTab(page, caseId, 'execution')
  await checkIn(page, { weeks: '4', risks: 'Tjäle' })
  const today = todayIn(new Date())
  await page.getByText(executionWords.next(addWeeks(today, 4), today)).waitFor()
  await formAssociation(page, 'Parkens ideella förening')
  await tellOutcome(page)
  await expect.poll(async () => (await viewOf(page, caseId)).work.toldOutcome).toBe(true)
  await finishActivity(page, LIGHT)
  await finishActivity(page, BENCHES)

  await openTab(page, caseId, 'overview')
  await page.getByText(phaseBlockerSentence('activities-open')).first().waitFor()
  expect(await advanceButton(page, 'result').isDisabled()).toBe(true)
  await openTab(page, caseId, 'plan')
  await look(page, planWords.lookRows)
  await strike(page, FEAST)
  await giveReason(page, 'Invigningen blir ett öppet hus i stället.')
  await expect.poll(async () => (await viewOf(page, caseId)).work.openActivities).toBe(0)
}

/** An association owes its own two reports; they are asked for until it is said where they lie. */
async function bringReports(page: Page, caseId: string): Promise<void> {
  for (const code of ['receive-annual-report', 'receive-financial-report'] as const)
    await page.getByRole('link', { name: todoText(code) }).first().waitFor()
  await page.getByRole('link', { name: todoText('receive-annual-report') }).first().click()
  await page.getByLabel(executionWords.annualReport).fill('FGK-2026-77, handling 31')
  await page.getByLabel(executionWords.financialReport).fill('FGK-2026-77, handling 32')
  await expect.poll(async () => (await viewOf(page, caseId)).todos.filter(({ weight, place }) => weight === 'required' && place === 'execution')).toEqual([])
}

describe('a whole case', () => {
  test('goes from decision 1 over a killed meeting, a dialogue, a plan and its execution to the result', { timeout: 300_000 }, async ({ launch }) => {
    const first = await launch({ userData })
    const caseId = await finalisedCase(first.window)
    await noteDecision(first.window, caseId, { kind: 'decision1', paragraph: '214', granted: '500 000' })
    await advance(first.window, caseId, 'collaboration')

    const meetingId = await startMeeting(first.window, caseId, 'Planeringsmöte')
    await note(first.window, 'Nämnden sa ja.')
    await note(first.window, 'Vi börjar med gången.', '2')
    await note(first.window, 'Boka lokalen senast 12/12', '3')
    await expect.poll(async () => (await linesOf(first.window, meetingId)).length, { timeout: 10_000 }).toBe(3)
    const typed = await typeOn(first.window, 40)
    const killedAt = Date.now()
    await first.kill()

    const { app, window: page } = await launch({ userData })
    await goOnWithMeeting(page)
    const lines = await linesOf(page, meetingId)
    expect(lines.slice(0, 3).map(({ kind }) => kind)).toEqual(['note', 'decision', 'task'])
    expect((lines.at(-1)?.text ?? '').length).toBeGreaterThanOrEqual(aSecondBefore(typed, killedAt).length)
    await page.keyboard.press('Control+Enter')
    await expect.poll(async () => valueOf(await bridgeOf(page).meetingMode.running({}))).toEqual([])
    expect(valueOf(await bridgeOf(page).tasks.list({ caseId, doneSince: null }))).toMatchObject([{ title: 'Boka lokalen', meetingId }])

    await walkTheArea(page, caseId, 'Gåtur längs gången')
    const csv = join(userData, 'svar.csv')
    writeFileSync(csv, `\uFEFF${monthOfAnswers()}`)
    await chooseInDialog(app, csv)
    await importCodeAndCompile(page, caseId)

    await propose(page, caseId)
    await cannotStartYet(page, caseId)
    await noteDecision(page, caseId, { kind: 'decision2', paragraph: '99', granted: '200 000' })
    await openTab(page, caseId, 'plan')
    await look(page, planWords.lookRows)
    await freezePlan(page)
    await advance(page, caseId, 'execution')

    await moveByKeyboard(page, caseId)
    await carryOut(page, caseId)
    await advance(page, caseId, 'result')
    await bringReports(page, caseId)
    expect(await phaseOf(page, caseId)).toBe('result')
  })

  test('that runs for years is renewed by a decision of its own, and stays one case', { timeout: 120_000 }, async ({ launch }) => {
    const { window: page } = await launch({ userData })
    const caseId = await finalisedCase(page)
    await noteDecision(page, caseId, { kind: 'decision1', paragraph: '4', granted: '50 000' })
    await advance(page, caseId, 'collaboration')
    await openTab(page, caseId, 'plan')
    await page.getByRole('button', { name: planWords.create }).click()
    await typeProposals(page, [`${LIGHT}, 250 tkr, ${YEAR}-03-01–${YEAR}-05-31`])
    await noteDecision(page, caseId, { kind: 'decision2', paragraph: '99', granted: '200 000' })
    await openTab(page, caseId, 'plan')
    await freezePlan(page)
    await advance(page, caseId, 'execution')

    await openTab(page, caseId, 'plan')
    await renew(page)
    const second = await latestPlan(page, caseId)
    expect(second).toMatchObject({ baseline: null, items: [{ title: LIGHT, startsOn: `${YEAR + 1}-03-01` }] })
    await openTab(page, caseId, 'execution')
    await page.getByText(executionBlockerSentence('plan-not-frozen')).waitFor()

    await noteDecision(page, caseId, { kind: 'decision2', paragraph: '131', granted: '180 000' })
    await openTab(page, caseId, 'plan')
    await freezePlan(page)
    const periods = valueOf(await bridgeOf(page).plans.list({ caseId }))
    const { decisions, case: entity } = await viewOf(page, caseId)
    expect(periods.map(({ decisionId }) => decisions.find(({ id }) => id === decisionId)?.grantedKronor)).toEqual([200_000, 180_000])
    expect(entity.phase).toBe('execution')
    await openTab(page, caseId, 'execution')
    await page.getByRole('button', { name: executionWords.followLabel(LIGHT) }).nth(1).waitFor()
  })
})
