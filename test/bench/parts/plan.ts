// A plan of three hundred rows: its timetable opened, a bar moved by key, and the proposal to the board drawn.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { proposalSourcesOf } from '../../../electron/features/plans/proposal.ts'
import { paths } from '../../../renderer/app/paths.ts'
import { buildProposal } from '../../../shared/documents/proposal/buildProposal.ts'
import { addDays } from '../../../shared/domain/date.ts'
import { planWords } from '../../../shared/text/catalogue/plan.ts'
import { launchApp } from '../../support/app.ts'
import { newCase } from '../../support/cases.ts'
import { itemOf, planOf } from '../../support/plans.ts'
import { createTestStore, type TestStore, valueOf } from '../../support/store.ts'
import { bareKeys } from '../bareKeys.ts'
import { inTurn, millisecondsOf } from '../figures.ts'
import { type Ground, userDataFolder } from '../ground.ts'
import { paintedAfter } from '../inPage.ts'
import { drawTexts } from '../plainPdf.ts'
import { type Findings, row } from '../report.ts'
import { OVERVIEW_CASE } from '../steps.ts'
import { textsOf } from '../texts.ts'

const ROWS = 300
const PER_MEASURE = 6
const OPENINGS = 10
const KEYS = 60
const DRAWINGS = 8
const BAR = 'button.bar'

/** Fifty measures with five activities each, over a year. */
async function fill({ client }: TestStore, caseId: string): Promise<string> {
  const plan = valueOf(await client.plans.save(planOf(caseId)))
  for (let at = 0; at < ROWS; at++) {
    const isMeasure = at % PER_MEASURE === 0
    const startsOn = addDays('2027-01-01', at)
    const content = isMeasure
      ? { kind: 'measure' as const, title: `Insats ${at}`, purpose: 'Fler ska vilja stanna på platsen.' }
      : { title: `Aktivitet ${at}`, costKronor: 1_000 * at, askedKronor: 500 * at, responsible: 'Föreningen', startsOn, endsOn: addDays(startsOn, 30) }
    valueOf(await client.plans.saveItem(itemOf(plan, { ...content, position: at + 1 })))
  }
  return plan.id
}

async function drawing(ground: Ground, { client, context }: TestStore, planId: string) {
  const viaApp = () => millisecondsOf(async () => valueOf(await client.plans.previewProposal({ planId })))
  const viaPlain = () =>
    millisecondsOf(() => {
      const { sources, model } = proposalSourcesOf(context, planId)
      return drawTexts(textsOf(buildProposal(sources, model, { version: 1, at: context.clock().toISOString() }).blocks))
    })
  // Uncounted at first: fonts are read and code is compiled once.
  await viaApp()
  await viaPlain()
  return inTurn(ground.rounds(DRAWINGS), [viaApp, viaPlain])
}

const choose = (page: Page, name: string): Promise<void> => page.getByRole('group', { name: planWords.looks }).getByText(name, { exact: true }).click()

async function opening(page: Page, rounds: number): Promise<number[]> {
  const measured: number[] = []
  for (let round = 0; round < rounds; round++) {
    await choose(page, planWords.lookRows)
    await page.waitForSelector('tr.measure button.name')
    measured.push(await paintedAfter(page, { input: 'click', selector: BAR, text: '' }, () => choose(page, planWords.lookTimetable)))
  }
  return measured
}

async function moving(page: Page, rounds: number): Promise<number[]> {
  const measured: number[] = []
  await page.locator(BAR).first().focus()
  // The words beside the bar follow it.
  const moved = { input: 'keydown', selector: `${BAR}:focus + span`, text: null } as const
  for (let round = 0; round < rounds; round++)
    measured.push(await paintedAfter(page, moved, () => page.keyboard.press(round % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')))
  await page.keyboard.press('Escape')
  return measured
}

async function inWindow(ground: Ground, userData: string, caseId: string): Promise<[number[], number[]]> {
  const app = await launchApp({ appFolder: ground.appFolder, userData })
  try {
    await app.window.waitForSelector(OVERVIEW_CASE)
    await app.window.evaluate((hash) => (location.hash = hash), `#${paths.caseTab(caseId, 'plan')}`)
    await app.window.waitForSelector('tr.measure button.name')
    await opening(app.window, 1)
    const opened = await opening(app.window, ground.rounds(OPENINGS))
    await moving(app.window, 4)
    return [opened, await moving(app.window, ground.rounds(KEYS))]
  } finally {
    await app.close()
  }
}

export async function measurePlan(ground: Ground): Promise<Findings> {
  const userData = await userDataFolder(ground, 'plan', true)
  const store = createTestStore({ path: join(userData, 'samverkansstod.sqlite'), now: new Date().toISOString() })
  const { id: caseId } = valueOf(await store.client.cases.create(newCase()))
  const planId = await fill(store, caseId)
  const [drawn = [], plain = []] = await drawing(ground, store, planId)
  store.close()
  const [opened, moved] = await inWindow(ground, userData, caseId)
  const bare = await bareKeys(ground, KEYS)
  const baseline = { what: 'key that draws 24 plain rows', values: bare }
  return {
    rows: [
      row({ id: 'plan.open', what: 'plan of 300 rows: timetable opened to painted', app: opened, baseline }),
      row({ id: 'plan.key', what: 'plan of 300 rows: key that moves a bar to painted', app: moved, baseline }),
      row({ id: 'plan.pdf', what: 'plan of 300 rows: proposal with timetable as a PDF', app: drawn, baseline: { what: 'the same text with pdfkit alone, untagged', values: plain } }),
    ],
    notMeasured: [],
  }
}
