import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { clearSelection } from '../../../renderer/features/batch/index.ts'
import { batchText } from '../../../shared/text/catalogue/batch.ts'
import { addActor } from '../../integration/mergeRegister.ts'
import type { TestStore } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

afterEach(clearSelection)

const tagged = (store: TestStore) => store.context.connection.prepare('SELECT count(*) FROM actor_tag').pluck().get()

test('those selected get a tag, and lose it again', async () => {
  const { store, user } = await showApp('/aktorer', async (filled) => {
    for (const name of ['Ett', 'Två', 'Tre']) await addActor(filled, name)
  })
  await user.click(await screen.findByRole('checkbox', { name: batchText.select('Ett') }))
  await user.click(await screen.findByRole('checkbox', { name: batchText.select('Tre') }))
  expect(screen.getByText(batchText.chosen(2))).toBeTruthy()
  await user.click(screen.getByRole('button', { name: batchText.tag }))
  const dialog = await screen.findByRole('dialog', { name: batchText.tag })
  await user.type(within(dialog).getByLabelText(new RegExp(batchText.tagField)), 'nätverk')
  await user.keyboard('{Escape}')
  await user.click(within(dialog).getByRole('button', { name: batchText.tag }))
  await waitFor(() => expect(tagged(store)).toBe(2))
  await user.click(await screen.findByRole('button', { name: 'Ångra' }))
  await waitFor(() => expect(tagged(store)).toBe(0))
})

test('all that the list shows are selected with one click', async () => {
  const { user } = await showApp('/aktorer', async (filled) => {
    for (const name of ['Ett', 'Två', 'Tre']) await addActor(filled, name)
  })
  await user.click(await screen.findByRole('checkbox', { name: batchText.selectAll }))
  expect(await screen.findByText(batchText.chosen(3))).toBeTruthy()
})
