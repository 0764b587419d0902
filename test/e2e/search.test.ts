// Search everywhere in the real window: from a word in a note to the very place, by keyboard alone.
import { AxeBuilder } from '@axe-core/playwright'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { inProject } from '../../build/setup/paths.mjs'
import { newId } from '../../shared/newId.ts'
import { emptyActor } from '../../shared/domain/register/actor.ts'
import { newCase } from '../support/cases.ts'
import { test } from '../support/fixtures.ts'
import { valueOf } from '../support/store.ts'
import { bridgeOf } from './steps/bridge.ts'
import { settled } from './steps/screens.ts'

test('finds a word of the minutes and an inner part of a name, and goes there', async ({ launch }) => {
  const { window } = await launch()
  const api = bridgeOf(window)
  const { id: caseId } = valueOf(await api.cases.create(newCase({ title: 'Ljus på Ängbytorget' })))
  const actor = { ...emptyActor, id: newId(), expectedRevision: 0, name: 'Fastighetsägare Belysningsgatan', area: 'Möllevången' }
  valueOf(await api.register.save(actor))
  const meeting = { id: newId(), caseId, expectedRevision: 0, kind: 'first', heldOn: '2026-11-02', time: '14:30', place: 'Stadsdelshuset' } as const
  valueOf(await api.meetings.save({ ...meeting, participants: '', notes: 'Alla vill ha bättre belysning vid lekplatsen.' }))
  await window.keyboard.press('Control+k')
  await window.keyboard.type('belysning')
  const options = window.getByRole('option')
  await options.filter({ hasText: 'Fastighetsägare Belysningsgatan' }).waitFor()
  const hit = options.filter({ hasText: 'Möte 2026-11-02, Stadsdelshuset' })
  // Each letter is answered: the last answer is the one that marks the whole word.
  await hit.locator('mark').getByText('belysning', { exact: true }).waitFor()
  mkdirSync(inProject('out', 'e2e'), { recursive: true })
  await window.screenshot({ path: join(inProject('out', 'e2e'), 'search.png') })
  await window.keyboard.press('Control+a')
  await window.keyboard.type('lekplatsen')
  await window.getByRole('option', { selected: true }).filter({ hasText: 'Stadsdelshuset' }).waitFor()
  await window.keyboard.press('Enter')
  await window.locator(`[id="mote-${meeting.id}"]`).waitFor()
  expect(await window.evaluate(() => globalThis.location.hash)).toContain(`/moten#mote-${meeting.id}`)
})

test('shows all hits on a page of their own, by keyboard alone, and comes back to the one that was opened', async ({ launch }) => {
  const { window } = await launch({ demo: true })
  await settled(window)
  await window.keyboard.press('Control+k')
  await window.keyboard.type('park')
  await window.getByRole('option', { name: /Visa alla träffar för ”park”/ }).waitFor()
  await window.keyboard.press('Control+Enter')
  const grid = window.getByRole('grid', { name: 'Träffar för ”park”' })
  await grid.waitFor()
  await settled(window)
  // Legacy mode: Electron has no second page for axe to run in.
  const { violations } = await new AxeBuilder({ page: window }).setLegacyMode(true).analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await window.getByRole('searchbox', { name: 'Sök i allt' }).press('ArrowDown')
  await window.keyboard.press('ArrowDown')
  const second = await grid.locator('tr:focus').innerText()
  await window.screenshot({ path: join(inProject('out', 'e2e'), 'all-hits.png') })
  await window.keyboard.press('Enter')
  await grid.waitFor({ state: 'detached' })
  await window.keyboard.press('Alt+ArrowLeft')
  await grid.locator('tr:focus').waitFor()
  expect(await grid.locator('tr:focus').innerText()).toBe(second)
})
