// What the contact person does from a first meeting to a decision, with her own mouse and keyboard.
import type { Page } from 'playwright-core'
import { actorTexts, finaliseTexts } from '../../../shared/text/catalogue/application.ts'
import { decisionWords } from '../../../shared/text/catalogue/decisions.ts'
import { answerNames, involvementNames, outcomeNames } from '../../../shared/text/catalogue/names.ts'
import { newCaseText } from '../../../shared/text/catalogue/newCase.ts'
import { defaultModel } from '../../support/store.ts'
import { tabOf } from './go.ts'

const { fields } = newCaseText

export async function openCase(page: Page, title = 'Möllan kvarter 12'): Promise<void> {
  await page.keyboard.press('Control+n')
  // The fields have the same names in the case itself, which may be what is still on the screen.
  await page.getByRole('heading', { level: 1, name: newCaseText.title }).waitFor()
  await page.getByLabel(fields.title.label).fill(title)
  await page.getByLabel(fields.area.label).fill('Möllevången')
  await page.getByLabel(fields.firstContact.label).fill('Fastighetsägarna, genom Astrid Demolin')
  await page.getByLabel(fields.firstMeetingOn.label, { exact: false }).first().fill('idag')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

export async function assessCriteria(page: Page): Promise<void> {
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
  await panel.getByLabel(actorTexts.involvement).selectOption({ label: involvementNames.collaborating })
  await panel.getByRole('button', { name: actorTexts.add }).click()
  await panel.getByRole('listitem').filter({ hasText: name }).waitFor()
}

export async function writeApplication(page: Page): Promise<void> {
  await tabOf(page, 'application').click()
  await addActor(page, 'Föreningen Gröna Gården')
  for (const id of ['omrade', 'utmaningar', 'mervarde'])
    await page.locator(`#del-${id} textarea`).fill(`Text om ${id}.\n\nMed två stycken.`)
  await page.getByLabel('Sökt belopp').fill('670 tkr')
  await page.getByLabel('Sökt belopp').blur()
}

export async function finalise(page: Page): Promise<void> {
  await page.getByRole('button', { name: finaliseTexts.button }).click()
  await page.getByRole('dialog').getByRole('button', { name: finaliseTexts.button }).click()
  await page.getByText(finaliseTexts.done(1)).waitFor()
}

export async function recordDecision(page: Page): Promise<void> {
  await tabOf(page, 'decisions').click()
  await page.getByRole('button', { name: decisionWords.add }).click()
  await page.getByLabel(decisionWords.meetingOn).first().fill('idag')
  await page.getByLabel(decisionWords.paragraph).first().fill('214')
  await page.getByText(outcomeNames.granted, { exact: true }).click()
  await page.getByLabel(decisionWords.granted).first().fill('500 000')
  await page.getByRole('button', { name: decisionWords.done }).click()
}
