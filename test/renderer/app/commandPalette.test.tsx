import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { newId } from '../../../shared/newId.ts'
import { meetAllCriteria, openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from './showApp.tsx'

async function fill(store: TestStore) {
  await openCase(store, { title: 'Ängbytorget', area: 'Rosengård' })
  store.setNow('2026-11-21T13:05:00.000Z')
  await openCase(store, { title: 'Trädgården på Ystadsgatan', area: 'Möllevången' })
}

async function openPalette() {
  const shown = await showApp('/', fill)
  await shown.user.keyboard('{Control>}k{/Control}')
  const field = await screen.findByRole('combobox', { name: 'Sök aktör, kontakt, ärende, text eller skärm' })
  return { ...shown, field }
}

const options = () => screen.getAllByRole('option').map((option) => option.textContent)
const chosen = () => screen.getByRole('option', { selected: true })

describe('the command palette', () => {
  it('takes focus and offers the latest cases before anything is typed', async () => {
    const { field } = await openPalette()
    expect(document.activeElement).toBe(field)
    await waitFor(() => expect(options()[0]).toContain('Trädgården på Ystadsgatan'))
    expect(options()[0]).toContain('Ärende, initiering')
  })

  it('finds a case the Swedish way and opens it from the keyboard', async () => {
    const { user } = await openPalette()
    await user.keyboard('angby')
    await waitFor(() => expect(chosen().textContent).toContain('Ängbytorget'))
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Ängbytorget' })
    expect(screen.queryByRole('combobox', { name: /Sök aktör/ })).toBeNull()
  })

  it('shows where in a text the hit is, and opens the very place', async () => {
    const { user } = await showApp('/', async (store) => {
      await meetAllCriteria(store, await openCase(store, { title: 'Ängbytorget' }))
    })
    await user.keyboard('{Control>}k{/Control}motivering för behov')
    await waitFor(() => expect(chosen().textContent).toContain('Motivering för behov.'))
    expect(chosen().textContent).toContain('Motivering av kriterium')
    expect([...chosen().querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Motivering', 'för', 'behov'])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.hash).toMatch(/\/kriterier#kriterium-behov$/))
  })

  it('finds an actor by another name and opens its page', async () => {
    const { user } = await showApp('/', async (store) => {
      const actor = { ...emptyActor, id: newId(), expectedRevision: 0, name: 'Kafé Tre Fikon', aliases: ['Dialogaktiviteten'] }
      valueOf(await store.client.register.save(actor))
    })
    await user.keyboard('{Control>}k{/Control}aktivitet')
    await waitFor(() => expect(chosen().textContent).toContain('Kafé Tre Fikon'))
    expect(screen.getByRole('group', { name: 'Aktörer' })).toBeTruthy()
    expect(chosen().querySelector('mark')?.textContent).toBe('aktivitet')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.hash).toMatch(/^#\/aktorer\/[0-9a-f-]{36}$/))
  })

  it('tells the field which option the keys are on', async () => {
    const { user, field } = await openPalette()
    await screen.findAllByRole('option')
    await user.keyboard('{ArrowDown}')
    expect(field.getAttribute('aria-activedescendant')).toBe(chosen().id)
    expect(within(screen.getByRole('listbox')).getAllByRole('option')[1]).toBe(chosen())
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(within(screen.getByRole('listbox')).getAllByRole('option').at(-1)).toBe(chosen())
  })

  it('puts a screen first whose name begins as typed, and goes there', async () => {
    const { user } = await openPalette()
    await user.keyboard('inst')
    await waitFor(() => expect(options()[0]).toContain('Inställningar'))
    await user.keyboard('{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Inställningar' })
  })

  it('leads to the parts of the case one is in', async () => {
    const { user } = await openPalette()
    await user.keyboard('angby{Enter}')
    await screen.findByRole('heading', { level: 1, name: 'Ängbytorget' })
    await user.keyboard('{Control>}k{/Control}krit')
    await waitFor(() => expect(chosen().textContent).toBe('KriterierDel av ärendet'))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(window.location.hash).toMatch(/\/kriterier$/))
  })

  it('says so when nothing answers, and Enter then does nothing', async () => {
    const { user } = await openPalette()
    await user.keyboard('xyzzy')
    await screen.findByText('Inget stämmer med det du skrev. Pröva färre eller kortare ord.')
    await user.keyboard('{Enter}')
    expect(screen.getByRole('combobox', { name: /Sök aktör/ })).toBeTruthy()
  })

  it('makes a backup and says how it went, once, wherever one is', async () => {
    const { user, store } = await openPalette()
    await user.keyboard('säkerhets{Enter}')
    await screen.findByText(/Säkerhetskopian .* är skriven och kontrollerad/)
    await user.click(await screen.findByRole('link', { name: 'Dokument' }))
    await screen.findByRole('heading', { level: 1, name: 'Dokument' })
    await user.keyboard('{Control>}k{/Control}säkerhets{Enter}')
    await screen.findByText(/Säkerhetskopian .* är skriven och kontrollerad/)
    expect(valueOf(await store.client.backup.list({}))).toHaveLength(2)
  })

  it('closes with Escape and gives focus back', async () => {
    const { user } = await showApp('/', fill)
    const button = screen.getByRole('button', { name: /^Sök/ })
    await user.click(button)
    await screen.findByRole('combobox', { name: /Sök aktör/ })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(button))
  })

  it('opens from the menu of the main process too', async () => {
    const { tell } = await showApp()
    tell({ kind: 'command', command: 'palette' })
    expect(await screen.findByRole('combobox', { name: /Sök aktör/ })).toBeTruthy()
  })
})
