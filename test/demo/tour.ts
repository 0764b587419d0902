// The tour: the real app on demo data, from a new case to an exported PDF, with a picture of every screen on the way.
// Leaves pictures, PDFs and the database in out/demo/. `--pictures` also renews the pictures of README and handbook.
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { inProject } from '../../build/setup/paths.mjs'
import { paths } from '../../renderer/app/paths.ts'
import { finaliseTexts, versionTexts } from '../../shared/text/catalogue/application.ts'
import { overviewWords, todoPanelWords } from '../../shared/text/catalogue/case.ts'
import { importText } from '../../shared/text/catalogue/imports.ts'
import { launchApp, type RunningApp } from '../support/app.ts'
import { runTool } from '../support/pdf/tools.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from '../e2e/steps/bridge.ts'
import { goTo, openTab, tabOf } from '../e2e/steps/go.ts'
import { assessCriteria, finalise, openCase, recordDecision, writeApplication } from '../e2e/steps/mainJob.ts'
import { chooseInDialog, excelTable, importFile, lookForDoubles, openDoubles, runImport } from '../e2e/steps/registerJob.ts'
import { openPart } from '../e2e/steps/resultJob.ts'
import { allScreens, demoCase, settled } from '../e2e/steps/screens.ts'
import { SHEET, whatIsSavedAfterwards, whatKeepsItSafe } from './guard.ts'
import { RESULTS_IN_DOCS, whatCameOfIt } from './results.ts'
import { WORK_IN_DOCS, workAfterDecision } from './work.ts'

const OUT = inProject('out', 'demo')
const DOCS = inProject('docs', 'bilder')
/** Where the app works meanwhile. Screens show it, so it is called the same on every machine. */
const STAGE = join(tmpdir(), 'Samverkansstöd')
const FOR_DOCS = process.argv.includes('--pictures')

const say = (sentence: string): void => void process.stdout.write(`  ${sentence}\n`)

/** Takes a picture; those with a name for the docs are also copied there when asked for. */
async function picture(page: Page, name: string, forDocs = false): Promise<void> {
  // Where the last click was, something would be lit up.
  await page.mouse.move(0, 0)
  await settled(page)
  const path = join(OUT, 'bilder', `${name}.png`)
  await page.screenshot({ path })
  if (forDocs && FOR_DOCS) copyFileSync(path, join(DOCS, `${name}.png`))
}

async function mainJob(page: Page): Promise<void> {
  say('Öppnar ett ärende efter första mötet')
  await openCase(page)
  await page.getByLabel(overviewWords.informed).check()
  await picture(page, 'resa-1-nytt-arende', true)
  say('Bedömer de sex kriterierna')
  await assessCriteria(page)
  await picture(page, 'resa-2-kriterier')
  say('Skriver ansökan och låser den')
  await writeApplication(page)
  await picture(page, 'resa-3-ansokan')
  await finalise(page)
  await picture(page, 'resa-4-last', true)
  say('Antecknar nämndens beslut och går vidare')
  await recordDecision(page)
  await picture(page, 'resa-5-beslut')
  await page.getByRole('button', { name: todoPanelWords.advance('collaboration') }).first().click()
  await page.getByText(todoPanelWords.advanced('collaboration')).first().waitFor()
  await picture(page, 'resa-6-nasta-fas')
}

const IN_DOCS = ['oversikt', 'arenden', 'nytt-arende', 'aktorer', 'aktor', 'arende-actors', 'installningar', 'arende-overview', 'arende-criteria', 'arende-decisions', 'arende-meetings', 'arende-statement', 'natverkstraff', 'vem-har-lost', 'sok', 'registerutdrag', 'gallring']

const SHOWN = [...IN_DOCS, ...WORK_IN_DOCS, ...RESULTS_IN_DOCS]

async function everyScreen(page: Page): Promise<void> {
  for (const { name, path } of await allScreens(page)) {
    await goTo(page, path)
    await picture(page, name, SHOWN.includes(name))
  }
}

async function moreOfTheApplication(page: Page): Promise<void> {
  const caseId = await demoCase(page, 'Gårdarna')
  await openTab(page, caseId, 'application')
  await picture(page, 'ansokan-pagar', true)
  await page.getByRole('button', { name: finaliseTexts.button }).click()
  await page.getByText(finaliseTexts.tooEarly).waitFor()
  await picture(page, 'ansokan-for-tidigt', true)
  const locked = await demoCase(page, 'Möllan kvarter 12')
  await openTab(page, locked, 'application')
  await page.getByRole('button', { name: versionTexts.showVersion(1) }).first().click()
  await picture(page, 'ansokan-version', true)
}

async function palette(page: Page): Promise<void> {
  await goTo(page, paths.overview)
  await settled(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('ang')
  await page.getByRole('option', { name: /Ängelholmsgatan/ }).first().waitFor()
  await picture(page, 'palett', true)
  await page.keyboard.press('Escape')
}

/** A table that somebody sent, taken into the register, and the double in it put together with the one that is there. */
async function register(running: RunningApp): Promise<void> {
  const { window: page, app } = running
  const file = join(OUT, 'kontaktlista.csv')
  writeFileSync(file, excelTable())
  await chooseInDialog(app, file)
  await importFile(page)
  await page.getByText(importText.outcomes.duplicate).first().waitFor()
  await picture(page, 'import', true)
  await runImport(page)
  await lookForDoubles(page)
  await picture(page, 'dubbletter')
  await openDoubles(page)
  await picture(page, 'sla-ihop', true)
  await page.keyboard.press('Escape')
}

async function inTheDark(running: RunningApp): Promise<void> {
  const { window: page } = running
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  const caseId = await demoCase(page, 'Möllan kvarter 12')
  for (const [name, path, forDocs] of [
    ['morkt-oversikt', paths.overview, true],
    ['morkt-arende', paths.caseTab(caseId), true],
    ['morkt-ramar', paths.frames, false],
    ['morkt-ekonomi', paths.caseTab(caseId, 'money'), false],
    ['morkt-siffror', paths.numbers, false],
    ['morkt-lardomar', paths.lessons, false],
  ] as const) {
    await goTo(page, path)
    await picture(page, name, forDocs)
  }
  await openPart(page, await demoCase(page, 'Kanalstråket'), 'targets')
  await picture(page, 'morkt-resultat')
}

/** The recovery sheet, and for the docs a picture of it. */
async function sheet(): Promise<void> {
  copyFileSync(join(STAGE, SHEET), join(OUT, SHEET))
  if (FOR_DOCS) await runTool('pdftoppm', ['-png', '-singlefile', '-r', '80', join(STAGE, SHEET), join(DOCS, 'aterstallningsblad')])
}

/** Everything that the app wrote: the database after it was closed, and the PDFs. */
function keepFiles(userData: string): void {
  cpSync(join(userData, 'demo', 'Dokument', 'PDF'), join(OUT, 'pdf'), { recursive: true })
  copyFileSync(join(userData, 'demo', 'samverkansstod.sqlite'), join(OUT, 'samverkansstod.sqlite'))
}

async function tour(): Promise<void> {
  rmSync(OUT, { recursive: true, force: true })
  rmSync(STAGE, { recursive: true, force: true })
  const userData = join(STAGE, 'data')
  for (const folder of [userData, join(OUT, 'bilder'), DOCS]) mkdirSync(folder, { recursive: true })
  const running = await launchApp({ demo: true, userData })
  try {
    const { window: page } = running
    await running.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800))
    await settled(page)
    say('Går igenom alla skärmar')
    await everyScreen(page)
    await moreOfTheApplication(page)
    say('Antecknar ett möte och följer planen')
    await workAfterDecision(page, picture)
    say('Följer pengarna, och det som kom av dem')
    await whatCameOfIt(page, picture)
    await palette(page)
    say('Läser in en kontaktlista och rensar dubbletter')
    await register(running)
    say('Tar emot bilagor, lämnar över ett ärende och säkerhetskopierar')
    await whatKeepsItSafe(running, picture, STAGE)
    await sheet()
    await inTheDark(running)
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await mainJob(page)
    const documents = valueOf(await bridgeOf(page).documents.list({ caseId: null, kind: null, limit: 200 }))
    say(`${documents.length} PDF-filer är skrivna`)
    await tabOf(page, 'documents').click()
    await picture(page, 'resa-7-dokument')
  } finally {
    await running.close()
  }
  keepFiles(userData)
  say('Byter ut och skadar databasen, och räddar den')
  await whatIsSavedAfterwards(picture, STAGE)
  rmSync(STAGE, { recursive: true, force: true })
  say(`Bilder, PDF-filer och databas ligger i ${OUT}`)
}

await tour()
