import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { openCase } from '../../support/cases.ts'
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
