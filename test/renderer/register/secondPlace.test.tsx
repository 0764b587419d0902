// One person at two actors: found while typing, shown at both, and gone from one of them without leaving the other.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ContactInput } from '../../../shared/domain/register/contact.ts'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { newId } from '../../../shared/newId.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

const [KAFE, GARDEN, PERSON] = ['0190f000-0000-7000-8000-000000000011', '0190f000-0000-7000-8000-000000000012', '0190f000-0000-7000-8000-000000000013'] as const

const leyla = (positions: ContactInput['positions']): ContactInput => ({
  id: PERSON, expectedRevision: 0, name: 'Leyla Fiktsén', phone: '070-174 06 23', email: 'leyla@example.se', preferredWay: 'notSet', source: 'Första mötet',
  sourceOn: null, influence: 'notSet', interest: 'notSet', notes: '', positions,
})

const at = (actorId: string, role: string) => ({ id: newId(), actorId, role, since: null, until: null })

async function fill(store: TestStore, positions: ContactInput['positions']): Promise<void> {
  for (const [id, name] of [[KAFE, 'Kafé Tre Fikon'], [GARDEN, 'Gröna Gården']] as const)
    valueOf(await store.client.register.save({ ...emptyActor, aliases: [], tags: [], id, expectedRevision: 0, name }))
  valueOf(await store.client.contacts.save(leyla(positions)))
}

const peopleAt = async (store: TestStore, actorId: string) => valueOf(await store.client.register.get({ actorId })).contacts

/** The names in the order in which they stand. */
const people = () => screen.getAllByRole('article').map((row) => within(row).getByRole('heading').textContent)

describe('a person at a second actor', () => {
  it('is found while the name is typed, and takes the role that was typed to the new place', async () => {
    const { user, store } = await showApp(`/aktorer/${GARDEN}`, (own) => fill(own, [at(KAFE, 'Ägare')]))
    await user.click(await screen.findByRole('button', { name: 'Lägg till kontakt' }))
    const form = within(await screen.findByRole('region', { name: 'Ny kontakt' }))
    await user.type(form.getByLabelText('Roll hos aktören'), 'Kassör')
    await user.type(form.getByLabelText(/^Namn/), 'leyla')
    const note = within(await form.findByRole('note'))
    expect(note.getByText('Kafé Tre Fikon · leyla@example.se')).toBeTruthy()
    await user.click(note.getByRole('button', { name: 'Lägg till här också: Leyla Fiktsén' }))
    const changed = within(await screen.findByRole('region', { name: 'Ändra kontakten' }))
    expect(changed.getByLabelText<HTMLInputElement>('Roll hos aktören').value).toBe('Kassör')
    await user.type(changed.getByLabelText('Från och med'), '2026-03-01')
    await user.click(changed.getByRole('button', { name: 'Klar' }))
    await screen.findByText('Finns också hos Kafé Tre Fikon.')
    const [here, there] = [await peopleAt(store, GARDEN), await peopleAt(store, KAFE)]
    expect(here).toEqual(there)
    expect(here.map(({ id, email }) => [id, email])).toEqual([[PERSON, 'leyla@example.se']])
    expect(here[0]?.positions.map(({ actorName, role, since }) => [actorName, role, since])).toEqual([
      ['Gröna Gården', 'Kassör', '2026-03-01'],
      ['Kafé Tre Fikon', 'Ägare', null],
    ])
    expect(store.incidents).toEqual([])
  })

  it('is taken from one of them, stays at the other, and comes back with its place', async () => {
    const { user, store } = await showApp(`/aktorer/${GARDEN}`, (own) => fill(own, [at(KAFE, 'Ägare'), at(GARDEN, 'Kassör')]))
    await user.click(await screen.findByRole('button', { name: 'Ändra Leyla Fiktsén' }))
    await user.click(await screen.findByRole('button', { name: 'Ta bort från aktören' }))
    await waitFor(async () => expect(await peopleAt(store, GARDEN)).toEqual([]))
    expect((await peopleAt(store, KAFE)).map(({ name }) => name)).toEqual(['Leyla Fiktsén'])
    await user.click(within(screen.getByRole('log')).getByRole('button', { name: 'Ångra' }))
    await screen.findByRole('article', { name: 'Leyla Fiktsén' })
    expect((await peopleAt(store, GARDEN))[0]?.positions.map(({ role }) => role).toSorted()).toEqual(['Kassör', 'Ägare'])
  })

  it('who has stopped is told from those who are there', async () => {
    const { user } = await showApp(`/aktorer/${KAFE}`, (own) => fill(own, [at(KAFE, 'Ägare')]))
    await user.click(await screen.findByRole('button', { name: 'Ändra Leyla Fiktsén' }))
    await user.type(await screen.findByLabelText('Till och med'), '2020-01-31')
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    const row = within(await screen.findByRole('article', { name: 'Leyla Fiktsén' }))
    await row.findByText('Tidigare')
    expect(row.getByText('Ägare, till 2020-01-31')).toBeTruthy()
  })

  it('is written above the others, stays there while one looks, and stands in order the next time', async () => {
    const { user, store } = await showApp(`/aktorer/${KAFE}`, (own) => fill(own, [at(KAFE, 'Ägare')]))
    await user.click(await screen.findByRole('button', { name: 'Lägg till kontakt' }))
    const form = within(await screen.findByRole('region', { name: 'Ny kontakt' }))
    expect(form.getByRole('heading').compareDocumentPosition(screen.getByRole('article')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    await user.type(form.getByLabelText(/^Namn/), 'Östen Påhittad')
    await user.click(form.getByRole('button', { name: 'Klar' }))
    await waitFor(() => expect(people()).toEqual(['Östen Påhittad', 'Leyla Fiktsén']))
    window.location.hash = `#/aktorer/${GARDEN}`
    await screen.findByRole('heading', { level: 1, name: 'Gröna Gården' })
    window.location.hash = `#/aktorer/${KAFE}`
    await waitFor(() => expect(people()).toEqual(['Leyla Fiktsén', 'Östen Påhittad']))
    expect(await peopleAt(store, KAFE)).toHaveLength(2)
  })
})
