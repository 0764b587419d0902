import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { valueOf } from '../../support/store.ts'
import { showApp } from './showApp.tsx'

/** More than the store takes in one line. */
const TOO_LONG = 'Elsa '.repeat(100)

const nameField = () => screen.findByLabelText('Namn')

describe('closing the window', () => {
  it('lets it go at once where nothing is unsaved', async () => {
    const { tell, shell } = await showApp()
    tell({ kind: 'closing' })
    await waitFor(() => expect(shell.done).toEqual(['close']))
  })

  it('saves what was just typed before it lets the window go', async () => {
    const { user, tell, shell, store } = await showApp('/installningar')
    await user.type(await nameField(), 'Elsa Handläggare')
    tell({ kind: 'closing' })
    await waitFor(() => expect(shell.done).toEqual(['close']))
    expect(valueOf(await store.client.settings.get({})).settings.contactPerson.name).toBe('Elsa Handläggare')
  })

  it('asks first where something cannot be saved, and stays if told to', async () => {
    const { user, tell, shell } = await showApp('/installningar')
    await user.click(await nameField())
    await user.paste(TOO_LONG)
    tell({ kind: 'closing' })
    await screen.findByRole('dialog', { name: 'Allt du skrivit är inte sparat' })
    await user.click(screen.getByRole('button', { name: 'Stanna kvar' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(shell.done).toEqual([])
    expect(await nameField()).toHaveProperty('value', TOO_LONG)
  })

  it('closes all the same when she says so', async () => {
    const { user, tell, shell } = await showApp('/installningar')
    await user.click(await nameField())
    await user.paste(TOO_LONG)
    tell({ kind: 'closing' })
    await user.click(await screen.findByRole('button', { name: 'Stäng utan att spara' }))
    await waitFor(() => expect(shell.done).toEqual(['close']))
  })
})
