import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../support/cases.ts'
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
  const field = await screen.findByRole('combobox', { name: 'Sök ärende, skärm eller kommando' })
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
    expect(screen.queryByRole('combobox', { name: /Sök ärende/ })).toBeNull()
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
    await screen.findByText('Inget ärende och ingen skärm stämmer med det du skrev.')
    await user.keyboard('{Enter}')
    expect(screen.getByRole('combobox', { name: /Sök ärende/ })).toBeTruthy()
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
    await screen.findByRole('combobox', { name: /Sök ärende/ })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(button))
  })

  it('opens from the menu of the main process too', async () => {
    const { tell } = await showApp()
    tell({ kind: 'command', command: 'palette' })
    expect(await screen.findByRole('combobox', { name: /Sök ärende/ })).toBeTruthy()
  })
})
