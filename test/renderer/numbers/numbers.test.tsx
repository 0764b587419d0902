import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../support/cases.ts'
import { showApp } from '../app/showApp.tsx'

describe('the page of numbers', () => {
  it('opens the cases behind a number, and the list says what it is narrowed to', async () => {
    const { user } = await showApp('/siffror', async (store) => {
      await openCase(store, { title: 'Torget', area: 'Möllan' })
      await openCase(store, { title: 'Kajen', area: 'Hamnen' })
    })
    await user.click(await screen.findByRole('button', { name: 'Möllan: 1. Visa ärendena' }))
    expect(await screen.findByText('Torget')).toBeTruthy()
    expect(screen.queryByText('Kajen')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Område: Möllan' }))
    expect(await screen.findByText('Kajen')).toBeTruthy()
  })
})
