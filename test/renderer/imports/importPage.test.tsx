import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { showApp } from '../app/showApp.tsx'

it('imports a file from choice to undo', async () => {
  const { user, store, shell } = await showApp('/aktorer/importera')
  const path = join(store.folder, 'lista.csv')
  writeFileSync(path, 'Namn;Kontaktperson\nNordkroken;Ada Ek\n;Bo\n')
  shell.choice = path
  await user.click(screen.getByRole('button', { name: 'Välj fil' }))
  expect(await screen.findByRole('combobox', { name: 'Vad kolumnen Namn innehåller' })).toHaveProperty('value', 'actorName')
  await user.click(screen.getByRole('button', { name: 'Visa vad som händer' }))
  expect(within(await screen.findByRole('list', { name: 'Nya' })).getByText(/Nordkroken/)).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'Går inte att läsa (1)' }))
  expect(await screen.findByText('Aktör saknas.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Importera' }))
  expect(await screen.findByText(/^Importen är klar: 1 rad lades till/)).toBeTruthy()
  await user.click(await screen.findByRole('button', { name: 'Ångra importen' }))
  expect(await screen.findByText(/^Importen är ångrad: 2 ändringar togs tillbaka/)).toBeTruthy()
  expect(store.incidents).toEqual([])
})

it('says what is wrong with a file that is no table', async () => {
  const { user, store, shell } = await showApp('/aktorer/importera')
  shell.choice = join(store.folder, 'bild.png')
  writeFileSync(shell.choice, '\u0089PNG\0\0')
  await user.click(screen.getByRole('button', { name: 'Välj fil' }))
  expect(await screen.findByText(/^Filen är ingen tabell\..*Inget har ändrats\.$/)).toBeTruthy()
})

it('exports the register and says where', async () => {
  const { user } = await showApp('/aktorer/exportera')
  await user.click(screen.getByRole('button', { name: 'Exportera' }))
  expect(await screen.findByText(/0 aktörer och 0 kontakter är skrivna\..*\.xlsx$/)).toBeTruthy()
})
