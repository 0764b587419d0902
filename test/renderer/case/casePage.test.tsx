import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newId } from '../../../shared/newId.ts'
import { finalisedCase, meetAllCriteria, openCase, viewOf } from '../../support/cases.ts'
import { type TestStore, valueOf } from '../../support/store.ts'
import { connectedStore, showCase } from './showCase.tsx'

const decide = async (store: TestStore, caseId: string, over: Record<string, unknown> = {}) =>
  valueOf(
    await store.client.decisions.save({
      id: newId(),
      caseId,
      expectedRevision: 0,
      board: 'tn',
      meetingOn: '2026-11-18',
      paragraph: '§ 87',
      kind: 'decision1',
      outcome: 'granted',
      soughtKronor: 670_000,
      proposedKronor: null,
      grantedKronor: 670_000,
      conditions: '',
      forwarding: null,
      ...over,
    }),
  )

const stepper = () => screen.getByRole('list', { name: 'Faser och beslut' })
const steps = () => within(stepper()).getAllByRole('listitem').map((step) => step.textContent)
const panel = () => within(screen.getByRole('region', { name: /^Kvar att göra/ }))
const tick = () => screen.getByRole('checkbox', { name: 'Aktörerna är informerade om process och kriterier' })
const openPanel = async (user: Awaited<ReturnType<typeof showCase>>['user']) => user.click(panel().getByRole('button', { name: 'Visa' }))

describe('the way of a case', () => {
  it('shows the phases with the decisions as gates between them', async () => {
    const store = connectedStore()
    const caseId = await openCase(store)
    await showCase(`/arenden/${caseId}`)
    expect(steps()).toEqual([
      'Initiering13 saker kvar',
      'Beslut 1Inte fattat',
      'SamverkanKommer',
      'Beslut 2Inte fattat',
      'UtförandeKommer',
      'ResultatKommer',
    ])
    expect(screen.getByText('Möllevången · inget diarienummer · Aktörsinitierat · Tidsbegränsat')).toBeTruthy()
  })

  it('says what the board did at a gate', async () => {
    const store = connectedStore()
    const caseId = await finalisedCase(store)
    const forwarding = { board: 'ks', scope: 'whole' as const, part: '', answer: null }
    const decision = await decide(store, caseId, { outcome: 'forwarded', grantedKronor: null, forwarding })
    await showCase(`/arenden/${caseId}`)
    expect(steps()[1]).toBe('Beslut 1Överlämnat till kommunstyrelsen, väntar på svar')
    expect(within(stepper()).getByRole('link', { name: 'Beslut 1' }).getAttribute('href')).toBe(`/arenden/${caseId}/beslut#beslut-${decision.id}`)
  })

  it('goes on after decision 1, and back again by undo', async () => {
    const store = connectedStore()
    const caseId = await finalisedCase(store)
    await store.client.cases.saveFacts({
      caseId,
      expectedRevision: (await viewOf(store, caseId)).case.revision,
      facts: { ...(await viewOf(store, caseId)).case, informedOn: '2026-11-02' },
    })
    await decide(store, caseId)
    const { user } = await showCase(`/arenden/${caseId}`)
    await user.click(panel().getByRole('button', { name: 'Gå vidare till Samverkan' }))
    await waitFor(async () => expect((await viewOf(store, caseId)).case.phase).toBe('collaboration'))
    await waitFor(() => expect(steps().slice(0, 3)).toEqual(['InitieringKlar', 'Beslut 1Bifall §\u00A087', 'SamverkanTvå saker kvar']))
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect((await viewOf(store, caseId)).case.phase).toBe('initiation'))
  })

  it('greys the way on and says why, by the rule that the store refuses by', async () => {
    const store = connectedStore()
    const caseId = await finalisedCase(store)
    const { user } = await showCase(`/arenden/${caseId}`)
    await openPanel(user)
    const button = panel().getByRole<HTMLButtonElement>('button', { name: 'Gå vidare till Samverkan' })
    expect(button.disabled).toBe(true)
    const reasons = document.getElementById(button.getAttribute('aria-describedby') ?? '')
    expect(reasons?.textContent).toBe('Beslut 1 med bifall saknas. Anteckna beslutet under Beslut.')
  })

  it('asks for a note before the result phase', async () => {
    const store = connectedStore()
    const caseId = await finalisedCase(store)
    await decide(store, caseId)
    await decide(store, caseId, { kind: 'decision2', meetingOn: '2026-11-19', paragraph: '§ 99' })
    const move = async (to: 'collaboration' | 'execution') =>
      valueOf(await store.client.cases.changePhase({ caseId, expectedRevision: (await viewOf(store, caseId)).case.revision, to, note: '' }))
    await move('collaboration')
    const { case: facts } = await viewOf(store, caseId)
    valueOf(await store.client.cases.saveFacts({ caseId, expectedRevision: facts.revision, facts: { ...facts, planOn: '2026-11-19', planReference: 'FGK-2026-1' } }))
    await move('execution')
    const { user } = await showCase(`/arenden/${caseId}`)
    const button = () => panel().getByRole<HTMLButtonElement>('button', { name: 'Gå vidare till Resultat' })
    expect(button().disabled).toBe(true)
    await user.type(panel().getByLabelText('Hur aktiviteterna avslutades'), 'Alla är klara.')
    await user.click(button())
    await waitFor(async () => expect((await viewOf(store, caseId)).case.phase).toBe('result'))
    const events = valueOf(await store.client.cases.timeline({ caseId })).map(({ event }) => event)
    expect(events).toContainEqual({ kind: 'phase', from: 'execution', to: 'result', note: 'Alla är klara.' })
  })
})

describe('what is left to do', () => {
  it('leads to the very card, with the answer in focus', async () => {
    const store = connectedStore()
    const caseId = await openCase(store)
    const { user, router } = await showCase(`/arenden/${caseId}`)
    await openPanel(user)
    await user.click(panel().getByRole('link', { name: 'Bedöm kriteriet Underlag om behov' }))
    expect(router.state.location.pathname + router.state.location.hash).toBe(`/arenden/${caseId}/kriterier#kriterium-behov`)
    await waitFor(() => {
      const card = within(screen.getByRole('region', { name: /Underlag om behov/ }))
      expect(document.activeElement).toBe(card.getByRole('radio', { name: 'Ej bedömt' }))
    })
  })

  it('leads to the tick for having told of the process, which sets a date', async () => {
    const store = connectedStore()
    const caseId = await openCase(store)
    const { user } = await showCase(`/arenden/${caseId}/kriterier`)
    await openPanel(user)
    await user.click(panel().getByRole('link', { name: /^Berätta om processen/ }))
    await waitFor(() => expect(document.activeElement).toBe(tick()))
    await user.click(tick())
    expect(screen.getByLabelText<HTMLInputElement>('Informerade den').value).toBe('2026-11-02')
    await waitFor(async () => expect((await viewOf(store, caseId)).case.informedOn).toBe('2026-11-02'))
    await waitFor(() => expect(panel().queryByRole('link', { name: /^Berätta om processen/ })).toBeNull())
  })

  it('opens the form of the decision that is waited for', async () => {
    const store = connectedStore()
    const caseId = await finalisedCase(store)
    const { user } = await showCase(`/arenden/${caseId}`)
    await openPanel(user)
    await user.click(panel().getByRole('link', { name: 'Anteckna beslut 1 från tekniska nämnden' }))
    expect(await screen.findByRole('region', { name: 'Nytt beslut' })).toBeTruthy()
    expect(screen.getByRole('radio', { name: 'Samverkansstöd (beslut 1)', checked: true })).toBeTruthy()
  })

  it('tells what is good to do apart from what is required', async () => {
    const store = connectedStore()
    const caseId = await openCase(store)
    await meetAllCriteria(store, caseId)
    const { user } = await showCase(`/arenden/${caseId}`)
    await openPanel(user)
    const advised = panel().getByRole('heading', { name: 'Bra att göra' }).parentElement
    expect(within(advised as HTMLElement).getAllByRole('link').map((each) => each.textContent)).toEqual([
      'Ange en gemensam kontaktperson för alla parter',
    ])
  })
})

describe('the facts of a case', () => {
  it('save themselves and keep what was typed wrong', async () => {
    const store = connectedStore()
    const caseId = await openCase(store)
    const { user } = await showCase(`/arenden/${caseId}`)
    await user.type(screen.getByLabelText('Diarienummer'), 'FGK-2026-118')
    await user.clear(screen.getByLabelText('Namn på ärendet'))
    await user.tab()
    await waitFor(() => expect(screen.getAllByText('Fyll i det här fältet.').length).toBeGreaterThan(0))
    await user.type(screen.getByLabelText('Namn på ärendet'), 'Möllan kvarter 13')
    await waitFor(async () =>
      expect((await viewOf(store, caseId)).case).toMatchObject({ registryNumber: 'FGK-2026-118', title: 'Möllan kvarter 13' }),
    )
    expect(await screen.findByRole('heading', { level: 1, name: 'Möllan kvarter 13' })).toBeTruthy()
  })

  it('cannot be changed in a closed case, which can be opened again with a reason', async () => {
    const store = connectedStore()
    const caseId = await openCase(store)
    const { user } = await showCase(`/arenden/${caseId}`)
    await user.click(screen.getByRole('button', { name: 'Fler val' }))
    await user.click(screen.getByRole('menuitem', { name: 'Avsluta ärendet' }))
    await user.click(screen.getByRole('button', { name: 'Avsluta ärendet' }))
    expect(screen.getByText('Fyll i det här fältet.')).toBeTruthy()
    await user.type(screen.getByLabelText('Skäl'), 'Gruppen löste det själv.')
    await user.click(screen.getByRole('button', { name: 'Avsluta ärendet' }))
    expect(await screen.findByText(/^Ärendet avslutades .*: Gruppen löste det själv\.$/)).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Namn på ärendet').readOnly).toBe(true)
    expect(screen.queryByRole('region', { name: /^Kvar att göra/ })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Fler val' }))
    await user.click(screen.getByRole('menuitem', { name: 'Öppna ärendet igen' }))
    await user.type(screen.getByLabelText('Skäl'), 'De vill gå vidare.{Control>}{Enter}{/Control}')
    await waitFor(async () => expect((await viewOf(store, caseId)).case.closedOn).toBeNull())
  })

  it('read as a diary by month, newest first, with each line leading to its thing', async () => {
    const store = connectedStore()
    const caseId = await openCase(store)
    const save = (heldOn: string, place: string) =>
      store.client.meetings.save({ id: newId(), caseId, expectedRevision: 0, kind: 'planeringsmote', heldOn, time: '', place, participants: '', notes: '' })
    const meeting = valueOf(await save('2026-10-05', 'Biblioteket'))
    await showCase(`/arenden/${caseId}`)
    await screen.findByText('November 2026')
    const diary = within(screen.getByRole('region', { name: 'Dagbok' }))
    expect(diary.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['November 2026', 'Oktober 2026'])
    expect(diary.getByRole('link', { name: 'Planeringsmöte, Biblioteket' }).getAttribute('href')).toBe(`/arenden/${caseId}/moten#mote-${meeting.id}`)
    expect(diary.getByText('mån 5')).toBeTruthy()
  })
})

describe('an address that leads nowhere', () => {
  it.each(['01a20000-0000-7000-8000-000000000000', 'inget-id'])('says that the case %s does not exist', async (caseId) => {
    connectedStore()
    await showCase(`/arenden/${caseId}`)
    expect(screen.getByRole('heading', { level: 1, name: 'Ärendet finns inte' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Till listan över ärenden' })).toBeTruthy()
  })
})
