import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { finalisedCase, viewOf } from '../../support/cases.ts'
import { connectedStore, showCase } from '../case/showCase.tsx'

async function showDecisions() {
  const store = connectedStore()
  const caseId = await finalisedCase(store)
  const shown = await showCase(`/arenden/${caseId}/beslut`)
  const decisions = async () => (await viewOf(store, caseId)).decisions
  return { ...shown, store, caseId, decisions }
}

type User = Awaited<ReturnType<typeof showDecisions>>['user']

const form = () => within(screen.getByRole('region', { name: /^(Nytt beslut|Ändra beslutet)$/ }))
const start = (user: User) => user.click(screen.getByRole('button', { name: 'Anteckna beslut' }))
const finish = (user: User) => user.click(form().getByRole('button', { name: 'Klar' }))

async function fill(user: User, outcome: string) {
  await user.type(form().getByLabelText('Nämndens möte'), '2026-11-18')
  await user.type(form().getByLabelText('Paragraf'), '87')
  await user.click(form().getByRole('radio', { name: outcome }))
}

describe('noting a decision', () => {
  it('starts from the deciding board and the sum of the locked application, and is saved once it is whole', async () => {
    const { user, decisions } = await showDecisions()
    await start(user)
    expect(form().getByLabelText<HTMLInputElement>('Nämnd').value).toBe('Tekniska nämnden')
    expect(form().getByLabelText<HTMLInputElement>('Sökt').value).toBe('670\u00A0000\u00A0kr')
    expect(form().getByText('Hämtat från ansökan version 1.')).toBeTruthy()
    expect(form().getByText('Beslutet sparas när nämnd, datum, paragraf och utfall är ifyllda.')).toBeTruthy()
    await fill(user, 'Bifall')
    await user.type(form().getByLabelText('Beviljat'), '500 tkr')
    await user.tab()
    await finish(user)
    const row = await screen.findByRole('article', { name: /^Tekniska nämnden 2026-11-18 §\s87$/ })
    expect(await decisions()).toMatchObject([
      { board: 'tn', meetingOn: '2026-11-18', paragraph: '§ 87', kind: 'decision1', outcome: 'granted', soughtKronor: 670_000, grantedKronor: 500_000, forwarding: null },
    ])
    expect(within(row).getByText('Bifall')).toBeTruthy()
    await waitFor(() => expect(document.activeElement).toBe(within(row).getByRole('button', { name: /^Ändra/ })))
  })

  it('stays open where something is missing, says what, and goes to the first of it', async () => {
    const { user, decisions } = await showDecisions()
    await start(user)
    await user.type(form().getByLabelText('Nämndens möte'), '2026-11-18')
    expect(form().queryByText('Fyll i det här fältet.')).toBeNull()
    await finish(user)
    await waitFor(() => expect(form().getAllByText('Fyll i det här fältet.')).toHaveLength(2))
    expect(document.activeElement).toBe(form().getByLabelText('Paragraf'))
    expect(await decisions()).toEqual([])
  })

  it('does not take a date that has not come, and puts the reason beside it', async () => {
    const { user, decisions } = await showDecisions()
    await start(user)
    await fill(user, 'Bifall')
    await user.clear(form().getByLabelText('Nämndens möte'))
    await user.type(form().getByLabelText('Nämndens möte'), '2199-01-01')
    await user.tab()
    expect(await form().findByText('Datumet ligger i framtiden. Anteckna beslutet när det är fattat.')).toBeTruthy()
    await finish(user)
    await waitFor(() => expect(document.activeElement).toBe(form().getByLabelText('Nämndens möte')))
    expect((await decisions()).map(({ meetingOn }) => meetingOn)).not.toContain('2199-01-01')
  })

  it('keeps what was begun when one looks elsewhere and comes back', async () => {
    const { user } = await showDecisions()
    await start(user)
    await user.type(form().getByLabelText('Paragraf'), '12')
    await user.click(screen.getByRole('link', { name: 'Möten' }))
    await screen.findByRole('button', { name: 'Anteckna möte' })
    await user.click(screen.getByRole('link', { name: 'Beslut' }))
    expect(form().getByLabelText<HTMLInputElement>('Paragraf').value).toMatch(/12$/)
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Fortsätt på det nya beslutet' }))
    expect(form().getByLabelText<HTMLInputElement>('Paragraf').value).toMatch(/12$/)
    await user.click(form().getByRole('button', { name: 'Släng utkastet' }))
    expect(await screen.findByText('Inget beslut är antecknat än.')).toBeTruthy()
  })

  it('keeps the field one writes in when the decision is saved for the first time', async () => {
    const { user, decisions } = await showDecisions()
    await start(user)
    await fill(user, 'Bifall')
    await user.type(form().getByLabelText('Villkor'), 'Redovisas')
    await waitFor(async () => expect(await decisions()).toHaveLength(1))
    await user.keyboard(' i maj.')
    expect(form().getByLabelText<HTMLTextAreaElement>('Villkor').value).toBe('Redovisas i maj.')
    await waitFor(async () => expect((await decisions())[0]?.conditions).toBe('Redovisas i maj.'))
  })

  it('points out figures that do not agree, beside the figures', async () => {
    const { user } = await showDecisions()
    await start(user)
    await fill(user, 'Bifall')
    await user.clear(form().getByLabelText('Sökt'))
    await user.type(form().getByLabelText('Sökt'), '600000')
    await user.type(form().getByLabelText('Beviljat'), '700000')
    await user.tab()
    const beside = (label: string) =>
      form().getByLabelText(label).getAttribute('aria-describedby')?.split(' ').map((id) => document.getElementById(id)?.textContent?.replaceAll('\u00A0', ' '))
    expect(beside('Sökt')).toEqual(['I den låsta ansökan står 670 000 kr.'])
    expect(beside('Beviljat')?.at(-1)).toBe('Mer är beviljat än vad som söktes (600 000 kr). Stämmer det med protokollet?')
  })

  it('takes a board that the model does not know, and says that its word does not open the next phase', async () => {
    const { user, decisions } = await showDecisions()
    await start(user)
    await user.clear(form().getByLabelText('Nämnd'))
    await user.type(form().getByLabelText('Nämnd'), 'Region Skåne{Escape}')
    await fill(user, 'Bifall')
    await waitFor(async () => expect((await decisions())[0]?.board).toBe('Region Skåne'))
    expect(form().getByText(/^Ett bifall av Region Skåne öppnar inte nästa fas/)).toBeTruthy()
  })
})

describe('a forwarded case', () => {
  it('notes to whom, which part, and later the answer, which opens the way on', async () => {
    const { user, decisions } = await showDecisions()
    await start(user)
    await fill(user, 'Överlämnat')
    await user.type(form().getByLabelText('Nämnd som tar över'), 'KS')
    await user.click(form().getByRole('radio', { name: 'En del av ärendet' }))
    await user.type(form().getByLabelText('Vilken del'), 'Belysningen')
    await finish(user)
    expect(await screen.findByText('En del av ärendet (Belysningen) överlämnades till kommunstyrelsen. Svaret har inte kommit.')).toBeTruthy()
    expect((await decisions())[0]?.forwarding).toEqual({ board: 'ks', scope: 'part', part: 'Belysningen', answer: null })

    await user.click(screen.getByRole('button', { name: /^Ändra Tekniska nämnden/ }))
    await user.click(form().getByRole('button', { name: 'Anteckna svaret' }))
    await user.click(within(form().getByRole('group', { name: /^Nämndens svar/ })).getByRole('radio', { name: 'Bifall' }))
    await user.type(form().getByLabelText('Mötesdatum för svaret'), '2026-11-01')
    await user.type(form().getByLabelText('Paragraf för svaret'), '5')
    await user.tab()
    expect(await form().findByText('Svaret kan inte ligga före beslutet att överlämna.')).toBeTruthy()
    await user.clear(form().getByLabelText('Mötesdatum för svaret'))
    await user.type(form().getByLabelText('Mötesdatum för svaret'), '2026-11-20')
    await user.tab()
    await waitFor(async () => expect((await decisions())[0]?.forwarding?.answer).toMatchObject({ outcome: 'granted', meetingOn: '2026-11-20', paragraph: '§ 5' }))
    expect(await screen.findByText('Beslutet öppnar vägen vidare.')).toBeTruthy()
  })

  it('is found again by the link that asks for the answer', async () => {
    const { user, caseId, router } = await showDecisions()
    await start(user)
    await fill(user, 'Överlämnat')
    await user.type(form().getByLabelText('Nämnd som tar över'), 'KS')
    await finish(user)
    await screen.findByRole('article')
    await user.click(screen.getByRole('button', { name: 'Visa' }))
    await user.click(screen.getByRole('link', { name: 'Anteckna svaret från den nämnd som fick ärendet' }))
    expect(router.state.location.pathname).toBe(`/arenden/${caseId}/beslut`)
    await waitFor(() => expect(document.activeElement).toBe(form().getByRole('button', { name: 'Anteckna svaret' })))
  })
})

describe('a decision that should not be there', () => {
  it('is removed, and put back whole by undo', async () => {
    const { user, decisions } = await showDecisions()
    await start(user)
    await fill(user, 'Avslag')
    await user.type(form().getByLabelText('Villkor'), 'Inga.')
    await waitFor(async () => expect((await decisions())[0]?.conditions).toBe('Inga.'))
    const before = (await decisions())[0]
    await user.click(await form().findByRole('button', { name: 'Ta bort beslutet' }))
    await waitFor(async () => expect(await decisions()).toEqual([]))
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect(await decisions()).toMatchObject([{ ...before, revision: expect.any(Number) as number }]))
    expect(await screen.findByRole('article', { name: /^Tekniska nämnden 2026-11-18 §\s87$/ })).toBeTruthy()
  })

  it('stays where the case already rests on it, with the reason', async () => {
    const { user, store, caseId, decisions } = await showDecisions()
    await start(user)
    await fill(user, 'Bifall')
    await waitFor(async () => expect(await decisions()).toHaveLength(1))
    const { case: entity } = await viewOf(store, caseId)
    await store.client.cases.changePhase({ caseId, expectedRevision: entity.revision, to: 'collaboration', note: '' })
    await user.click(await form().findByRole('button', { name: 'Ta bort beslutet' }))
    await waitFor(() => expect(within(screen.getByRole('log')).getByText(/beslut/)).toBeTruthy())
    expect(await decisions()).toHaveLength(1)
  })
})
