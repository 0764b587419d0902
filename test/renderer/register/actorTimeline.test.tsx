// The page of an actor as one story: what happened around it, and what was merged into it.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newId } from '../../../shared/newId.ts'
import { addActor, addPerson, addRole, askToMeeting, mergeTwoActors } from '../../integration/mergeRegister.ts'
import { openCase } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { showApp } from '../app/showApp.tsx'

const MEETING = '0190f000-0000-7000-8000-000000000021'

/** An actor with a case, a meeting of it, a role, a promise and a meeting of the network, and one that was merged into it. */
async function busyActor(store: TestStore): Promise<string> {
  const actorId = await addActor(store, 'Kafé Tre Fikon')
  const caseId = await openCase(store, { title: 'Möllan kvarter 12' })
  await addRole(store, caseId, actorId, { role: 'driving' })
  const promise = { id: newId(), caseId, actorId, expectedRevision: 0, kind: 'activities', amountKronor: null, description: 'Håller öppet sent' } as const
  valueOf(await store.client.commitments.save({ ...promise, dueOn: '2026-12-01', state: 'kept', stateReason: '' }))
  const meeting = { id: newId(), caseId, expectedRevision: 0, kind: 'forsta', heldOn: '2026-11-10', time: '', place: 'Torget', participants: '', notes: '' }
  valueOf(await store.client.meetings.save(meeting))
  askToMeeting(store, MEETING, actorId, { answer: 'coming', came: 1, walkIn: 0 })
  await addPerson(store, 'Leyla Fiktsén', [actorId])
  const person = valueOf(await store.client.register.get({ actorId })).contacts[0]
  if (!person) throw new Error('Nobody stands at the actor')
  const { createdAt: _c, updatedAt: _u, anonymisedAt: _a, revision, ...writing } = person
  const positions = writing.positions.map((each) => ({ ...each, role: 'Ägare', since: '2025-03-01' }))
  valueOf(await store.client.contacts.save({ ...writing, positions, expectedRevision: revision }))
  await mergeTwoActors(store, actorId, await addActor(store, 'Café Tre Fikon', { area: 'Sofielund' }))
  return actorId
}

async function show() {
  let actorId = ''
  const shown = await showApp('/', async (store) => {
    actorId = await busyActor(store)
  })
  window.location.hash = `#/aktorer/${actorId}`
  const story = await screen.findByRole('list', { name: 'Vad som har hänt' })
  const lines = () => within(story).getAllByRole('listitem').map((line) => line.textContent)
  return { ...shown, actorId, story, lines }
}

describe('the page of an actor', () => {
  it('tells all that happened around it, newest first, each with the way to it', async () => {
    const { story, lines } = await show()
    expect(lines()).toEqual([
      '2026-12-01Ansvar för aktivitet: Håller öppet sent (hållet)Möllan kvarter 12',
      expect.stringMatching(/^2026-11-10.*, TorgetMöllan kvarter 12$/),
      '2026-11-02Ärendet öppnadesMöllan kvarter 12',
      '2026-05-12Träff (kom)Nätverk',
      '2025-03-01Leyla Fiktsén började som ägare',
    ])
    expect(within(story).getByRole('link', { name: 'Träff (kom)' }).getAttribute('href')).toBe(`#/natverk/traffar/${MEETING}`)
  })

  it('shows one sort alone, and all again', async () => {
    const { user, lines } = await show()
    await user.click(screen.getByRole('button', { name: 'Möten' }))
    expect(lines()).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Möten' }))
    expect(lines()).toHaveLength(5)
  })

  it('says what was merged into it, in its history too, and makes two of them again', async () => {
    const { user, store } = await show()
    await screen.findByText(/^Café Tre Fikon ingår sedan/)
    await user.click(screen.getByRole('button', { name: 'Visa ändringar av uppgifterna' }))
    expect(await screen.findAllByText('Gäller Café Tre Fikon, som ingår sedan sammanslagningen.')).toHaveLength(2)
    await screen.findByText('Slogs ihop med den här aktören')
    await user.click(screen.getByRole('button', { name: /^Dela igen: Café Tre Fikon/ }))
    await waitFor(() => expect(screen.queryByText(/ingår sedan/)).toBeNull())
    expect(store.context.connection.prepare('SELECT count(*) FROM actor').pluck().get()).toBe(2)
    expect(store.incidents).toEqual([])
  })
})
