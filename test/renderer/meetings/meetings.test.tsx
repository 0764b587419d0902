import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { todayIn } from '../../../shared/domain/date.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase, viewOf } from '../../support/cases.ts'
import { valueOf } from '../../support/store.ts'
import { connectedStore, showCase } from '../case/showCase.tsx'

async function showMeetings() {
  const store = connectedStore()
  const caseId = await openCase(store)
  const shown = await showCase(`/arenden/${caseId}/moten`)
  const meetings = async () => (await viewOf(store, caseId)).meetings
  return { ...shown, store, caseId, meetings }
}

const form = () => within(screen.getByRole('region', { name: /^(Nytt möte|Ändra mötet)$/ }))
const today = todayIn(new Date())

describe('the log of meetings', () => {
  it('saves a meeting from the first word, on the day it is written', async () => {
    const { user, meetings } = await showMeetings()
    const before = (await meetings()).length
    await user.click(screen.getByRole('button', { name: 'Anteckna möte' }))
    await user.type(form().getByLabelText('Anteckningar'), 'Alla vill ha träd.')
    await waitFor(async () => expect(await meetings()).toHaveLength(before + 1))
    expect(await meetings()).toContainEqual(expect.objectContaining({ heldOn: today, notes: 'Alla vill ha träd.' }))
  })

  it('keeps date, time, place, kind, who was there and notes, newest first', async () => {
    const { user, meetings } = await showMeetings()
    await user.click(screen.getByRole('button', { name: 'Anteckna möte' }))
    await user.clear(form().getByLabelText('Datum'))
    await user.type(form().getByLabelText('Datum'), '2026-10-01')
    await user.type(form().getByLabelText('Tid'), '1430')
    await user.type(form().getByLabelText('Slag av möte'), 'Planeringsmöte{Escape}')
    await user.type(form().getByLabelText('Plats'), 'Biblioteket')
    await user.type(form().getByLabelText('Vilka var med'), 'Fastighetsägarna')
    await user.keyboard('{Control>}{Enter}{/Control}')
    const row = await screen.findByRole('article', { name: 'Planeringsmöte 2026-10-01' })
    expect(within(row).getByText('14.30, Biblioteket')).toBeTruthy()
    expect(await meetings()).toContainEqual(
      expect.objectContaining({ kind: 'planeringsmote', heldOn: '2026-10-01', time: '14.30', place: 'Biblioteket', participants: 'Fastighetsägarna' }),
    )
    expect(screen.getAllByRole('article').at(-1)).toBe(row)
  })

  it('says how to write a time, and keeps what was typed', async () => {
    const { user } = await showMeetings()
    await user.click(screen.getByRole('button', { name: 'Anteckna möte' }))
    await user.type(form().getByLabelText('Tid'), 'efter lunch')
    await user.tab()
    expect(await form().findByText('Skriv tiden som 14.30, eller lämna fältet tomt.')).toBeTruthy()
    expect(form().getByLabelText<HTMLInputElement>('Tid').value).toBe('efter lunch')
    await user.click(form().getByRole('button', { name: 'Klar' }))
    await waitFor(() => expect(document.activeElement).toBe(form().getByLabelText('Tid')))
  })

  it('leaves nothing behind where nothing was written', async () => {
    const { user, meetings } = await showMeetings()
    const before = await meetings()
    await user.click(screen.getByRole('button', { name: 'Anteckna möte' }))
    await user.keyboard('{Escape}')
    expect(await screen.findByRole('button', { name: 'Anteckna möte' })).toBeTruthy()
    expect(await meetings()).toEqual(before)
  })

  it('removes a meeting and puts it back by undo', async () => {
    const { user, meetings } = await showMeetings()
    await user.click(screen.getByRole('button', { name: 'Anteckna möte' }))
    await user.type(form().getByLabelText('Plats'), 'Torget')
    await waitFor(async () => expect((await meetings()).some(({ place }) => place === 'Torget')).toBe(true))
    await user.click(await form().findByRole('button', { name: 'Ta bort mötet' }))
    await waitFor(async () => expect((await meetings()).some(({ place }) => place === 'Torget')).toBe(false))
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect((await meetings()).some(({ place }) => place === 'Torget')).toBe(true))
  })

  it('saves a planned meeting as a calendar file', async () => {
    const store = connectedStore()
    const caseId = await openCase(store)
    const planned = { id: newId(), caseId, expectedRevision: 0, kind: 'styrgrupp', heldOn: '2199-01-02', time: '14.00', place: '', participants: '', notes: '' }
    valueOf(await store.client.meetings.save(planned))
    const { user } = await showCase(`/arenden/${caseId}/moten`)
    expect(await screen.findByRole('button', { name: 'Starta mötet' })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Spara till kalendern' }))
    expect(await screen.findByText(/^Sparat: .*Styrgrupp 2199-01-02\.ics$/)).toBeTruthy()
  })
})
