// The steps of a plan: proposals typed, put in time, proposed to the board, decided on, departed from, renewed.
import type { Page } from 'playwright-core'
import { todayIn } from '../../../shared/domain/date.ts'
import type { DecisionKind } from '../../../shared/domain/decision.ts'
import type { PlanView } from '../../../shared/domain/plan/planView.ts'
import { newId } from '../../../shared/newId.ts'
import { freezeWords, planWords } from '../../../shared/text/catalogue/plan.ts'
import { proposalTexts } from '../../../shared/text/catalogue/proposal.ts'
import { statementTexts } from '../../../shared/text/catalogue/statement.ts'
import { itemOf, planOf } from '../../support/plans.ts'
import { valueOf } from '../../support/store.ts'
import { bridgeOf } from './bridge.ts'

const today = (): string => todayIn(new Date())

/** The plan of the case that was made last. */
export async function latestPlan(page: Page, caseId: string): Promise<PlanView> {
  const plans = valueOf(await bridgeOf(page).plans.list({ caseId }))
  return valueOf(await bridgeOf(page).plans.get({ planId: plans.at(-1)?.plan.id ?? '' }))
}

export async function decide(page: Page, caseId: string, kind: DecisionKind, paragraph: string): Promise<string> {
  const id = newId()
  const sums = { soughtKronor: 250_000, proposedKronor: 200_000, grantedKronor: 200_000 }
  const said = { board: 'tn', meetingOn: today(), paragraph, kind, outcome: 'granted', conditions: '', forwarding: null } as const
  valueOf(await bridgeOf(page).decisions.save({ id, caseId, expectedRevision: 0, ...said, ...sums }))
  return id
}

/** A plan over the bridge, with a row of each sort: with and without days, asked in money and otherwise. */
export async function fillPlan(page: Page, caseId: string): Promise<void> {
  const client = bridgeOf(page)
  const plan = valueOf(await client.plans.save(planOf(caseId)))
  const rows = [
    itemOf(plan, { kind: 'measure', title: 'Tryggare gång', position: 1, purpose: 'Fler går här på kvällen.' }),
    itemOf(plan, { position: 2, costKronor: 250_000, askedKronor: 250_000, responsible: 'Malmö stad', startsOn: '2027-03-01', endsOn: '2027-05-31' }),
    itemOf(plan, { title: 'Skötsel', position: 3, askedOther: 'Skötsel i tre år' }),
  ]
  for (const row of rows) valueOf(await client.plans.saveItem(row))
}

/** Goes from one view of the plan to another. */
export const look = (page: Page, name: string): Promise<void> =>
  page.getByRole('group', { name: planWords.looks }).getByText(name, { exact: true }).click()

/** Types proposals, a line each, the first as a measure. */
export async function typeProposals(page: Page, lines: readonly string[]): Promise<void> {
  const field = page.getByLabel(planWords.quick)
  for (const line of lines) {
    await field.fill(line)
    await field.press('Enter')
    await page.getByRole('button', { name: line.split(',')[0] ?? '', exact: true }).waitFor()
  }
}

/** Opens a row for the rest: what is asked of the office, and why. */
export async function askFor(page: Page, title: string, sum: string): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click()
  await page.getByLabel(planWords.askedField, { exact: true }).fill(sum)
  await page.getByLabel(planWords.purpose).fill('Fler ska våga gå här.')
  await page.keyboard.press('Control+Enter')
  await page.getByLabel(planWords.purpose).waitFor({ state: 'detached' })
}

export const barOf = (page: Page, title: string) => page.getByRole('button', { name: new RegExp(`^${title}, \\d{4}-`) })

/** Drags a bar sideways with the mouse. */
export async function dragBar(page: Page, title: string, pixels: number): Promise<void> {
  const box = await barOf(page, title).boundingBox()
  if (!box) throw new Error(`There is no bar of ${title} in sight`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + pixels, y, { steps: 5 })
  await page.mouse.up()
}

/** Drags a bar to the right edge of the timetable and waits there with an unsteady hand. Answers with how far it scrolled along. */
export async function dragToEdge(page: Page, title: string): Promise<number> {
  // Its beginning just beside the first column.
  await barOf(page, title).evaluate((element) => {
    const sheet = element.closest('[data-timetable]')
    const beside = sheet?.querySelector('.what')?.getBoundingClientRect().right ?? 0
    sheet?.scrollBy({ left: element.getBoundingClientRect().left - beside - 40, behavior: 'instant' })
  })
  const [bar, frame] = [await barOf(page, title).boundingBox(), await page.locator('[data-timetable]').boundingBox()]
  if (!bar || !frame) throw new Error(`There is no bar of ${title} in sight`)
  const y = bar.y + bar.height / 2
  const edge = frame.x + frame.width - 20
  const scrolled = () => page.locator('[data-timetable]').evaluate((element) => element.scrollLeft)
  const before = await scrolled()
  await page.mouse.move(bar.x + 40, y)
  await page.mouse.down()
  await page.mouse.move(edge, y, { steps: 3 })
  for (let wobble = 0; wobble < 10; wobble += 1) await page.mouse.move(edge + (wobble % 2), y)
  const after = await scrolled()
  await page.mouse.up()
  return after - before
}

/** Writes the proposal and saves its PDF; answers with where it is. */
export async function proposeToBoard(page: Page, caseId: string): Promise<string> {
  await look(page, planWords.lookBoard)
  await page.getByRole('textbox', { name: statementTexts.summary }).fill('Gången blir tryggare på kvällen.')
  await page.getByLabel(proposalTexts.proposed, { exact: true }).fill('200 tkr')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: statementTexts.suggest }).click()
  await page.getByRole('button', { name: proposalTexts.export }).click()
  await page.getByText(proposalTexts.exported(1)).waitFor()
  const [document] = valueOf(await bridgeOf(page).documents.list({ caseId, kind: 'proposal', limit: 1 }))
  return document?.path ?? ''
}

/** Freezes the plan with the decision in favour that is offered. */
export async function freezePlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Frys planen med/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: freezeWords.confirm, exact: true }).click()
  await page.getByText('ligger fast').waitFor()
}

/** Says why a bar was moved. */
export async function giveReason(page: Page, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(planWords.reason).fill(reason)
  await dialog.getByLabel(planWords.agreedBy).fill('Gruppen och FGK')
  await dialog.getByRole('button', { name: planWords.saveDeviation }).click()
  await dialog.waitFor({ state: 'detached' })
}

/** Makes the plan of the next period. */
export async function renew(page: Page): Promise<void> {
  await page.getByRole('button', { name: planWords.menu }).click()
  await page.getByRole('menuitem', { name: planWords.next }).click()
  await page.getByRole('dialog').getByRole('button', { name: planWords.nextDo }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}
