// A status report as it is made: the period, the cases, what is written over them, and the files.
import type { Page } from 'playwright-core'
import { todayIn } from '../../../shared/domain/date.ts'
import type { EntryText } from '../../../shared/domain/portfolio/entry.ts'
import { newId } from '../../../shared/newId.ts'
import { entryHeadings } from '../../../shared/text/catalogue/portfolio.ts'
import { portfolioWords as words } from '../../../shared/text/catalogue/portfolioPage.ts'
import { shellText } from '../../../shared/text/catalogue/shell.ts'
import { activityOf } from '../../support/dialogue.ts'
import { itemOf, planOf } from '../../support/plans.ts'
import { valueOf } from '../../support/store.ts'
import { bridgeOf } from './bridge.ts'
import { finalisedCase } from './stage.ts'

export interface Told {
  readonly title: string
  readonly area: string
  /** What it costs in all: its plan, and the dialogue that the support is granted for. */
  readonly totalKronor: number
  /** What the board granted. */
  readonly supportKronor: number
}

/** A case with a plan that costs something, a grant, and a dialogue that was held. */
export async function toldCase(page: Page, { title, area, totalKronor, supportKronor }: Told): Promise<void> {
  const client = bridgeOf(page)
  const caseId = await finalisedCase(page, { title, area })
  const today = todayIn(new Date())
  const said = { board: 'tn', meetingOn: today, outcome: 'granted', conditions: '', forwarding: null, soughtKronor: supportKronor, proposedKronor: supportKronor } as const
  valueOf(await client.decisions.save({ ...said, id: newId(), caseId, expectedRevision: 0, kind: 'decision1', paragraph: '§ 5', grantedKronor: supportKronor }))
  const plan = valueOf(await client.plans.save(planOf(caseId)))
  valueOf(await client.plans.saveItem(itemOf(plan, { costKronor: totalKronor - supportKronor, startsOn: '2027-03-01', endsOn: '2027-05-31' })))
  valueOf(await client.dialogue.saveActivity(activityOf(caseId, { state: 'held', startsOn: today, reachedCount: 40 })))
}

export async function beginReport(page: Page, { title, from, until }: { title: string; from: string; until: string }): Promise<void> {
  await page.getByRole('link', { name: shellText.railNames.portfolio }).click()
  await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
  await page.getByRole('button', { name: words.add }).click()
  await page.getByLabel(words.fields.title, { exact: false }).first().fill(title)
  await page.getByLabel(words.fields.startsOn, { exact: false }).first().fill(from)
  await page.getByLabel(words.fields.endsOn, { exact: false }).first().fill(until)
  await page.getByLabel(words.fields.introduction).fill('Rapporten gäller alla processer som pågår.')
  await page.getByLabel(words.fields.introduction).blur()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Takes a case into the report by its name. */
export async function takeCase(page: Page, title: string): Promise<void> {
  await page.getByRole('combobox', { name: words.addCase }).fill(title)
  await page.getByRole('option', { name: title, exact: true }).click()
  await page.getByRole('button', { name: words.changeLabel(title) }).waitFor()
}

/** Puts a process under an umbrella, and writes under one of its headings. */
export async function writeEntry(page: Page, title: string, { umbrella, heading, text }: { umbrella: string; heading: EntryText; text: string }): Promise<void> {
  await page.getByRole('button', { name: words.changeLabel(title) }).click()
  const form = page.getByRole('region', { name: words.changeTitle })
  await form.getByRole('combobox', { name: words.entry.umbrella }).fill(umbrella)
  await form.getByLabel(entryHeadings[heading]).fill(text)
  await form.getByRole('button', { name: words.done, exact: true }).click()
  await page.getByRole('button', { name: words.changeLabel(title) }).waitFor()
}
