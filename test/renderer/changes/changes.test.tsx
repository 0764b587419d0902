import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { NO_CHANGE_FILTER } from '../../../shared/domain/changes/reading.ts'
import { newId } from '../../../shared/newId.ts'
import { CHANGES_AT_START, useChangeList } from '../../../renderer/state/changes.ts'
import { openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

const NOTES = 'Vi gick igenom tidsplanen och kom fram till att bänkarna får vänta till våren.'

type Meeting = Parameters<TestStore['client']['meetings']['save']>[0]

async function meeting(store: TestStore, caseId: string, over: Partial<Meeting> = {}): Promise<string> {
  const { id } = valueOf(await store.client.meetings.save({ id: newId(), caseId, expectedRevision: 0, kind: 'avstamning', heldOn: '2026-11-05', time: '', place: '', participants: '', notes: '', ...over }))
  return id
}

async function twoCases(store: TestStore): Promise<{ parken: string; torget: string; meetingId: string }> {
  const parken = await openCase(store, { title: 'Parken' })
  const torget = await openCase(store, { title: 'Torget' })
  const meetingId = await meeting(store, parken, { notes: NOTES })
  await meeting(store, parken, { id: meetingId, expectedRevision: 1, place: 'Biblioteket', notes: NOTES.replace('våren', 'hösten') })
  return { parken, torget, meetingId }
}

/** The first row is the head. */
const lines = (): string[] => screen.getAllByRole('row').slice(1).map((row) => row.textContent ?? '')

async function show(path = '/andringslogg') {
  useChangeList.setState(CHANGES_AT_START)
  let made = { parken: '', torget: '', meetingId: '' }
  const app = await showApp(path, async (store) => {
    made = await twoCases(store)
  })
  await screen.findByRole('grid')
  return { ...app, ...made }
}

describe('the page of the change log', () => {
  it('tells the newest first: what, which fields, who, and the case', async () => {
    await show()
    expect(lines()).toHaveLength(4)
    expect(lines()[0]).toMatch(/Någon utan namn.*2026-11-05.*Ändrad · Möte.*Plats, Anteckningar.*Parken/)
    expect(lines()[1]).toMatch(/Ny · Möte.*Lades till.*Parken/)
    expect(screen.getByText('4 ändringar')).toBeTruthy()
  })

  it('opens the difference with Enter, walks with the arrows, and gives the focus back', async () => {
    const { user } = await show()
    screen.getAllByRole('row')[1]?.focus()
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog')
    await waitFor(() => expect(within(dialog).getAllByRole('deletion').map((each) => each.textContent)).toEqual([expect.stringContaining('våren')]))
    expect(within(dialog).getByText('Biblioteket')).toBeTruthy()
    await user.keyboard('{ArrowRight}')
    expect(await within(dialog).findByText(NOTES)).toBeTruthy()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('leads to the thing itself', async () => {
    const { user, parken, meetingId } = await show()
    await user.click(screen.getAllByRole('row')[1] as HTMLElement)
    await user.click(await screen.findByRole('link', { name: 'Gå dit' }))
    await waitFor(() => expect(location.hash).toBe(`#/arenden/${parken}/moten#mote-${meetingId}`))
  })

  it('narrows by kind of change, kind of thing and name, and says so where nothing is left', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Ny' }))
    await waitFor(() => expect(lines()).toHaveLength(3))
    await user.selectOptions(screen.getByLabelText('Vad'), 'Ärenden')
    await waitFor(() => expect(lines()).toHaveLength(2))
    await user.type(screen.getByRole('searchbox'), 'torg')
    await waitFor(() => expect(lines()).toHaveLength(1))
    await user.type(screen.getByRole('searchbox'), 'xyz')
    expect(await screen.findByText('Ingen ändring stämmer med urvalet.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Rensa urvalet' }))
    await waitFor(() => expect(lines()).toHaveLength(4))
    expect(useChangeList.getState().filter).toEqual(NO_CHANGE_FILTER)
  })

  it('shows what comes in while one looks', async () => {
    const { store, torget } = await show()
    await meeting(store, torget)
    await waitFor(() => expect(lines()[0]).toMatch(/Ny · Möte.*Torget/))
  })

  it('is reached from a case with that case alone', async () => {
    const { user, parken } = await show()
    location.hash = `#/arenden/${parken}`
    await user.click(await screen.findByRole('button', { name: /^Fler val/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Ändringslogg' }))
    await waitFor(() => expect(lines()).toHaveLength(3))
    expect(screen.getByText('3 ändringar med det här urvalet')).toBeTruthy()
    expect(screen.getByLabelText('Ärende')).toHaveProperty('value', 'Parken')
  })

  it('saves what is shown, and says what is in the file', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'Spara loggen' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/Interna anteckningar, uppskattningar och personuppgifter följer med/)).toBeTruthy()
    await user.click(within(dialog).getByRole('button', { name: 'Spara' }))
    expect(await within(dialog).findByText(/Loggen är sparad: .*\.xlsx/)).toBeTruthy()
  })
})
