// What happens in a case after decision 1, with the mouse and the keyboard: decisions, phases, and the work itself.
import type { Page } from 'playwright-core'
import type { DecisionKind } from '../../../shared/domain/decision.ts'
import type { Phase } from '../../../shared/domain/phase.ts'
import { todoPanelWords } from '../../../shared/text/catalogue/case.ts'
import { decisionWords } from '../../../shared/text/catalogue/decisions.ts'
import { activityStateNames, dialogueWords } from '../../../shared/text/catalogue/dialogue.ts'
import { executionWords } from '../../../shared/text/catalogue/execution.ts'
import { decisionKindNames, outcomeNames } from '../../../shared/text/catalogue/names.ts'
import { planItemStateNames, planWords } from '../../../shared/text/catalogue/plan.ts'
import { openTab } from './go.ts'

/** Notes a decision in favour that the board took today. */
export async function noteDecision(page: Page, caseId: string, { kind, paragraph, granted }: { kind: DecisionKind; paragraph: string; granted: string }): Promise<void> {
  await openTab(page, caseId, 'decisions')
  await page.getByRole('button', { name: decisionWords.add }).click()
  const form = page.getByRole('region', { name: decisionWords.newTitle })
  await form.getByText(decisionKindNames[kind], { exact: true }).click()
  await form.getByLabel(decisionWords.meetingOn).first().fill('idag')
  await form.getByLabel(decisionWords.paragraph).first().fill(paragraph)
  await form.getByText(outcomeNames.granted, { exact: true }).click()
  await form.getByLabel(decisionWords.granted).first().fill(granted)
  await form.getByRole('button', { name: decisionWords.done, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

export const advanceButton = (page: Page, to: Phase) => page.getByRole('button', { name: todoPanelWords.advance(to) }).first()

export async function advance(page: Page, caseId: string, to: Phase): Promise<void> {
  await openTab(page, caseId, 'overview')
  await advanceButton(page, to).click()
  await page.getByText(todoPanelWords.advanced(to)).first().waitFor()
}

/** Plans a walk through the area, and tells afterwards how it went. */
export async function walkTheArea(page: Page, caseId: string, title: string): Promise<void> {
  await openTab(page, caseId, 'dialogue')
  await page.getByRole('button', { name: dialogueWords.add }).click()
  const planned = page.getByRole('region', { name: dialogueWords.newTitle })
  await planned.getByLabel(dialogueWords.title).fill(title)
  await planned.getByRole('combobox', { name: dialogueWords.method }).fill('Gåtur')
  await planned.getByLabel(dialogueWords.startsOn, { exact: true }).fill('idag')
  await planned.getByLabel(dialogueWords.invited).fill('60')
  await planned.getByRole('button', { name: dialogueWords.done, exact: true }).click()
  const row = page.getByRole('article', { name: title })
  await row.getByText(activityStateNames.planned).waitFor()

  await row.getByRole('button', { name: dialogueWords.changeLabel(title) }).click()
  const held = page.getByRole('region', { name: dialogueWords.changeTitle })
  await held.getByText(activityStateNames.held, { exact: true }).click()
  await held.getByLabel(dialogueWords.reached).fill('19')
  await held.getByRole('button', { name: dialogueWords.done, exact: true }).click()
  await row.getByText(activityStateNames.held).waitFor()
}

/** Ties a proposal to a theme of the dialogue. */
export async function answerTheme(page: Page, title: string, theme: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click()
  await page.getByRole('group', { name: planWords.themes }).getByRole('button', { name: theme }).click()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('group', { name: planWords.themes }).waitFor({ state: 'detached' })
}

/** Tells of an activity that it is done. */
export async function finishActivity(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: executionWords.followLabel(title) }).click()
  const form = page.getByRole('region', { name: executionWords.progressTitle(title) })
  await form.locator('label').getByText(planItemStateNames.done, { exact: true }).click()
  await form.getByLabel(executionWords.note).fill('Klart enligt plan.')
  await form.getByRole('button', { name: executionWords.done, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

/** Strikes a row of the frozen plan; its reason is asked for next. */
export async function strike(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click()
  await page.getByRole('button', { name: planWords.strike }).click()
  await page.getByRole('dialog').waitFor()
}

/** Sets the rhythm, and notes today's check-in over what the plan says. */
export async function checkIn(page: Page, { weeks, risks }: { weeks: string; risks: string }): Promise<void> {
  await page.getByLabel(executionWords.rhythm).fill(weeks)
  await page.getByLabel(executionWords.rhythm).press('Tab')
  await page.getByRole('button', { name: executionWords.addCheckIn }).click()
  const form = page.getByRole('region', { name: executionWords.newCheckIn })
  await form.getByLabel(executionWords.happened).fill('Armaturerna är beställda.')
  await form.getByLabel(executionWords.risks).fill(risks)
  await form.getByRole('button', { name: executionWords.done, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

/** Notes that the actors have formed an association. */
export async function formAssociation(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: executionWords.addForm }).click()
  const form = page.getByRole('region', { name: executionWords.newForm })
  await form.getByRole('combobox', { name: executionWords.form }).fill('Förening')
  await form.getByLabel(executionWords.formNamed).fill(name)
  await form.getByRole('button', { name: executionWords.done, exact: true }).click()
  await page.getByRole('article', { name: executionWords.formTitle('association', name) }).waitFor()
}

/** Tells the area's actors of the outcome. */
export async function tellOutcome(page: Page): Promise<void> {
  await page.getByLabel(executionWords.toldHow).fill('Anslag i portarna och ett öppet möte.')
  await page.getByLabel(executionWords.toldOn, { exact: true }).fill('idag')
  await page.getByLabel(executionWords.toldOn, { exact: true }).press('Tab')
}
