import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addDays, todayIn } from '../../../shared/domain/date.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

const today = todayIn(new Date())
const add = async (store: TestStore, fields: { title: string; dueOn?: string | null; responsible?: string; caseId?: string | null }) =>
  valueOf(
    await store.client.tasks.save({
      id: newId(), expectedRevision: 0, caseId: null, meetingId: null, note: '', responsible: '', actorId: null, dueOn: null, doneOn: null, ...fields,
    }),
  )
const tasks = async (store: TestStore) => valueOf(await store.client.tasks.list({ caseId: null, doneSince: '2000-01-01' }))
const section = (name: string) => screen.findByRole('region', { name })

describe('the page of tasks', () => {
  it('takes a task in a line, and says what it understood before it is saved', async () => {
    const { user, store } = await showApp('/uppgifter')
    const field = await screen.findByLabelText('Ny uppgift')
    await user.type(field, 'Ta in offert @Ravi Uppdiktad imorgon')
    expect(screen.getByText(`Görs av Ravi Uppdiktad · Senast ${addDays(today, 1)}`)).toBeTruthy()
    await user.keyboard('{Enter}')
    await waitFor(async () =>
      expect(await tasks(store)).toMatchObject([{ title: 'Ta in offert', responsible: 'Ravi Uppdiktad', dueOn: addDays(today, 1) }]),
    )
    expect(within(await section('Väntar på andra')).getByText('Ta in offert')).toBeTruthy()
    expect(field).toHaveProperty('value', '')
  })

  it('shows what is overdue first, then today, this week and what one waits for', async () => {
    await showApp('/uppgifter', async (store) => {
      await add(store, { title: 'Vänta', responsible: 'Elsa', dueOn: addDays(today, 3) })
      await add(store, { title: 'Snart', dueOn: addDays(today, 3) })
      await add(store, { title: 'Försent', dueOn: addDays(today, -2) })
      await add(store, { title: 'Nu', dueOn: today })
    })
    await section('Försenat')
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual(['Försenat', 'Idag', 'Den här veckan', 'Väntar på andra'])
    expect(screen.getByText('4 öppna uppgifter · 1 försenade')).toBeTruthy()
  })

  it('ticks a task off, and takes it back', async () => {
    const { user, store } = await showApp('/uppgifter', async (filled) => void (await add(filled, { title: 'Boka lokalen' })))
    await user.click(await screen.findByRole('checkbox', { name: 'Markera som klar: Boka lokalen' }))
    expect(within(await section('Klart den senaste tiden')).getByText('Boka lokalen')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    await section('Utan datum')
    expect(await tasks(store)).toMatchObject([{ doneOn: null }])
  })

  it('changes a task in its place, for another case, and removes it with a way back', async () => {
    const { user, store } = await showApp('/uppgifter', async (filled) => {
      await openCase(filled, { title: 'Parken' })
      await add(filled, { title: 'Boka lokalen' })
    })
    await user.click(await screen.findByRole('button', { name: 'Ändra Boka lokalen' }))
    await user.type(screen.getByLabelText('Senast'), '+2v')
    await user.type(screen.getByLabelText('Ärende'), 'park')
    await user.click(await screen.findByRole('option', { name: 'Parken' }))
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    await waitFor(async () => expect(await tasks(store)).toMatchObject([{ caseTitle: 'Parken', dueOn: addDays(today, 14) }]))
    await user.click(await screen.findByRole('button', { name: 'Ändra Boka lokalen' }))
    await user.click(screen.getByRole('button', { name: 'Ta bort uppgiften' }))
    await waitFor(async () => expect(await tasks(store)).toEqual([]))
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect(await tasks(store)).toMatchObject([{ title: 'Boka lokalen', dueOn: addDays(today, 14) }]))
  })

  it('keeps a half-typed line while one looks elsewhere', async () => {
    const { user } = await showApp('/uppgifter')
    await user.type(await screen.findByLabelText('Ny uppgift'), 'Ring om bänk')
    await user.keyboard('{Control>}1{/Control}')
    await screen.findByRole('heading', { level: 1, name: 'Översikt' })
    await user.keyboard('{Control>}2{/Control}')
    expect(await screen.findByLabelText('Ny uppgift')).toHaveProperty('value', 'Ring om bänk')
  })

  it('keeps a line that says nothing, and says why', async () => {
    const { user, store } = await showApp('/uppgifter')
    await user.type(await screen.findByLabelText('Ny uppgift'), ' , {Enter}')
    expect(await screen.findByText('Skriv vad som ska göras.')).toBeTruthy()
    expect(await tasks(store)).toEqual([])
  })
})

describe('tasks elsewhere', () => {
  it('open the overview, and lead to all of them', async () => {
    const { user } = await showApp('/', async (store) => {
      await openCase(store)
      await add(store, { title: 'Försent', dueOn: addDays(today, -2) })
      await add(store, { title: 'Någon gång' })
    })
    const due = await section('Uppgifter')
    expect(within(due).getByText('Försent')).toBeTruthy()
    expect(within(due).queryByText('Någon gång')).toBeNull()
    await user.click(within(due).getByRole('link', { name: 'Visa alla uppgifter' }))
    expect(await screen.findByText('Någon gång')).toBeTruthy()
  })

  it('stand on their case, where a new one belongs to it', async () => {
    let caseId = ''
    const { user, store } = await showApp('/arenden', async (filled) => void (caseId = await openCase(filled, { title: 'Parken' })))
    window.location.hash = `#/arenden/${caseId}`
    await user.type(await screen.findByLabelText('Ny uppgift'), 'Skicka kartan{Enter}')
    await waitFor(async () => expect(await tasks(store)).toMatchObject([{ title: 'Skicka kartan', caseTitle: 'Parken' }]))
  })
})
