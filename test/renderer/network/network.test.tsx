import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { NO_ACTOR_FILTER } from '../../../shared/domain/register/actorList.ts'
import { newId } from '../../../shared/newId.ts'
import type { TestStore } from '../../support/store.ts'
import { valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

async function addActor(store: TestStore, name: string, email: string): Promise<string> {
  return valueOf(await store.client.register.save({ ...emptyActor, name, email, area: 'Rosengård', id: newId(), expectedRevision: 0 })).id
}

describe('the network', () => {
  it('takes a meeting from a first word to letters that are noted', async () => {
    const { store, user } = await showApp('/natverk')
    await addActor(store, 'Ängby', 'info@angby.example.se')
    await user.click(await screen.findByRole('button', { name: 'Ny träff' }))
    await user.type(await screen.findByLabelText('Plats'), 'Biblioteket')
    await user.type(screen.getByLabelText('Teman'), 'trygghet{Enter}')
    await user.type(screen.getByLabelText('Bjud in en aktör'), 'ängb')
    await user.click(await screen.findByRole('button', { name: 'Lägg till Ängby' }))
    const preview = await screen.findByRole('region', { name: 'Så ser inbjudan ut' })
    expect(within(preview).getByText(/Hej Ängby,.*Var: Biblioteket Tema: trygghet/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Spara ett brev var' }))
    expect(await screen.findByText(/Ett brev var, 1 mottagare/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /^Visa texten från/ }))
    expect(within(screen.getByRole('list', { name: 'Utskick' })).getByText(/Hej \{namn\}/)).toBeTruthy()
    await user.selectOptions(screen.getByLabelText('Svar från Ängby'), 'Kommer')
    await user.click(screen.getByLabelText('Ängby kom'))
    await waitFor(async () => expect(valueOf(await store.client.networkMeetings.list({}))).toMatchObject([{ cameCount: 1 }]))
  })

  it('warns of a field that does not exist, and of whom no letter can reach', async () => {
    const { store, user } = await showApp('/natverk')
    await addActor(store, 'Utan adress', '')
    await user.click(await screen.findByRole('button', { name: 'Ny träff' }))
    await user.type(await screen.findByLabelText('Text'), ' {{nam}')
    await user.tab()
    expect(await screen.findByText(/Känner inte igen \{nam\}/)).toBeTruthy()
    await user.type(screen.getByLabelText('Bjud in en aktör'), 'utan')
    await user.click(await screen.findByRole('button', { name: 'Lägg till Utan adress' }))
    expect(await screen.findByText('E-postadress saknas för Utan adress.')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Spara ett brev var' }).disabled).toBe(true)
  })

  it('suggests the themes of earlier meetings, and takes a guest and a whole list back', async () => {
    const { store, user } = await showApp('/natverk')
    const meeting = {
      id: newId(), expectedRevision: 0, title: 'Förra', heldOn: '2026-01-15', startsAt: '', endsAt: '', place: '', themes: ['förankring', 'avhopp'],
      notes: '', invitationSubject: '', invitationText: '',
    }
    valueOf(await store.client.networkMeetings.save(meeting))
    await addActor(store, 'Gästerna', '')
    const list = { id: newId(), expectedRevision: 0, name: 'Alla', note: '', filter: NO_ACTOR_FILTER }
    valueOf(await store.client.actorLists.save(list))
    await user.click(await screen.findByRole('button', { name: 'Ny träff' }))
    const themes = await screen.findByLabelText<HTMLInputElement>('Teman')
    await waitFor(() => expect(Array.from(themes.list?.options ?? [], ({ value }) => value)).toEqual(['avhopp', 'förankring']))
    await user.type(screen.getByLabelText('Anteckna någon som kom utan inbjudan'), 'gäst')
    await user.click(await screen.findByRole('button', { name: 'Lägg till Gästerna' }))
    expect(await screen.findByText('0 inbjudna · 0 kommer · 0 har tackat nej · 0 har inte svarat · 1 kom')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Alla' }))
    expect(await screen.findByText('1 inbjuden · 0 kommer · 0 har tackat nej · 1 har inte svarat · 1 kom')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(await screen.findByText(/^0 inbjudna .* · 1 kom$/)).toBeTruthy()
  })

  it('keeps a list whose members come, go and come back', async () => {
    const { store, user } = await showApp('/natverk')
    await addActor(store, 'Zenit', '')
    expect(await screen.findByRole('link', { name: 'Drivande aktörer i alla processer' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ny lista' }))
    await user.type(await screen.findByLabelText('Lägg till en aktör'), 'zen')
    await user.click(await screen.findByRole('button', { name: 'Lägg till Zenit' }))
    await user.click(await screen.findByRole('button', { name: 'Ta bort Zenit ur listan' }))
    expect(await screen.findByText('Listan är tom.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(await screen.findByText('1 aktör')).toBeTruthy()
  })
})
