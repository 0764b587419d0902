import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addActor, showApplication } from './showApplication.tsx'

describe('what stands around the five parts', () => {
  it('takes the joint contact from an actor, or typed', async () => {
    const { user, stored } = await showApplication((store, caseId) => addActor(store, caseId, 'Gröna Gården'))
    await user.click(screen.getByRole('button', { name: 'Hämta från en aktör' }))
    await user.click(screen.getByRole('menuitem', { name: 'Örjan Exempelsson, Gröna Gården' }))
    const contact = within(screen.getByRole('group', { name: 'Gemensam kontaktperson' }))
    await user.clear(contact.getByLabelText('Telefon'))
    await user.type(contact.getByLabelText('Telefon'), '070-174 06 09')
    await waitFor(async () =>
      expect((await stored()).contact).toEqual({
        name: 'Örjan Exempelsson',
        organisation: 'Gröna Gården',
        phone: '070-174 06 09',
        email: 'orjan@example.se',
      }),
    )
  })

  it('warns of an odd address when it is left, and keeps it', async () => {
    const { user, stored } = await showApplication()
    const contact = within(screen.getByRole('group', { name: 'Gemensam kontaktperson' }))
    await user.type(contact.getByLabelText('E-post'), 'astrid')
    expect(contact.queryByText(/Skriv en e-postadress/)).toBeNull()
    await user.tab()
    expect(contact.getByText(/Skriv en e-postadress/)).toBeTruthy()
    await waitFor(async () => expect((await stored()).contact.email).toBe('astrid'))
  })

  it('keeps the boards in the order of the model, and names that it does not know', async () => {
    const { user, stored } = await showApplication()
    await user.click(screen.getByRole('checkbox', { name: 'Miljönämnden' }))
    await user.type(screen.getByLabelText('Annan nämnd eller styrelse'), 'Trafikverket{Enter}')
    await user.type(screen.getByLabelText('Annan nämnd eller styrelse'), 'Kulturnämnden{Enter}')
    await user.click(screen.getByRole('checkbox', { name: 'Tekniska nämnden' }))
    await waitFor(async () => expect((await stored()).boards).toEqual(['tn', 'mn', 'kn', 'Trafikverket']))
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Kulturnämnden' }).checked).toBe(true)
  })

  it('reads the sought sum as people write it, with attachments and programmes', async () => {
    const { user, stored } = await showApplication()
    await user.type(screen.getByLabelText('Sökt belopp'), '670 tkr{Enter}')
    await user.type(screen.getByLabelText('Anknytande program och samarbeten'), 'Trygga gårdar')
    await user.type(screen.getByLabelText('Bilagor'), 'Karta{Enter}')
    await waitFor(async () =>
      expect(await stored()).toMatchObject({ soughtKronor: 670_000, relatedProgrammes: 'Trygga gårdar', attachments: ['Karta'] }),
    )
  })
})
