// What is asked in the area and what people answer, from a planned activity to a compilation that names nobody.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect } from 'vitest'
import { paths } from '../../renderer/app/paths.ts'
import { newId } from '../../shared/newId.ts'
import { compilationTexts } from '../../shared/text/catalogue/compilation.ts'
import { budgetSentence, dialogueWords } from '../../shared/text/catalogue/dialogue.ts'
import { opinionWords } from '../../shared/text/catalogue/opinions.ts'
import { test } from '../support/fixtures.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { flattened, rawText } from '../support/pdf/extract.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { ANSWERS, compile, groupAt, holdActivity, importSurvey, monthOfAnswers, PEOPLE, sortByKeyboard, THEMES, themeAt } from './steps/dialogueJob.ts'
import { goTo, openTab } from './steps/go.ts'
import { chooseInDialog } from './steps/registerJob.ts'
import { openedCase } from './steps/stage.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samverkansstod-dialog-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))

const countWhere = (holds: (at: number) => boolean): number => Array.from({ length: ANSWERS }, (_, at) => at).filter(holds).length

describe('the dialogue of a case', () => {
  test('goes from a held activity over a month of answers to a compilation without a person in it', { timeout: 180_000 }, async ({ launch }) => {
    const { app, window: page } = await launch()
    const client = bridgeOf(page)
    const caseId = await openedCase(client)
    const decided = { board: 'tn', meetingOn: '2026-01-20', paragraph: '§ 4', kind: 'decision1', outcome: 'granted', conditions: '', forwarding: null } as const
    valueOf(await client.decisions.save({ id: newId(), caseId, expectedRevision: 0, ...decided, soughtKronor: 50_000, proposedKronor: 50_000, grantedKronor: 50_000 }))
    await goTo(page, paths.caseTab(caseId))
    await holdActivity(page)
    await page.getByText(budgetSentence({ grantedKronor: 50_000, usedKronor: 30_000, plannedKronor: 0, leftKronor: 20_000 })).waitFor()

    const csv = join(folder, 'svar.csv')
    writeFileSync(csv, `\uFEFF${monthOfAnswers()}`)
    await chooseInDialog(app, csv)
    await importSurvey(page)
    await sortByKeyboard(page)
    await page.keyboard.press('u')
    await page.getByText(opinionWords.progress(ANSWERS - 1, ANSWERS)).waitFor()
    await page.keyboard.press(String(themeAt(ANSWERS - 1) + 1))
    await page.getByText(opinionWords.progress(ANSWERS, ANSWERS)).waitFor()
    await compile(page)

    const [document] = valueOf(await client.documents.list({ caseId, kind: 'compilation', limit: 5 }))
    const pdf = document?.path ?? ''
    expect(await checkPdf(pdf)).toEqual([])
    const text = flattened(await rawText(pdf))
    for (const [at, theme] of THEMES.entries()) expect(text).toContain(`${theme} ${compilationTexts.bar(countWhere((each) => themeAt(each) === at), ANSWERS)}`)
    for (const group of ['Boende', 'Besökare', 'Verksamma']) expect(text).toContain(`${group} ${compilationTexts.bar(countWhere((at) => groupAt(at) === group), ANSWERS)}`)
    expect(text).toContain('Enkät om Möllevångsgatan')
    for (const person of [...PEOPLE, 'example.se']) expect(text).not.toContain(person)
    expect(readFileSync(pdf).length).toBe(document?.sizeBytes)

    await openTab(page, caseId, 'criteria')
    await page.locator('#kriterium-behov').getByRole('button', { name: dialogueWords.addEvidence('Enkät om Möllevångsgatan') }).first().click()
    await page.locator('#kriterium-behov').getByText(/^Enkät om Möllevångsgatan med boende .* nådde 31$/).waitFor()
  })
})
