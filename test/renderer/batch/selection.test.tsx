import { readFileSync } from 'node:fs'
import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { newId } from '../../../shared/newId.ts'
import { clearSelection } from '../../../renderer/features/batch/index.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

const EMPTY = { aliases: [], kind: '', organisationNumber: '', address: '', area: '', web: '', phone: '', email: '', tags: [], notes: '' }

async function showRegister(...names: string[]) {
  return showApp('/aktorer', async ({ client }: TestStore) => {
    for (const name of names) valueOf(await client.register.save({ ...EMPTY, id: newId(), name, expectedRevision: 0 }))
  })
}

beforeEach(clearSelection)

it('adds those selected to a new list, and takes both back', async () => {
  const { user, store } = await showRegister('Nordkroken', 'Sydkroken', 'Östkroken')
  await user.click(await screen.findByRole('checkbox', { name: 'Välj Nordkroken' }))
  await user.click(screen.getByRole('checkbox', { name: 'Välj Östkroken' }))
  await user.click(screen.getByRole('button', { name: 'Lägg till i lista' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByRole('combobox', { name: 'Lista' }), 'Sommargatan')
  await user.click(within(dialog).getByRole('button', { name: 'Lägg till' }))
  expect(await screen.findByText('2 aktörer lades till i listan Sommargatan.')).toBeTruthy()
  const lists = async () => valueOf(await store.client.actorLists.list({})).map(({ name, memberCount }) => [name, memberCount])
  expect(await lists()).toContainEqual(['Sommargatan', 2])
  await user.click(screen.getByRole('button', { name: 'Ångra' }))
  await waitFor(async () => expect(await lists()).not.toContainEqual(['Sommargatan', expect.anything()]))
  expect(store.incidents).toEqual([])
})

it('exports those selected and nobody else', async () => {
  const { user, store } = await showRegister('Nordkroken', 'Sydkroken')
  await user.click(await screen.findByRole('checkbox', { name: 'Välj Sydkroken' }))
  await user.click(screen.getByRole('button', { name: 'Exportera' }))
  const dialog = await screen.findByRole('dialog', { name: 'Exportera 1 aktör' })
  await user.click(within(dialog).getByRole('radio', { name: 'Text (CSV)' }))
  await user.click(within(dialog).getByRole('button', { name: 'Exportera' }))
  expect(await screen.findByText(/^1 aktör och 0 kontakter är skrivna\./)).toBeTruthy()
  const [done] = valueOf(await store.client.exports.list({}))
  const text = readFileSync(done?.path ?? '', 'utf8')
  expect(text).toContain('Sydkroken')
  expect(text).not.toContain('Nordkroken')
})
