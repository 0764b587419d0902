import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { emptyActor } from '../../../shared/domain/register/actor.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

it('finds a name typed by hand, shows what is stored, and saves it', async () => {
  const { user } = await showApp('/registerutdrag', (store) => openCase(store, { firstContact: 'Astrid Demolin' }))
  await user.type(await screen.findByLabelText('Namn'), 'Astrid Demolin')
  await user.click(screen.getByRole('button', { name: 'Sammanställ' }))
  expect(await screen.findByRole('heading', { name: 'Ärenden och bedömningar' })).toBeTruthy()
  expect(screen.getAllByText('Astrid Demolin').length).toBeGreaterThan(0)
  await user.click(screen.getByRole('button', { name: 'Spara som PDF och JSON' }))
  expect(await screen.findByText(/^Registerutdraget är sparat: .*Registerutdrag Astrid Demolin 2026-11-21\.pdf/)).toBeTruthy()
})

it('opens from the person at an actor, with the answer there at once', async () => {
  const actorId = newId()
  const { user } = await showApp(`/aktorer/${actorId}`, async ({ client }) => {
    valueOf(await client.register.save({ ...emptyActor, id: actorId, expectedRevision: 0, name: 'Provhuset' }))
    const position = { id: newId(), actorId, role: 'Kassör', since: null, until: null }
    valueOf(await client.contacts.save({
      id: newId(), expectedRevision: 0, name: 'Astrid Demolin', phone: '', email: '', preferredWay: 'notSet', source: 'Visitkort', sourceOn: null,
      influence: 'notSet', interest: 'notSet', notes: '', positions: [position],
    }))
  })
  await user.click(await screen.findByRole('link', { name: 'Registerutdrag: Astrid Demolin' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Registerutdrag: Astrid Demolin' })).toBeTruthy()
  expect(await screen.findByRole('heading', { name: 'Kontaktuppgifter' })).toBeTruthy()
})
