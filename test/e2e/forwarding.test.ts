import { expect } from 'vitest'
import { todoPanelWords } from '../../shared/text/catalogue/case.ts'
import { decisionWords } from '../../shared/text/catalogue/decisions.ts'
import { outcomeNames } from '../../shared/text/catalogue/names.ts'
import { nextStepPhrase } from '../../shared/text/catalogue/todos.ts'
import { test } from '../support/fixtures.ts'
import { defaultModel } from '../support/store.ts'
import { goTo, openTab } from './steps/go.ts'
import { finalisedCase, viewOf } from './steps/stage.ts'

test('a case forwarded in part waits for the other board, and goes on when that board says yes', async ({ launch }) => {
  const { window: page } = await launch()
  const caseId = await finalisedCase(page)
  await openTab(page, caseId, 'decisions')
  await page.getByRole('button', { name: decisionWords.add }).click()
  await page.getByLabel(decisionWords.meetingOn).first().fill('igår')
  await page.getByLabel(decisionWords.paragraph).first().fill('31')
  await page.getByText(outcomeNames.forwarded, { exact: true }).click()
  await page.getByLabel(decisionWords.forwardBoard).fill('Grundskolenämnden')
  await page.getByText(decisionWords.scopes.part, { exact: true }).click()
  await page.getByLabel(decisionWords.forwardPart).fill('Skolgården')
  await page.getByRole('button', { name: decisionWords.done }).click()

  await goTo(page, '/arenden')
  await page.getByText(nextStepPhrase({ code: 'await-forward-answer', subject: '' }, defaultModel)).waitFor()

  await openTab(page, caseId, 'decisions')
  await page.getByRole('button', { name: decisionWords.change }).first().click()
  await page.getByRole('button', { name: decisionWords.addAnswer }).click()
  await page.getByRole('group', { name: decisionWords.answerOutcome }).getByText(outcomeNames.granted, { exact: true }).click()
  await page.getByLabel(decisionWords.answerMeetingOn).first().fill('idag')
  await page.getByLabel(decisionWords.answerParagraph).fill('12')
  await page.getByRole('button', { name: decisionWords.done }).click()

  const advance = page.getByRole('button', { name: todoPanelWords.advance('collaboration') }).first()
  await advance.click()
  await page.getByText(todoPanelWords.advanced('collaboration')).first().waitFor()
  const { case: entity, decisions } = await viewOf(page, caseId)
  expect(entity.phase).toBe('collaboration')
  expect(decisions[0]?.forwarding).toMatchObject({ board: 'grn', scope: 'part', part: 'Skolgården', answer: { outcome: 'granted' } })
})
