// From the grants to what came of them: the ledger, targets and outcomes, looks at the place, and the report.
import type { Locator, Page } from 'playwright-core'
import { factsOf } from '../../../shared/domain/case.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import type { DecisionInput } from '../../../shared/domain/decision.ts'
import type { Purpose } from '../../../shared/domain/ledger/ledgerRow.ts'
import type { Phase } from '../../../shared/domain/phase.ts'
import type { Perspective } from '../../../shared/domain/results/placeView.ts'
import { newId } from '../../../shared/newId.ts'
import { moneyWords } from '../../../shared/text/catalogue/money.ts'
import { purposeNames } from '../../../shared/text/catalogue/ledger.ts'
import { perspectiveNames } from '../../../shared/text/catalogue/resultDocument.ts'
import { placeTexts, resultTexts, targetTexts } from '../../../shared/text/catalogue/results.ts'
import { activityOf } from '../../support/dialogue.ts'
import { valueOf } from '../../support/store.ts'
import { bridgeOf } from './bridge.ts'
import { openTab } from './go.ts'
import { finalisedCase, viewOf } from './stage.ts'

const today = (): string => todayIn(new Date())

export async function changePhase(page: Page, caseId: string, to: Phase, note = ''): Promise<void> {
  const { case: entity } = await viewOf(page, caseId)
  valueOf(await bridgeOf(page).cases.changePhase({ caseId, expectedRevision: entity.revision, to, note }))
}

async function grant(page: Page, caseId: string, over: Pick<DecisionInput, 'kind' | 'paragraph' | 'grantedKronor'>): Promise<void> {
  const said = { board: 'tn', meetingOn: today(), outcome: 'granted', conditions: '', forwarding: null, soughtKronor: null, proposedKronor: null } as const
  valueOf(await bridgeOf(page).decisions.save({ id: newId(), caseId, expectedRevision: 0, ...said, ...over }))
}

/** A case that has been granted both supports and is carried out, with a dialogue that cost something and an actor. */
export async function grantedCase(page: Page): Promise<string> {
  const client = bridgeOf(page)
  const caseId = await finalisedCase(page)
  await grant(page, caseId, { kind: 'decision1', paragraph: '§ 17', grantedKronor: 50_000 })
  await changePhase(page, caseId, 'collaboration')
  const actor = { name: 'Parkens vänner', kind: 'forening', contactName: '', phone: '', email: '', involvement: 'collaborating' } as const
  valueOf(await client.actors.save({ ...actor, id: newId(), caseId, expectedRevision: 0 }))
  valueOf(await client.dialogue.saveActivity(activityOf(caseId, { title: 'Gåtur längs vattnet', state: 'held', startsOn: today(), reachedCount: 64, costKronor: 31_500 })))
  await grant(page, caseId, { kind: 'decision2', paragraph: '§ 99', grantedKronor: 200_000 })
  const { case: entity } = await viewOf(page, caseId)
  const facts = { ...factsOf(entity), planOn: today(), planReference: 'FGK-2026-3, handling 8' }
  valueOf(await client.cases.saveFacts({ caseId, expectedRevision: entity.revision, facts }))
  await changePhase(page, caseId, 'execution')
  return caseId
}

/** Types a row of the ledger, kind and all, and waits until it stands there. */
export async function noteRow(page: Page, text: string, purpose: Purpose): Promise<void> {
  await page.getByRole('group', { name: moneyWords.quickPurpose }).getByText(purposeNames[purpose], { exact: true }).click()
  await page.getByLabel(moneyWords.quick).fill(text)
  await page.getByLabel(moneyWords.quick).press('Enter')
  // Two rows of the same sum are told of in the same words: what stands in the ledger tells them apart.
  const words = text.replace(/^.*\d (tkr )?/u, '')
  await page.getByRole('cell').filter({ hasText: words }).first().waitFor()
}

/** Opens one of the three parts of the result. */
export async function openPart(page: Page, caseId: string, part: keyof typeof resultTexts.parts): Promise<void> {
  await openTab(page, caseId, 'result')
  await page.getByRole('group', { name: resultTexts.partsLabel }).getByText(resultTexts.parts[part], { exact: true }).click()
}

async function finish(form: Locator, done: string): Promise<void> {
  await form.getByRole('button', { name: done, exact: true }).click()
  await form.waitFor({ state: 'detached' })
}

/** An indicator with how it was and what is meant. */
export async function addIndicator(page: Page, { name, unit, before, target }: { name: string; unit: string; before: string; target: string }): Promise<void> {
  await page.getByRole('button', { name: targetTexts.add }).click()
  const form = page.getByRole('region', { name: targetTexts.newTitle })
  await form.getByLabel(targetTexts.name).fill(name)
  await form.getByLabel(targetTexts.unit).fill(unit)
  await form.getByLabel(targetTexts.baseline, { exact: true }).fill(before)
  await form.getByLabel(targetTexts.target, { exact: true }).fill(target)
  await finish(form, targetTexts.done)
}

export async function noteOutcome(page: Page, { value, source }: { value: string; source: string }): Promise<void> {
  await page.getByRole('button', { name: targetTexts.newOutcome }).click()
  const form = page.getByRole('region', { name: targetTexts.newOutcomeTitle })
  await form.getByLabel(targetTexts.value, { exact: false }).first().fill(value)
  await form.getByLabel(targetTexts.source, { exact: false }).first().fill(source)
  await finish(form, targetTexts.done)
}

export async function reviseTarget(page: Page, { target, reason }: { target: string; reason: string }): Promise<void> {
  await page.getByRole('button', { name: targetTexts.newTarget }).click()
  const form = page.getByRole('region', { name: targetTexts.newTargetTitle })
  await form.getByLabel(targetTexts.target, { exact: false }).first().fill(target)
  await form.getByLabel(targetTexts.reason, { exact: false }).first().fill(reason)
  await finish(form, targetTexts.done)
}

/** A look at the place on a day; each rating with its reason. */
export async function lookAtPlace(page: Page, { on, by, ratings }: { on: string; by: string; ratings: readonly (readonly [Perspective, number, string])[] }): Promise<void> {
  await page.getByRole('button', { name: placeTexts.add }).click()
  const form = page.getByRole('region', { name: placeTexts.newTitle })
  await form.getByLabel(placeTexts.viewedOn, { exact: false }).first().fill(on)
  await form.getByLabel(placeTexts.viewedBy).fill(by)
  for (const [perspective, rating, reason] of ratings) {
    const name = perspectiveNames[perspective]
    await form.getByLabel(placeTexts.reason(name), { exact: false }).fill(reason)
    await form.getByRole('group', { name: placeTexts.rating(name) }).getByText(String(rating), { exact: true }).click()
  }
  await finish(form, placeTexts.done)
}

/** The text of one of the seven questions. */
export const answerOf = (page: Page, questionId: string): Locator => page.locator(`#del-${questionId} textarea`).first()
