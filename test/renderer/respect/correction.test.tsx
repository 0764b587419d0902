import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { newId } from '../../../shared/newId.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

const [actorId, contactId] = [newId(), newId()]

async function withPerson({ client, context }: TestStore) {
  valueOf(await client.register.save({ ...emptyActor, id: actorId, expectedRevision: 0, name: 'Provhuset', phone: '040-100 00' }))
  valueOf(await client.contacts.save({
    id: contactId, expectedRevision: 0, name: 'Astrid Demolin', phone: '', email: 'astrid@example.se', preferredWay: 'notSet', source: 'Visitkort', sourceOn: null,
    influence: 'notSet', interest: 'notSet', notes: '', positions: [{ id: newId(), actorId, role: 'Kassör', since: null, until: null }],
  }))
  context.connection.prepare("INSERT INTO register_export VALUES ('e', '2026-11-22T00:00:00.000Z', '', 'csv', 1, 1, '/tmp/Aktörer.csv', '')").run()
}

/** The store's clock stands still in the past of the window's. */
async function typeDay(user: Awaited<ReturnType<typeof showApp>>['user']) {
  const day = screen.getByLabelText('När den begärdes')
  await user.clear(day)
  await user.type(day, '2026-11-20')
}

const save = () => screen.getByRole('button', { name: 'Rätta uppgiften' })

it('corrects a person from the actor’s page, says to whom the wrong name went, and notes that they were told', async () => {
  const { user, store } = await showApp(`/aktorer/${actorId}`, withPerson)
  await user.click(await screen.findByRole('link', { name: 'Rätta uppgifter om Astrid Demolin' }))
  const name = await screen.findByLabelText('Namn')
  await user.clear(name)
  await user.type(name, 'Astrid Provberg')
  expect(save().hasAttribute('disabled')).toBe(true)
  await user.type(screen.getByLabelText('Vem begärde rättelsen'), 'Astrid själv')
  await user.type(screen.getByLabelText('Skäl'), 'Har gift sig')
  await typeDay(user)
  await user.click(save())
  expect(await screen.findByText('Namn: ”Astrid Demolin” blev ”Astrid Provberg”.')).toBeTruthy()
  expect(screen.getByText('Exporterad lista Aktörer.csv, 2026-11-22')).toBeTruthy()
  expect(await screen.findByRole('heading', { level: 1, name: 'Rättelse: Astrid Provberg' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: /har fått veta/ }))
  expect(await screen.findByText(/fick veta 2026-11-21/)).toBeTruthy()
  expect(valueOf(await store.client.contacts.get({ contactId })).name).toBe('Astrid Provberg')
})

it('says beside the field what cannot be saved', async () => {
  const { user } = await showApp(`/rattelse/kontakt/${contactId}`, withPerson)
  const email = await screen.findByLabelText('E-post')
  await user.clear(email)
  await user.type(email, 'ingen adress')
  await user.type(screen.getByLabelText('Vem begärde rättelsen'), 'Astrid')
  await user.type(screen.getByLabelText('Skäl'), 'Fel')
  await user.click(save())
  expect(await screen.findByText(/Skriv en e-postadress som/)).toBeTruthy()
})

it('corrects an actor without keeping what stood there, and the history says so', async () => {
  const { user } = await showApp(`/rattelse/aktor/${actorId}`, withPerson)
  const phone = await screen.findByLabelText('Telefon')
  await user.clear(phone)
  await user.type(phone, '040-200 00')
  await user.type(screen.getByLabelText('Vem begärde rättelsen'), 'Ordföranden')
  await user.type(screen.getByLabelText('Skäl'), 'Fel nummer')
  await typeDay(user)
  await user.click(screen.getByRole('checkbox', { name: 'Det gamla värdet får inte sparas' }))
  await user.click(save())
  const list = within(await screen.findByRole('region', { name: 'Rättelser' }))
  expect(await list.findByText('Telefon: ”040-200 00”. Det gamla värdet är borttaget och sparas inte.')).toBeTruthy()
})
