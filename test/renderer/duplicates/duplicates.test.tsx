import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { duplicatesText, mergeText } from '../../../shared/text/catalogue/duplicates.ts'
import { addActor, addPerson } from '../../integration/mergeRegister.ts'
import type { TestStore } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

const twoSofielunds = async (store: TestStore) => {
  await addActor(store, 'Fastighetsägare Sofielund', { phone: '040-10 20 30' })
  await addActor(store, 'Fastighetsägare BID Sofielund', { area: 'Sofielund' })
  await addActor(store, 'Möllans bageri')
}

const names = (store: TestStore) => store.context.connection.prepare('SELECT name FROM actor ORDER BY name').pluck().all()

test('a pair is merged with the details that one chose, and made two again', async () => {
  const { store, user } = await showApp('/aktorer/dubbletter', twoSofielunds)
  await user.click(await screen.findByRole('button', { name: /^Jämför och slå ihop/ }))
  const dialog = await screen.findByRole('dialog', { name: mergeText.title })
  await user.click(within(dialog).getByRole('radio', { name: 'Fastighetsägare BID Sofielund' }))
  await user.click(within(dialog).getByRole('button', { name: mergeText.confirm }))
  await screen.findByText(duplicatesText.none.actor)
  expect(names(store)).toEqual(['Fastighetsägare BID Sofielund', 'Möllans bageri'])
  const stored = store.context.connection.prepare(`SELECT phone, area, aliases FROM actor WHERE name LIKE '%BID%'`).get()
  expect(stored).toEqual({ phone: '040-10 20 30', area: 'Sofielund', aliases: '["Fastighetsägare Sofielund"]' })
  await user.click(await screen.findByRole('button', { name: /^Dela igen/ }))
  await waitFor(() => expect(names(store)).toHaveLength(3))
})

test('a pair that is two is not shown any more, until that is taken back', async () => {
  const { user } = await showApp('/aktorer/dubbletter', twoSofielunds)
  await user.click(await screen.findByRole('button', { name: /är inte samma$/ }))
  await screen.findByText(duplicatesText.none.actor)
  await user.click(screen.getByRole('button', { name: duplicatesText.searchAgain }))
  expect(await screen.findByText(duplicatesText.none.actor)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Ångra' }))
  expect(await screen.findByRole('button', { name: /är inte samma$/ })).toBeTruthy()
})

test('people are merged too', async () => {
  const { store, user } = await showApp('/aktorer/dubbletter', async (filled) => {
    const actorId = await addActor(filled, 'Torgets vänner')
    await addPerson(filled, 'Tove Tänkt', [actorId])
    await addPerson(filled, 'Tove Tankt', [actorId])
  })
  await user.click(await screen.findByRole('button', { name: duplicatesText.kinds.contact }))
  await user.click(await screen.findByRole('button', { name: /^Jämför och slå ihop/ }))
  await user.click(await screen.findByRole('button', { name: mergeText.confirm }))
  await screen.findByText(duplicatesText.none.contact)
  expect(store.context.connection.prepare('SELECT count(*) FROM contact').pluck().get()).toBe(1)
})
