import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openCase } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { addActor, type Fill, PARTS, part, saveElsewhere, showApplication } from './showApplication.tsx'

const panel = () => within(screen.getByRole('region', { name: 'Ärendets aktörer' }))
const newLine = () => within(screen.getByRole('group', { name: 'Ny aktör' }))
const undoOffer = () => within(screen.getByRole('log')).getByRole('button', { name: 'Ångra' })

describe('the actors of the case', () => {
  it('are added on one line, from the keyboard, one after another', async () => {
    const { user, view } = await showApplication()
    await user.type(newLine().getByLabelText('Aktörens namn'), 'Gröna Gården')
    await user.keyboard('{Enter}')
    expect(await panel().findByRole('button', { name: 'Ändra Gröna Gården' })).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(newLine().getByLabelText('Aktörens namn')))
    await user.keyboard('Café Knutpunkten')
    await user.selectOptions(newLine().getByLabelText('Roll i ärendet'), 'Vill samverka')
    await user.type(newLine().getByLabelText('E-post'), 'kafe@example.se{Enter}')
    await waitFor(async () =>
      expect((await view()).actors).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ name: 'Gröna Gården', involvement: 'inArea' }),
          expect.objectContaining({ name: 'Café Knutpunkten', involvement: 'collaborating', email: 'kafe@example.se' }),
        ]),
      ),
    )
  })

  it('are stored while they are typed, so that a crash takes nothing', async () => {
    const { user, view } = await showApplication()
    await user.type(newLine().getByLabelText('Aktörens namn'), 'Gröna Gå')
    await waitFor(async () => expect((await view()).actors.map(({ name }) => name)).toEqual(['Gröna Gå']))
    await user.keyboard('rden')
    await waitFor(async () => expect((await view()).actors.map(({ name }) => name)).toEqual(['Gröna Gården']))
  })

  it('must have a name to be added, and a right address; what was typed stays', async () => {
    const { user } = await showApplication()
    await user.click(newLine().getByRole('button', { name: 'Lägg till' }))
    expect(await newLine().findByText('Fyll i det här fältet.')).toBeTruthy()
    await user.type(newLine().getByLabelText('Aktörens namn'), 'Gröna Gården')
    await user.type(newLine().getByLabelText('E-post'), 'inte en adress{Enter}')
    expect(await newLine().findByText(/Skriv en e-postadress/)).toBeTruthy()
    expect(newLine().getByLabelText<HTMLInputElement>('E-post').value).toBe('inte en adress')
  })

  it('known from another case are suggested, and bring what is known of them', async () => {
    const { user, view } = await showApplication(async (store) => {
      const other = await openCase(store, { title: 'Ett annat kvarter' })
      await addActor(store, other, 'Bostadsrättsföreningen Ängen')
    })
    await user.type(newLine().getByLabelText('Aktörens namn'), 'angen')
    await user.click(await screen.findByRole('option', { name: /Bostadsrättsföreningen Ängen/ }))
    await user.click(newLine().getByRole('button', { name: 'Lägg till' }))
    await waitFor(async () =>
      expect((await view()).actors).toEqual([
        expect.objectContaining({ name: 'Bostadsrättsföreningen Ängen', kind: 'forening', contactName: 'Örjan Exempelsson' }),
      ]),
    )
  })

  it('can be changed in place, and focus comes back to where one was', async () => {
    const { user, view } = await showApplication((store, caseId) => addActor(store, caseId, 'Gröna Gården'))
    await user.click(panel().getByRole('button', { name: 'Ändra Gröna Gården' }))
    const name = panel().getAllByLabelText<HTMLInputElement>('Aktörens namn')[0]
    await waitFor(() => expect(document.activeElement).toBe(name))
    await user.keyboard('s vänner{Enter}')
    const button = await panel().findByRole('button', { name: 'Ändra Gröna Gårdens vänner' })
    await waitFor(() => expect(document.activeElement).toBe(button))
    expect((await view()).actors[0]?.name).toBe('Gröna Gårdens vänner')
  })

  it('can be removed, and put back as they were', async () => {
    const { user, view } = await showApplication((store, caseId) => addActor(store, caseId, 'Gröna Gården', 'collaborating'))
    const [before] = (await view()).actors
    await user.click(panel().getByRole('button', { name: 'Ta bort Gröna Gården' }))
    await waitFor(async () => expect((await view()).actors).toEqual([]))
    await user.click(undoOffer())
    await waitFor(async () => expect((await view()).actors).toEqual([{ ...before, revision: expect.any(Number) }]))
    await panel().findByRole('button', { name: 'Ändra Gröna Gården' })
  })

  it('keep their role with its period and conflict of interest when they are put back', async () => {
    const period = { since: '2026-01-01', until: '2026-06-30', conflictNote: 'Äger huset bredvid.' }
    const { user, store, caseId } = await showApplication(async (own, id) => {
      await addActor(own, id, 'Gröna Gården', 'collaborating')
      const [line] = valueOf(await own.client.roles.listForCase({ caseId: id }))
      if (!line) throw new Error('The case has no role')
      const { revision, actorName: _name, caseTitle: _title, ...role } = line
      valueOf(await own.client.roles.save({ ...role, ...period, role: 'driving', expectedRevision: revision }))
    })
    const roles = async () => valueOf(await store.client.roles.listForCase({ caseId }))
    const before = await roles()
    await user.click(panel().getByRole('button', { name: 'Ta bort Gröna Gården' }))
    await waitFor(async () => expect(await roles()).toEqual([]))
    await user.click(undoOffer())
    await waitFor(async () => expect(await roles()).toEqual(before.map((role) => ({ ...role, revision: 1 }))))
    expect(before).toMatchObject([{ ...period, role: 'driving' }])
  })
})

const actors: Fill = (store, caseId) =>
  Promise.all([addActor(store, caseId, 'Café Knutpunkten'), addActor(store, caseId, 'Gröna Gården', 'collaborating')])

describe('parts 2 and 3', () => {
  it('are prefilled from the actors, and say so until they are touched', async () => {
    const { user, stored } = await showApplication(actors)
    await waitFor(() => expect(part(PARTS.actors).value).toMatch(/Café Knutpunkten/))
    expect(part(PARTS.actors).value).toMatch(/Gröna Gården/)
    expect(part(PARTS.collaborating).value).not.toMatch(/Café/)
    expect(part(PARTS.collaborating).value).toMatch(/Gröna Gården/)
    expect(screen.getAllByText('Förifyllt från ärendets aktörer')).toHaveLength(2)
    await waitFor(async () => expect((await stored()).parts['aktorer']?.prefilled).toBe(true))
    await user.type(part(PARTS.actors), ' Fler finns.')
    expect(screen.getAllByText('Förifyllt från ärendets aktörer')).toHaveLength(1)
    await waitFor(async () => expect((await stored()).parts['aktorer']?.prefilled).toBe(false))
  })

  it('follow the actors while untouched, and never over what was written', async () => {
    const { user, store, caseId } = await showApplication(actors)
    await waitFor(() => expect(part(PARTS.collaborating).value).toMatch(/Gröna Gården/))
    await user.type(part(PARTS.actors), ' Skrivet för hand.')
    const written = part(PARTS.actors).value
    await addActor(store, caseId, 'Näringslivsrådet', 'collaborating')
    await waitFor(() => expect(part(PARTS.collaborating).value).toMatch(/Näringslivsrådet/))
    expect(part(PARTS.actors).value).toBe(written)
    expect(await screen.findByText('Näringslivsrådet finns bland ärendets aktörer men nämns inte i texten.')).toBeTruthy()
  })

  it('can be fetched from the actors again, and that can be undone', async () => {
    const { user } = await showApplication(actors)
    await waitFor(() => expect(part(PARTS.actors).value).toMatch(/Café Knutpunkten/))
    await user.clear(part(PARTS.actors))
    await user.type(part(PARTS.actors), 'Skrivet för hand.')
    await user.click(screen.getByRole('button', { name: 'Hämta från aktörerna igen' }))
    expect(part(PARTS.actors).value).toMatch(/Café Knutpunkten/)
    await user.click(undoOffer())
    await waitFor(() => expect(part(PARTS.actors).value).toBe('Skrivet för hand.'))
  })

  it('stay empty where they were emptied by hand', async () => {
    const { user, store, caseId } = await showApplication(actors)
    await waitFor(() => expect(part(PARTS.actors).value).toMatch(/Café Knutpunkten/))
    await user.clear(part(PARTS.actors))
    await addActor(store, caseId, 'Näringslivsrådet', 'collaborating')
    await waitFor(() => expect(part(PARTS.collaborating).value).toMatch(/Näringslivsrådet/))
    expect(part(PARTS.actors).value).toBe('')
  })

  it('are not written over by undo, which only steps in what was written', async () => {
    const { user } = await showApplication(actors)
    await waitFor(() => expect(part(PARTS.actors).value).toMatch(/Café Knutpunkten/))
    await user.type(part(PARTS.area), 'Torget')
    fireEvent.keyDown(part(PARTS.area), { key: 'z', ctrlKey: true })
    expect(part(PARTS.area).value).toBe('')
    expect(part(PARTS.actors).value).toMatch(/Café Knutpunkten/)
  })

  it('do not touch a text that was written before there were actors', async () => {
    await showApplication(async (store, caseId) => {
      await saveElsewhere(store, caseId, { parts: { aktorer: { text: 'Eget.', prefilled: false } } })
      await actors(store, caseId)
    })
    await waitFor(() => expect(part(PARTS.collaborating).value).toMatch(/Gröna Gården/))
    expect(part(PARTS.actors).value).toBe('Eget.')
  })
})
