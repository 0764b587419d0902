import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { showApp } from './showApp.tsx'

describe('a text that cannot be saved', () => {
  it('is spoken of on other pages, where it would be forgotten, and not where it stands', async () => {
    const { user } = await showApp('/installningar')
    await user.click(await screen.findByLabelText('Namn'))
    await user.paste('Elsa '.repeat(100))
    await user.tab()
    expect(screen.queryByText(/Något du har skrivit är inte sparat/)).toBeNull()
    await user.click(screen.getByRole('link', { name: 'Dokument' }))
    await screen.findByText(/Något du har skrivit är inte sparat/)
    await user.click(screen.getByRole('link', { name: 'Inställningar' }))
    const name = await screen.findByLabelText('Namn')
    await waitFor(() => expect(screen.queryByText(/Något du har skrivit är inte sparat/)).toBeNull())
    await user.clear(name)
    await user.type(name, 'Elsa')
    await user.click(screen.getByRole('link', { name: 'Dokument' }))
    await screen.findByRole('heading', { level: 1, name: 'Dokument' })
    await waitFor(() => expect(screen.queryByText(/Något du har skrivit är inte sparat/)).toBeNull())
  })
})
