// One case, two machines: handed over, worked in on both, taken back, looked at field by field, and undone.
import { AxeBuilder } from '@axe-core/playwright'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { inProject } from '../../build/setup/paths.mjs'
import { paths } from '../../renderer/app/paths.ts'
import { newId } from '../../shared/newId.ts'
import { caseFileText } from '../../shared/text/catalogue/caseFile.ts'
import { test } from '../support/fixtures.ts'
import type { RunningApp } from '../support/app.ts'
import { valueOf } from '../support/store.ts'
import { taskOf } from '../support/workedCase.ts'
import { bridgeOf } from './steps/bridge.ts'
import { goTo } from './steps/go.ts'
import { chooseInDialog } from './steps/registerJob.ts'
import { demoCase, settled } from './steps/screens.ts'

async function look(page: Page, name: string): Promise<void> {
  await settled(page)
  const folder = inProject('out', 'e2e')
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
  // Legacy mode: Electron has no second page for axe to run in.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[role="tooltip"]').analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
}

async function handOver({ window: page }: RunningApp, caseId: string): Promise<string> {
  await goTo(page, paths.handOver(caseId))
  await page.getByRole('button', { name: caseFileText.handOver.write.colleague }).click()
  const said = page.getByText(/\.samverkan ligger i mappen för dokument\./)
  await said.waitFor()
  const fileName = (await said.textContent())?.split(' ligger i')[0]?.trim() ?? ''
  return join(valueOf(await bridgeOf(page).settings.get({})).documentFolder, fileName)
}

async function open({ app, window: page }: RunningApp, path: string): Promise<void> {
  await chooseInDialog(app, path)
  await goTo(page, paths.takeInCase)
  await page.getByRole('button', { name: /^Välj (en annan )?fil$/ }).click()
}

async function addTask({ window: page }: RunningApp, caseId: string, title: string): Promise<void> {
  valueOf(await bridgeOf(page).tasks.save(taskOf(caseId, { id: newId(), title })))
}

async function rename({ window: page }: RunningApp, caseId: string, over: { title?: string; area?: string }): Promise<void> {
  const { id: _id, revision, phase: _p, closedOn: _c, closedReason: _r, modelKey: _m, createdAt: _a, updatedAt: _u, ...facts } = valueOf(await bridgeOf(page).cases.get({ caseId })).case
  valueOf(await bridgeOf(page).cases.saveFacts({ caseId, expectedRevision: revision, facts: { ...facts, ...over } }))
}

const factsIn = async ({ window: page }: RunningApp, caseId: string) => valueOf(await bridgeOf(page).cases.get({ caseId })).case

describe('a case that is handed over', () => {
  test('goes to another machine and comes home with what was done there', async ({ launch }) => {
    const here = await launch({ demo: true })
    const there = await launch()
    const caseId = await demoCase(here.window, 'Möllan kvarter 12')
    const path = await handOver(here, caseId)
    await look(here.window, 'lamna-over')

    await open(there, path)
    await there.window.getByText(caseFileText.newCase).waitFor()
    await look(there.window, 'ta-in-nytt')
    await there.window.getByRole('button', { name: caseFileText.takeIn, exact: true }).click()
    await there.window.getByText(/^Klart\./).waitFor()
    expect((await factsIn(there, caseId)).title).toBe((await factsIn(here, caseId)).title)

    const before = await factsIn(here, caseId)
    await rename(there, caseId, { title: 'Möllan kvarter 12 och 13', area: 'Hela Möllevången' })
    await addTask(there, caseId, 'Ring parkenheten om grinden')
    await rename(here, caseId, { area: 'Möllevången söder om torget' })
    await open(here, await handOver(there, caseId))
    await here.window.getByRole('heading', { name: caseFileText.differences }).waitFor()
    await look(here.window, 'ta-in-skiljer')
    await here.window.getByRole('button', { name: caseFileText.takeInChanges }).click()
    await here.window.getByText(/^Klart\./).waitFor()
    expect(await factsIn(here, caseId)).toMatchObject({ title: 'Möllan kvarter 12 och 13', area: 'Möllevången söder om torget' })

    await here.window.getByRole('button', { name: /^Ångra / }).first().click()
    await here.window.getByText(/^Ångrat\./).waitFor()
    await look(here.window, 'ta-in-angrat')
    expect((await factsIn(here, caseId)).title).toBe(before.title)
  })
})
