// The main job of the contact person, end to end, with the mouse and the keyboard she has.
import { readFileSync, existsSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { sha256Of } from '../../electron/db/repositories/documents.ts'
import { actorTexts, finaliseTexts } from '../../shared/text/catalogue/application.ts'
import { overviewWords, todoPanelWords } from '../../shared/text/catalogue/case.ts'
import { decisionWords } from '../../shared/text/catalogue/decisions.ts'
import { answerNames, involvementNames, outcomeNames } from '../../shared/text/catalogue/names.ts'
import { newCaseText } from '../../shared/text/catalogue/newCase.ts'
import { test } from '../support/fixtures.ts'
import { checkPdf } from '../support/pdf/check.ts'
import { defaultModel, valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { tabOf } from './steps/go.ts'

const { fields } = newCaseText

async function openCase(page: Page): Promise<void> {
  await page.keyboard.press('Control+n')
  await page.getByLabel(fields.title.label).fill('Möllan kvarter 12')
  await page.getByLabel(fields.area.label).fill('Möllevången')
  await page.getByLabel(fields.firstContact.label).fill('Fastighetsägarna, genom Astrid Demolin')
  await page.getByLabel(fields.firstMeetingOn.label, { exact: false }).first().fill('idag')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 1, name: 'Möllan kvarter 12' }).waitFor()
}

async function assessCriteria(page: Page): Promise<void> {
  await tabOf(page, 'criteria').click()
  for (const { id } of defaultModel.criteria) {
    const card = page.locator(`#kriterium-${id}`)
    await card.getByText(answerNames.met, { exact: true }).click()
    await card.getByLabel('Motivering').fill(`Det visade mötet om ${id}.`)
  }
  await page.getByText('Alla sex är uppfyllda.').waitFor()
}

async function addActor(page: Page, name: string): Promise<void> {
  const panel = page.locator('#falt-actors')
  await panel.getByLabel(actorTexts.name).fill(name)
  await panel.getByText(involvementNames.collaborating, { exact: true }).click()
  await panel.getByRole('button', { name: actorTexts.add }).click()
  await panel.getByRole('listitem').filter({ hasText: name }).waitFor()
}

async function writeApplication(page: Page): Promise<void> {
  await tabOf(page, 'application').click()
  await addActor(page, 'Föreningen Gröna Gården')
  for (const id of ['omrade', 'utmaningar', 'mervarde'])
    await page.locator(`#del-${id} textarea`).fill(`Text om ${id}.\n\nMed två stycken.`)
  await page.getByLabel('Sökt belopp').fill('670 tkr')
  await page.getByLabel('Sökt belopp').blur()
}

async function finalise(page: Page): Promise<void> {
  await page.getByRole('button', { name: finaliseTexts.button }).click()
  await page.getByRole('dialog').getByRole('button', { name: finaliseTexts.button }).click()
  await page.getByText(finaliseTexts.done(1)).waitFor()
}

async function recordDecision(page: Page): Promise<void> {
  await tabOf(page, 'decisions').click()
  await page.getByRole('button', { name: decisionWords.add }).click()
  await page.getByLabel(decisionWords.meetingOn).first().fill('idag')
  await page.getByLabel(decisionWords.paragraph).first().fill('214')
  await page.getByText(outcomeNames.granted, { exact: true }).click()
  await page.getByLabel(decisionWords.granted).first().fill('500 000')
  await page.getByRole('button', { name: decisionWords.done }).click()
}

describe('the main job', () => {
  test('goes from a new case to an accessible PDF, a decision and the next phase', async ({ launch }) => {
    const { window: page } = await launch()
    await openCase(page)
    await page.getByLabel(overviewWords.informed).check()
    await assessCriteria(page)
    await writeApplication(page)
    await finalise(page)

    const [document] = valueOf(await bridgeOf(page).documents.list({ caseId: null, kind: null, limit: 5 }))
    expect(document?.fileName).toMatch(/^Ansökan Möllan kvarter 12 v1 \d{4}-\d\d-\d\d\.pdf$/)
    expect(sha256Of(readFileSync(document?.path ?? ''))).toBe(document?.sha256)
    expect(await checkPdf(document?.path ?? '')).toEqual([])

    const advance = page.getByRole('button', { name: todoPanelWords.advance('collaboration') }).first()
    expect(await advance.isDisabled()).toBe(true)
    await recordDecision(page)
    await advance.click()
    await page.getByText(todoPanelWords.advanced('collaboration')).first().waitFor()
    const { case: entity } = valueOf(await bridgeOf(page).cases.get({ caseId: document?.caseId ?? '' }))
    expect(entity.phase).toBe('collaboration')
    expect(existsSync(document?.path ?? '')).toBe(true)
  })
})
