import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

async function addActor(store: TestStore, name: string): Promise<string> {
  return valueOf(await store.client.register.save({ ...emptyActor, name, id: newId(), expectedRevision: 0 })).id
}

/** A case about trees, driven by one actor and with another in it. */
async function caseOfTrees(store: TestStore): Promise<void> {
  const caseId = await openCase(store, { title: 'Kvarteret Linden' })
  for (const [name, role] of [['Trädens vänner', 'driving'], ['Grannhuset', 'affected']] as const) {
    const actorId = await addActor(store, name)
    valueOf(await store.client.roles.save({ id: newId(), expectedRevision: 0, caseId, actorId, contactId: null, role, since: null, until: null, conflictNote: '' }))
  }
  valueOf(
    await store.client.meetings.save({
      id: newId(), expectedRevision: 0, caseId, kind: 'checkIn', heldOn: '2026-10-01', time: '', place: '', participants: '', notes: 'Trädplanteringen fick fart.',
    }),
  )
}

describe('who has solved it', () => {
  it('is asked from a theme of a meeting, and those who drive the case are invited to it', async () => {
    const { store, user } = await showApp('/natverk')
    await caseOfTrees(store)
    await user.click(await screen.findByRole('button', { name: 'Ny träff' }))
    await user.type(await screen.findByLabelText('Teman'), 'trädplantering{Enter}')
    await user.click(screen.getByRole('link', { name: 'Vem har löst trädplantering förut?' }))
    const found = await screen.findByRole('article', { name: 'Kvarteret Linden' })
    expect(within(found).getByRole('link', { name: 'Möte 2026-10-01' }).getAttribute('href')).toMatch(/\/moten#mote-/)
    expect(within(found).getByRole<HTMLInputElement>('checkbox', { name: 'Välj Trädens vänner' }).checked).toBe(true)
    expect(within(found).getByRole<HTMLInputElement>('checkbox', { name: 'Välj Grannhuset' }).checked).toBe(false)
    await user.click(within(found).getByRole('button', { name: 'Bjud in de valda till träffen' }))
    expect(await screen.findByText('1 aktör är inbjuden.')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Till träffen Erfarenhetsträff' }))
    expect(await screen.findByText(/^1 inbjuden · 0 kommer/)).toBeTruthy()
    expect(within(screen.getByRole('list', { name: 'Inbjudna' })).getByRole('link', { name: 'Trädens vänner' })).toBeTruthy()
  })

  it('puts those who are chosen in a list, which can be taken back', async () => {
    const { store, user } = await showApp('/natverk')
    await caseOfTrees(store)
    valueOf(await store.client.actorLists.save({ id: newId(), expectedRevision: 0, name: 'Kloka', note: '', filter: null }))
    await user.click(await screen.findByRole('link', { name: 'Vem har löst detta förut?' }))
    await user.type(await screen.findByLabelText('Tema eller problem'), 'Hur planterar man träd?')
    const found = await screen.findByRole('article', { name: 'Kvarteret Linden' })
    await user.click(within(found).getByRole('checkbox', { name: 'Välj Grannhuset' }))
    await user.click(within(found).getByRole('button', { name: 'Lägg till de valda i …' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Kloka' }))
    expect(await screen.findByText('2 aktörer lades till i Kloka.')).toBeTruthy()
    const members = async () => valueOf(await store.client.actorLists.list({})).find(({ name }) => name === 'Kloka')?.memberCount
    expect(await members()).toBe(2)
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect(await members()).toBe(0))
  })

  it('says what to do where nobody has', async () => {
    const { user } = await showApp('/natverk/vem-har-lost')
    await user.type(await screen.findByLabelText('Tema eller problem'), 'helikopterplatta')
    expect(await screen.findByText(/Inget ärende handlar om det du skrev/)).toBeTruthy()
  })
})
