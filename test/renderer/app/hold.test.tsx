import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { showApp } from './showApp.tsx'

const QUERY = { phases: [], origins: [], includeClosed: true, search: '', sort: 'title', descending: false, offset: 0, limit: 10 } as const

describe('while nothing can be saved', () => {
  it('every page says so above its content, with what is safe and what to do, and can be read', async () => {
    const { store, shell, user } = await showApp('/arenden', (each) => openCase(each, { title: 'Kastanjeparken' }))
    store.context.guard.holdBack(store.context, 'read-only')
    await screen.findByText('Du kan titta men inte ändra')
    expect(screen.getByText(/Allt som är sparat går att läsa/)).toBeTruthy()
    expect(await screen.findByText('Kastanjeparken')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Försök igen' }))
    expect(shell.done).toEqual(['retry'])
  })

  it('a new case that is refused keeps what was typed, says why, and is saved once it may be', async () => {
    const { store, user } = await showApp('/arenden/nytt')
    const title = await screen.findByLabelText(/Namn på ärendet/)
    await user.type(title, 'Lekplatsen')
    await user.type(screen.getByLabelText(/Område/), 'Sofielund')
    await user.type(screen.getByLabelText(/^Vem tog första kontakten/), 'Astrid')
    store.context.guard.holdBack(store.context, 'write-failed')
    await screen.findByText('Det går inte att spara just nu')
    await user.click(screen.getByRole('button', { name: 'Skapa ärendet' }))
    await screen.findByText(/Kunde inte spara: disken svarade med ett fel/)
    expect(title).toHaveProperty('value', 'Lekplatsen')
    store.context.guard.probe(store.context)
    await waitFor(() => expect(screen.queryByText('Det går inte att spara just nu')).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Skapa ärendet' }))
    await waitFor(async () => expect(valueOf(await store.client.cases.list({ ...QUERY, phases: [], origins: [] })).total).toBe(1))
  })

  it('a copy of all can be saved to a folder that is picked', async () => {
    const { store, shell, user } = await showApp('/arenden', (each) => openCase(each))
    store.context.guard.holdBack(store.context, 'read-only')
    shell.choice = store.folder
    await user.click(await screen.findByRole('button', { name: 'Spara en kopia av allt …' }))
    expect(await screen.findByText(/Kopian är skriven och kontrollerad/)).toBeTruthy()
  })

  it('says why a copy could not be saved', async () => {
    const { store, shell, user } = await showApp('/arenden', (each) => openCase(each))
    store.context.guard.holdBack(store.context, 'read-only')
    const file = join(store.folder, 'not a folder')
    writeFileSync(file, '')
    shell.choice = join(file, 'in it')
    await user.click(await screen.findByRole('button', { name: 'Spara en kopia av allt …' }))
    expect(await screen.findByText(/Det går inte att skriva i mappen/)).toBeTruthy()
  })

  it('a file that was replaced is told with where the work was saved, and the ways on', async () => {
    const { store } = await showApp('/arenden', (each) => openCase(each))
    store.context.guard.holdBack(store.context, 'replaced', { rescuedPath: '/hem/räddad.sqlite' })
    await screen.findByText('Ett annat program har bytt ut databasfilen')
    expect(screen.getByText(/Det du hade öppet är sparat som \/hem\/räddad.sqlite/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Fortsätt med det jag hade öppet' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Öppna filen som ligger där nu' })).toBeTruthy()
  })

  it('a file that is gone cannot be opened, so only what was open is offered', async () => {
    const { store } = await showApp('/arenden', (each) => openCase(each))
    store.context.guard.holdBack(store.context, 'replaced', { rescuedPath: '/hem/räddad.sqlite', isGone: true })
    await screen.findByText('Databasfilen har försvunnit')
    expect(screen.queryByRole('button', { name: 'Öppna filen som ligger där nu' })).toBeNull()
  })
})
