import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

async function oldContact(store: TestStore) {
  await openCase(store)
  valueOf(await store.client.contacts.save({
    id: newId(), expectedRevision: 0, name: 'Astrid Demolin', phone: '070-174 06 05', email: '', preferredWay: 'notSet', source: '', sourceOn: null,
    influence: 'notSet', interest: 'notSet', notes: '', positions: [],
  }))
  store.setNow('2028-01-01T13:00:00.000Z')
}

it('leads from the overview to the one who is due, asks for a reason and for a yes, and disposes', async () => {
  const { user, store } = await showApp('/', oldContact)
  await user.click(await screen.findByRole('link', { name: 'Gå till gallringen' }))
  const dispose = await screen.findByRole('button', { name: 'Gallra Astrid Demolin' })
  expect(dispose).toHaveProperty('disabled', true)
  await user.type(screen.getByLabelText('Skäl till beslutet'), 'Behövs inte')
  await user.click(dispose)
  const dialog = await screen.findByRole('dialog', { name: 'Gallra Astrid Demolin?' })
  expect(within(dialog).getByText(/Säkerhetskopior har kvar uppgifterna/)).toBeTruthy()
  await user.click(within(dialog).getByRole('button', { name: 'Gallra' }))
  expect(await screen.findByText('Ingen i registret ska gallras nu.')).toBeTruthy()
  expect(valueOf(await store.client.disposal.log({}))).toMatchObject([{ outcome: 'disposed', reason: 'Behövs inte' }])
})
