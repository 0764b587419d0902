import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { newId } from '../../../shared/newId.ts'
import { meetAllCriteria, openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

const saveActor = async (store: TestStore, name: string, notes = '') =>
  valueOf(await store.client.register.save({ ...emptyActor, id: newId(), expectedRevision: 0, name, notes }))

async function fill(store: TestStore) {
  await saveActor(store, 'Ängby parkförening')
  await saveActor(store, 'Kafé Tre Fikon', 'Nyckeln till parken ligger hos vaktmästaren.')
  await openCase(store, { title: 'Parken på Möllan', area: 'Möllevången' })
}

const rows = () => within(screen.getByRole('grid')).getAllByRole('row').slice(1).map(({ textContent }) => textContent)
const field = () => screen.findByRole('searchbox', { name: 'Sök i allt' })

it('shows every hit with where it is, and how many there are of each kind', async () => {
  await showApp('/sok?q=park', fill)
  await screen.findByText('3 träffar')
  expect(rows().join()).toContain('Nyckeln till parken ligger')
  expect(screen.getByRole('button', { name: 'Aktörer (2)' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Ärenden (1)' })).toBeTruthy()
  expect(screen.getAllByText('park', { selector: 'mark' }).length).toBeGreaterThan(0)
})

it('shows one kind only, and keeps that and the words in the address', async () => {
  const { user } = await showApp('/sok', fill)
  await screen.findByText(/Skriv ett namn/)
  await user.type(await field(), 'park')
  await user.click(await screen.findByRole('button', { name: 'Ärenden (1)' }))
  await waitFor(() => expect(rows()).toHaveLength(1))
  expect(rows()[0]).toContain('Parken på Möllan')
  await waitFor(() => expect(window.location.hash).toBe('#/sok?q=park&visa=arenden'))
  await user.click(screen.getByRole('button', { name: 'Alla' }))
  await waitFor(() => expect(rows()).toHaveLength(3))
})

it('is reached from the palette, walked with the keys, and comes back to the hit that was opened', async () => {
  const { user } = await showApp('/', fill)
  await user.keyboard('{Control>}k{/Control}park')
  await screen.findByRole('option', { name: /Visa alla träffar för ”park”/ })
  await user.keyboard('{Control>}{Enter}{/Control}')
  await screen.findByText('3 träffar')
  expect(window.location.hash).toBe('#/sok?q=park')
  const asked = await field()
  await waitFor(() => expect(document.activeElement).toBe(asked))
  await user.keyboard('{ArrowDown}{ArrowDown}')
  const second = rows()[1]
  await waitFor(() => expect(document.activeElement?.textContent).toBe(second))
  await user.keyboard('{Enter}')
  await waitFor(() => expect(window.location.hash).not.toContain('/sok'))
  window.history.back()
  await screen.findByText('3 träffar')
  await waitFor(() => expect(document.activeElement?.textContent).toBe(second))
})

it('says what to do where nothing answers, of any kind or of the one that was chosen', async () => {
  const { user } = await showApp('/sok?q=xyzzy', fill)
  await screen.findByText('Inget stämmer med ”xyzzy”. Pröva färre eller kortare ord.')
  await user.clear(await field())
  await user.type(await field(), 'vaktmäst')
  await user.click(await screen.findByRole('button', { name: 'Aktörer (1)' }))
  await user.clear(await field())
  await user.type(await field(), 'möllan')
  await user.click(await screen.findByRole('button', { name: 'Visa alla slag' }))
  await screen.findByText('1 träff')
  expect(rows()[0]).toContain('Parken på Möllan')
})

it('leads to the very place of a promise', async () => {
  const { user } = await showApp('/sok?q=parasoller', async (store) => {
    const caseId = await openCase(store, { title: 'Torget' })
    await meetAllCriteria(store, caseId)
    const { id: actorId } = await saveActor(store, 'Kafé Tre Fikon')
    const role = { role: 'participant' as const, contactId: null, since: null, until: null, conflictNote: '' }
    valueOf(await store.client.roles.save({ id: newId(), expectedRevision: 0, caseId, actorId, ...role }))
    const promise = { kind: 'resources' as const, amountKronor: null, description: 'Lånar ut parasoller', dueOn: null, state: 'open' as const, stateReason: '' }
    valueOf(await store.client.commitments.save({ id: newId(), expectedRevision: 0, caseId, actorId, ...promise }))
  })
  await screen.findByText('1 träff')
  expect(rows()[0]).toContain('Kafé Tre Fikon')
  expect(rows()[0]).toContain('Åtagande')
  await user.click(await field())
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(window.location.hash).toMatch(/\/aktorer#atagande-[0-9a-f-]{36}$/))
  await waitFor(() => expect(document.activeElement?.closest('[id^="atagande-"]')).not.toBeNull())
})

it('leads to a person on the page of the organisation', async () => {
  const { user } = await showApp('/sok?q=exempels', async (store) => {
    const { id: actorId } = await saveActor(store, 'Kafé Tre Fikon')
    const empty = { phone: '', email: '', preferredWay: 'notSet' as const, source: '', sourceOn: null, influence: 'notSet' as const, interest: 'notSet' as const, notes: '' }
    const positions = [{ id: newId(), actorId, role: '', since: null, until: null }]
    valueOf(await store.client.contacts.save({ id: newId(), expectedRevision: 0, name: 'Vera Exempelsson', ...empty, positions }))
  })
  await screen.findByText('1 träff')
  await user.click(await field())
  await user.keyboard('{ArrowDown}{Enter}')
  await screen.findByRole('heading', { level: 1, name: 'Kafé Tre Fikon' })
  await waitFor(() => expect(document.activeElement?.closest('li, article')?.textContent).toContain('Vera Exempelsson'))
})

it('says that the search failed, and tries again', async () => {
  const { user, store } = await showApp('/sok', fill)
  store.context.connection.exec('ALTER TABLE search_entry RENAME TO search_entry_away')
  await user.type(await field(), 'park')
  const again = await screen.findByRole('button', { name: /Försök igen/ })
  store.context.connection.exec('ALTER TABLE search_entry_away RENAME TO search_entry')
  await user.click(again)
  await screen.findByText('3 träffar')
  expect(rows()).toHaveLength(3)
})
