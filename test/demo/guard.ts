// What keeps the work safe, in pictures: backups, attachments, a case that goes to a colleague and back, and a disk that fails.
import { copyFileSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { paths } from '../../renderer/app/paths.ts'
import { newId } from '../../shared/newId.ts'
import { appText } from '../../shared/text/catalogue/app.ts'
import { attachmentText } from '../../shared/text/catalogue/attachments.ts'
import { backupText, restoreText } from '../../shared/text/catalogue/backup.ts'
import { caseFileText } from '../../shared/text/catalogue/caseFile.ts'
import { guardText, repairText } from '../../shared/text/catalogue/guard.ts'
import { sealingText } from '../../shared/text/catalogue/sealing.ts'
import { secondPlaceText } from '../../shared/text/catalogue/secondPlace.ts'
import { shellText } from '../../shared/text/catalogue/shell.ts'
import { storeFaultWords } from '../../shared/text/catalogue/storeFault.ts'
import { launchApp, type RunningApp } from '../support/app.ts'
import { valueOf } from '../support/store.ts'
import { taskOf } from '../support/workedCase.ts'
import { bridgeOf } from '../e2e/steps/bridge.ts'
import { goTo, openTab } from '../e2e/steps/go.ts'
import { demoCase } from '../e2e/steps/screens.ts'
import { spoil } from './spoil.ts'
import { bringUp, type Picture } from './work.ts'

const PASSPHRASE = 'fyra gröna kastanjer väntar'

/** The recovery sheet that was saved, in the folder of the stage. */
export const SHEET = 'aterstallningsblad.pdf'

/** Answers the system's dialog for files, which no picture can show. */
const answerDialog = (app: ElectronApplication, chosen: readonly string[]): Promise<void> =>
  app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
  }, [...chosen])

const folderIn = (folder: string, name: string): string => {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  return path
}

async function backUpNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: backupText.now }).first().click()
  await page.getByText(/är skriven och kontrollerad/).waitFor()
}

async function seal({ app, window: page }: RunningApp, picture: Picture, folder: string): Promise<void> {
  await page.getByRole('button', { name: sealingText.turnOn }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(sealingText.passphrase, { exact: true }).fill(PASSPHRASE)
  await dialog.getByLabel(sealingText.again, { exact: true }).fill(PASSPHRASE)
  await picture(page, 'kryptera')
  await dialog.getByRole('button', { name: sealingText.turnOn }).click()
  await page.getByRole('dialog', { name: sealingText.code.title }).waitFor()
  const sheets = folderIn(folder, 'blad')
  await answerDialog(app, [sheets])
  await page.getByRole('button', { name: sealingText.code.save }).click()
  await page.getByText(/^Bladet är sparat/).waitFor()
  await picture(page, 'aterstallningskod')
  await page.getByRole('button', { name: sealingText.code.done }).click()
  const [sheet = ''] = readdirSync(sheets)
  copyFileSync(join(sheets, sheet), join(folder, SHEET))
}

async function backups(running: RunningApp, picture: Picture, folder: string): Promise<void> {
  const { app, window: page } = running
  await goTo(page, paths.settings)
  await backUpNow(page)
  await answerDialog(app, [folderIn(folder, 'USB-minne')])
  await page.getByRole('button', { name: secondPlaceText.choose, exact: true, description: secondPlaceText.label }).click()
  await page.getByText(/^Senaste kopian på den andra platsen/).waitFor()
  await seal(running, picture, folder)
  await backUpNow(page)
  await bringUp(page.getByRole('heading', { name: backupText.title, exact: true }))
  await picture(page, 'sakerhetskopior', true)
  const restore = page.getByRole('list', { name: backupText.list }).getByRole('button', { name: /^Återställ / })
  await restore.last().click()
  await page.getByRole('dialog', { name: restoreText.title }).waitFor()
  await picture(page, 'aterlasning', true)
  await page.keyboard.press('Escape')
}

async function attachments({ app, window: page }: RunningApp, picture: Picture, folder: string): Promise<void> {
  const files = folderIn(folder, 'filer')
  const named = [
    ['Skiss över grinden.pdf', '%PDF-1.4 en skiss', 'Från aktörerna, efter mötet på plats'],
    ['Offert bänkar 2026-11-02.xlsx', 'en offert', ''],
    ['Bilder från vandringen.zip', 'bilder', ''],
    ['Kör mig.exe', 'MZ', ''],
  ] as const
  for (const [name, content] of named) writeFileSync(join(files, name), content.repeat(4_000))
  const caseId = await demoCase(page, 'Möllan kvarter 12')
  await openTab(page, caseId, 'documents')
  await answerDialog(app, named.map(([name]) => join(files, name)))
  await page.getByRole('button', { name: attachmentText.addTo(attachmentText.theCase) }).click()
  await page.getByText(attachmentText.added(named.length)).waitFor()
  const client = bridgeOf(page)
  const added = valueOf(await client.attachments.list({ caseId }))
  for (const { id, revision, fileName } of added) {
    const note = named.find(([name]) => name === fileName)?.[2] ?? ''
    if (note !== '') valueOf(await client.attachments.saveNote({ id, expectedRevision: revision, note }))
  }
  await page.getByRole('button', { name: appText.close }).first().click()
  await bringUp(page.getByRole('heading', { name: attachmentText.heading, exact: true }))
  await picture(page, 'bilagor', true)
}

/** Writes the case file as she would, and tells where it lies. */
async function write({ window: page }: RunningApp, caseId: string): Promise<string> {
  await goTo(page, paths.handOver(caseId))
  await page.getByRole('button', { name: caseFileText.handOver.write.colleague }).click()
  const said = page.getByText(/\.samverkan ligger i mappen för dokument\./)
  await said.waitFor()
  const fileName = (await said.textContent())?.split(' ligger i')[0]?.trim() ?? ''
  return join(valueOf(await bridgeOf(page).settings.get({})).documentFolder, fileName)
}

async function open({ app, window: page }: RunningApp, path: string): Promise<void> {
  await answerDialog(app, [path])
  await goTo(page, paths.takeInCase)
  await page.getByRole('button', { name: /^Välj (en annan )?fil$/ }).click()
}

async function changeArea({ window: page }: RunningApp, caseId: string, area: string): Promise<void> {
  const { id: _id, revision, phase: _phase, closedOn: _on, closedReason: _reason, modelKey: _model, createdAt: _created, updatedAt: _updated, ...facts } = valueOf(await bridgeOf(page).cases.get({ caseId })).case
  valueOf(await bridgeOf(page).cases.saveFacts({ caseId, expectedRevision: revision, facts: { ...facts, area } }))
}

/** A colleague works in the case while she does; what comes back differs from what is here. */
async function handOver(here: RunningApp, picture: Picture, folder: string): Promise<void> {
  const { window: page } = here
  const caseId = await demoCase(page, 'Möllan kvarter 12')
  const written = await write(here, caseId)
  await picture(page, 'overlamna', true)
  const there = await launchApp({ userData: folderIn(folder, 'kollega') })
  try {
    const client = bridgeOf(there.window)
    const { settings } = valueOf(await client.settings.get({}))
    valueOf(await client.settings.save({ ...settings, contactPerson: { ...settings.contactPerson, name: 'Sixten Vikarie' } }))
    await open(there, written)
    await there.window.getByText(caseFileText.newCase).waitFor()
    await there.window.getByRole('button', { name: caseFileText.takeIn, exact: true }).click()
    await there.window.getByText(/^Klart\./).waitFor()
    await changeArea(there, caseId, 'Hela Möllevången')
    valueOf(await client.tasks.save(taskOf(caseId, { id: newId(), title: 'Ring parkenheten om grinden' })))
    await changeArea(here, caseId, 'Möllevången, söder om torget')
    const back = join(folder, 'tillbaka.samverkan')
    copyFileSync(await write(there, caseId), back)
    await open(here, back)
  } finally {
    await there.close()
  }
  await page.getByRole('heading', { name: caseFileText.differences }).waitFor()
  await picture(page, 'arendefil-import', true)
}

/** Who changed what in the case, with one change open. */
async function changes({ window: page }: RunningApp, picture: Picture): Promise<void> {
  await goTo(page, paths.changesOf(await demoCase(page, 'Möllan kvarter 12')))
  await page.getByRole('row', { name: /Område/ }).first().click()
  await page.getByRole('dialog').getByText('Möllevången, söder om torget').waitFor()
  await picture(page, 'andringslogg', true)
  await page.keyboard.press('Escape')
}

/** Another program puts a file in the place of the one that is open, as a program that synchronises does. */
async function replaced(picture: Picture, userData: string): Promise<void> {
  const { window: page, close } = await launchApp({ demo: true, userData })
  try {
    valueOf(await bridgeOf(page).backup.create({}))
    const path = join(userData, 'demo', 'samverkansstod.sqlite')
    const other = join(userData, basename(path))
    copyFileSync(path, other)
    renameSync(other, path)
    await page.getByRole('button', { name: guardText.keepMine }).waitFor()
    await picture(page, 'utbytt-fil', true)
    await page.getByRole('button', { name: guardText.keepMine }).click()
    await page.getByRole('button', { name: guardText.keepMine }).waitFor({ state: 'detached' })
    await bridgeOf(page).tasks.save(taskOf(await demoCase(page, 'Sofielund'), { id: newId(), title: 'Efter kopian' }))
  } finally {
    await close()
  }
}

async function damaged(picture: Picture, userData: string): Promise<void> {
  spoil(join(userData, 'demo', 'samverkansstod.sqlite'), 'opinion')
  const { window: page, close } = await launchApp({ demo: true, userData })
  try {
    const whatToDo = page.getByRole('button', { name: shellText.store.whatToDo })
    await whatToDo.waitFor()
    await whatToDo.click()
    await page.getByRole('heading', { level: 1, name: storeFaultWords('damaged').title }).waitFor()
    await picture(page, 'skadad-databas')
    await page.getByRole('button', { name: repairText.start }).click()
    await page.getByRole('button', { name: repairText.choose }).waitFor()
    await bringUp(page.getByRole('heading', { name: repairText.title }))
    await picture(page, 'reparera', true)
  } finally {
    await close()
  }
}

/** Pictures of what is there for the day when something goes wrong, and for the one when somebody else takes over. */
export async function whatKeepsItSafe(running: RunningApp, picture: Picture, folder: string): Promise<void> {
  await attachments(running, picture, folder)
  await handOver(running, picture, folder)
  await changes(running, picture)
  await backups(running, picture, folder)
}

/** The same where the file is replaced or damaged; in an app of its own, which has to be started anew. */
export async function whatIsSavedAfterwards(picture: Picture, folder: string): Promise<void> {
  const userData = folderIn(folder, 'krangel')
  await replaced(picture, userData)
  await damaged(picture, userData)
}
