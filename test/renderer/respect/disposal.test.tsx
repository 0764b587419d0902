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
  expect(await screen.findByText('Inget ska gallras nu.')).toBeTruthy()
  expect(valueOf(await store.client.disposal.log({}))).toMatchObject([{ outcome: 'disposed', reason: 'Behövs inte' }])
})

it('counts on the overview whatever is due, refuses a day that has been, and goes on without a backup only when told to', async () => {
  const { user, store } = await showApp('/', async (target) => {
    await oldContact(target)
    valueOf(await target.client.actorLists.save({ id: newId(), expectedRevision: 0, name: 'Vårutskicket', note: '', filter: null }))
    const { settings } = valueOf(await target.client.settings.get({}))
    valueOf(await target.client.settings.save({ ...settings, backupFolder: '/dev/null/nowhere' }))
    target.setNow('2031-01-01T13:00:00.000Z')
  })
  expect(await screen.findByText(/^2 poster ska gallras/)).toBeTruthy()
  await user.click(screen.getByRole('link', { name: 'Gå till gallringen' }))
  expect(await screen.findByRole('heading', { name: 'Listor som inte används' })).toBeTruthy()
  await user.type(screen.getByLabelText('Skäl till beslutet'), 'Behövs inte')
  await user.type(screen.getByLabelText('Behåll till'), '2020-01-01')
  await user.tab()
  expect(await screen.findByText('Skriv en dag framåt i tiden att behålla till.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Behåll Vårutskicket till datumet' })).toHaveProperty('disabled', true)
  await user.click(screen.getByRole('button', { name: 'Gallra Vårutskicket' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Gallra Vårutskicket?' }))
  expect(dialog.queryByRole('checkbox')).toBeNull()
  await user.click(dialog.getByRole('button', { name: 'Gallra' }))
  expect(await dialog.findByText(/kunde inte skrivas, så inget är gallrat/)).toBeTruthy()
  await user.click(dialog.getByRole('checkbox', { name: 'Gallra utan säkerhetskopia' }))
  await user.click(dialog.getByRole('button', { name: 'Gallra' }))
  expect(await screen.findByText(/^En post ska gallras/)).toBeTruthy()
  expect(valueOf(await store.client.disposal.log({}))).toMatchObject([{ kind: 'actorList', backupFile: '' }])
})
