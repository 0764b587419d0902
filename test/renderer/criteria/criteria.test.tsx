import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { openCase, viewOf } from '../../support/cases.ts'
import { connectedStore, showCase } from '../case/showCase.tsx'

const card = (name: RegExp) => within(screen.getByRole('region', { name }))

async function showCriteria(hash = '') {
  const store = connectedStore()
  const caseId = await openCase(store)
  const shown = await showCase(`/arenden/${caseId}/kriterier${hash}`)
  const assessmentOf = async (id: string) => (await viewOf(store, caseId)).assessments.find((each) => each.criterionId === id)
  return { ...shown, store, caseId, assessmentOf }
}

describe('assessing criteria', () => {
  it('saves answer, motivation and evidence by itself and says so in the summary', async () => {
    const { user, assessmentOf } = await showCriteria()
    expect(screen.getByRole('heading', { name: 'Inget av sex kriterier är bedömt än.' })).toBeTruthy()
    await user.click(card(/Mervärde/).getByRole('radio', { name: 'Uppfyllt' }))
    await user.type(card(/Mervärde/).getByLabelText('Motivering'), 'Ingen kan göra det ensam.')
    await user.type(card(/Mervärde/).getByLabelText('Underlag'), 'Protokoll 2026-11-02{Enter}')
    await waitFor(async () => {
      expect(await assessmentOf('mervarde')).toMatchObject({
        answer: 'met',
        motivation: 'Ingen kan göra det ensam.',
        evidence: ['Protokoll 2026-11-02'],
      })
    })
    expect(await screen.findByRole('heading', { name: 'Ett av sex är uppfyllt. Fem återstår att bedöma.' })).toBeTruthy()
    expect(await card(/Mervärde/).findByText(/^Sparat/)).toBeTruthy()
  })

  it('sets the answer with the keys 1 to 4 while the choice has focus, and goes on with Ctrl+Enter', async () => {
    const { user, assessmentOf } = await showCriteria('#kriterium-fortroende')
    await waitFor(() => expect(document.activeElement).toBe(card(/Samarbete och förtroende/).getByRole('radio', { name: 'Ej bedömt' })))
    await user.keyboard('2')
    expect(card(/Samarbete och förtroende/).getByRole('radio', { name: 'Delvis', checked: true })).toBeTruthy()
    await user.keyboard('{Control>}{Enter}{/Control}')
    expect(card(/Egen insats/).getByRole('group', { name: 'Bedömning' }).contains(document.activeElement)).toBe(true)
    await user.keyboard('1')
    await waitFor(async () => {
      expect([(await assessmentOf('fortroende'))?.answer, (await assessmentOf('insats'))?.answer]).toEqual(['partly', 'met'])
    })
  })

  it('writes digits as digits in the motivation', async () => {
    const { user } = await showCriteria()
    await user.type(card(/Mervärde/).getByLabelText('Motivering'), '3 av 4')
    expect(card(/Mervärde/).getByRole('radio', { name: 'Ej bedömt', checked: true })).toBeTruthy()
    expect(card(/Mervärde/).getByLabelText<HTMLTextAreaElement>('Motivering').value).toBe('3 av 4')
  })

  it('asks for what the actors can bring in one criterion only', async () => {
    const { user, assessmentOf } = await showCriteria()
    expect(screen.getAllByRole('group', { name: 'Aktörerna kan bidra med' })).toHaveLength(1)
    await user.click(card(/Egen insats/).getByRole('checkbox', { name: 'Ansvar för aktiviteter' }))
    await waitFor(async () => expect((await assessmentOf('insats'))?.contributions).toEqual(['activities']))
  })

  it('shows earlier assessments with their dates', async () => {
    const store = connectedStore()
    const caseId = await openCase(store)
    const save = (answer: 'notMet' | 'met', motivation: string, expectedRevision: number) =>
      store.client.criteria.save({ caseId, criterionId: 'behov', expectedRevision, answer, motivation, evidence: [], contributions: [] })
    await save('notMet', 'Ingen är tillfrågad.', 0)
    store.setNow('2026-11-23T08:15:00.000Z')
    await save('met', 'Enkät till 120 boende.', 1)
    const { user } = await showCase(`/arenden/${caseId}/kriterier`)
    await user.click(card(/Underlag om behov/).getByText('Tidigare bedömningar'))
    expect(await card(/Underlag om behov/).findByText('Ingen är tillfrågad.')).toBeTruthy()
    expect(card(/Underlag om behov/).getByText('Bedömt 2026-11-21 14.02')).toBeTruthy()
    expect(card(/Underlag om behov/).getByText('Bedömt 2026-11-23 09.15')).toBeTruthy()
  })

  it('warns of what looks like a personal number, and saves all the same', async () => {
    const { user, assessmentOf } = await showCriteria()
    const motivation = card(/Mervärde/).getByLabelText('Motivering')
    await user.type(motivation, 'Ring 811218-9876.')
    expect(card(/Mervärde/).queryByText(/personnummer/)).toBeNull()
    await user.tab()
    expect(card(/Mervärde/).getByText(/Det ser ut att stå ett personnummer/)).toBeTruthy()
    await waitFor(async () => expect((await assessmentOf('mervarde'))?.motivation).toBe('Ring 811218-9876.'))
  })
})
