import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

const settingsOf = async (store: TestStore) => valueOf(await store.client.settings.get({})).settings
const showSettings = async (fill?: (store: TestStore) => Promise<unknown>) => {
  const shown = await showApp('/installningar', fill)
  await screen.findByLabelText('Namn')
  return shown
}

describe('the settings', () => {
  it('save who the contact person is while one types', async () => {
    const { user, store } = await showSettings()
    await user.type(screen.getByLabelText('Namn'), 'Elsa Handläggare')
    await user.type(screen.getByLabelText('Telefon'), '070-174 06 99')
    await user.tab()
    await waitFor(async () =>
      expect((await settingsOf(store)).contactPerson).toMatchObject({ name: 'Elsa Handläggare', phone: '070-174 06 99' }),
    )
    expect(await screen.findByText(/^Sparat \d\d\.\d\d/)).toBeTruthy()
  })

  it('lose nothing when several are changed at once', async () => {
    const { user, store } = await showSettings()
    await user.type(screen.getByLabelText('Namn'), 'Elsa')
    await user.click(screen.getByLabelText('Mörkt'))
    await user.click(screen.getByLabelText('PDF/A-2a'))
    await user.click(screen.getByLabelText('Hög'))
    await waitFor(async () =>
      expect(await settingsOf(store)).toMatchObject({
        appearance: 'dark', archiveProfile: 'PDF/A-2a', contrast: 'high', contactPerson: { name: 'Elsa' },
      }),
    )
  })

  it('lead from the top to every part of the page', async () => {
    const { user } = await showSettings()
    const contents = within(screen.getByRole('navigation', { name: 'På den här sidan' }))
    const links = contents.getAllByRole('link').map(({ textContent }) => textContent)
    expect(links).toEqual(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent))
    await user.click(contents.getByRole('link', { name: 'Säkerhetskopior' }))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Säkerhetskopiera nu' })))
  })

  it('take another folder, and go back to the ordinary one', async () => {
    const { user, shell, store } = await showSettings()
    shell.choice = '/hem/Arkiv'
    await user.click(screen.getAllByRole('button', { name: 'Välj mapp' })[0]!)
    await screen.findByText('/hem/Arkiv')
    await waitFor(async () => expect((await settingsOf(store)).documentFolder).toBe('/hem/Arkiv'))
    await user.click(screen.getAllByRole('button', { name: 'Fler val' })[0]!)
    await user.click(await screen.findByRole('menuitem', { name: 'Använd standardmappen' }))
    await waitFor(async () => expect((await settingsOf(store)).documentFolder).toBe(''))
    expect(screen.queryByText('/hem/Arkiv')).toBeNull()
  })

  it('change nothing when the dialog is cancelled', async () => {
    const { user, shell, store } = await showSettings()
    shell.choice = null
    await user.click(screen.getAllByRole('button', { name: 'Välj mapp' })[1]!)
    expect((await settingsOf(store)).backupFolder).toBe('')
    expect(screen.queryByText(/Mappen är ändrad/)).toBeNull()
  })

  it('tell what the app is made of and where the data lies', async () => {
    const { user, shell } = await showSettings()
    expect(await screen.findByText('/hem/samverkansstod.sqlite')).toBeTruthy()
    expect(screen.getByText('0.1.0, schema 1')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Visa databasen i mapp' }))
    expect(shell.done).toEqual(['show database'])
  })
})
