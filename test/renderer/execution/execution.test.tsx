import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addDays, todayIn } from '../../../shared/domain/date.ts'
import { emptyItem } from '../../../shared/domain/plan/planItem.ts'
import { newId } from '../../../shared/newId.ts'
import { viewOf } from '../../support/cases.ts'
import { decided, freeze, planned } from '../../support/decidedPlan.ts'
import { valueOf } from '../../support/store.ts'
import { connectedStore, showCase } from '../case/showCase.tsx'

const today = todayIn(new Date())

async function showExecution(make: typeof planned = decided) {
  const store = connectedStore(new Date().toISOString())
  const made = await make(store)
  const shown = await showCase(`/arenden/${made.caseId}/genomforande`)
  const execution = async () => valueOf(await store.client.execution.get({ caseId: made.caseId }))
  return { ...shown, ...made, store, execution }
}

describe('the activities', () => {
  it('cannot be followed before decision 2, and the page says which rule says so', async () => {
    await showExecution(planned)
    expect(await screen.findByText('Genomförandet kan inte börja än')).toBeTruthy()
    expect(screen.getByText(/regel 2 i modellen/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Följ upp/ })).toBeNull()
    expect(screen.getByRole('link', { name: 'Till besluten' })).toBeTruthy()
  })

  it('are followed in their place: under way with how far, then done', async () => {
    const { user, execution } = await showExecution()
    await user.click(await screen.findByRole('button', { name: 'Följ upp Aktivitet 1' }))
    await user.click(screen.getByRole('radio', { name: 'Pågår' }))
    await user.clear(screen.getByLabelText('Hur långt'))
    await user.type(screen.getByLabelText('Hur långt'), '40')
    await user.type(screen.getByLabelText('Anteckning'), 'Grävt klart.')
    await user.click(screen.getByRole('button', { name: 'Klar' }))
    await waitFor(async () =>
      expect((await execution()).plans[0]?.items[0]).toMatchObject({ state: 'ongoing', progressPercent: 40, progressNote: 'Grävt klart.' }),
    )
    expect(await screen.findByText('Pågår, 40 %')).toBeTruthy()
    expect(screen.getByText('0 av 2 klara')).toBeTruthy()
  })

  it('keep a percentage that is none, and say how to write one', async () => {
    const { user, execution } = await showExecution()
    await user.click(await screen.findByRole('button', { name: 'Följ upp Aktivitet 1' }))
    await user.click(screen.getByRole('radio', { name: 'Pågår' }))
    await user.clear(screen.getByLabelText('Hur långt'))
    await user.type(screen.getByLabelText('Hur långt'), '140')
    await user.tab()
    expect(await screen.findByText('Skriv ett helt tal från 0 till 100.')).toBeTruthy()
    expect(screen.getByLabelText('Hur långt')).toHaveProperty('value', '140')
    expect((await execution()).plans[0]?.items[0]?.progressPercent).toBeLessThanOrEqual(100)
  })
})

describe('a measure', () => {
  it('is as far as the activities under it, and is not followed by itself', async () => {
    const { store, caseId } = await showExecution(async (to) => {
      const made = await planned(to)
      const measure = { ...emptyItem('measure', 'En grönare gata'), id: newId(), caseId: made.caseId, planId: made.planId, position: 0, deviation: null }
      valueOf(await to.client.plans.saveItem({ ...measure, expectedRevision: 0 }))
      return freeze(to, made)
    })
    expect(await screen.findByText('0 av 2 klara')).toBeTruthy()
    expect(screen.getAllByRole('button', { name: /^Följ upp/ })).toHaveLength(2)
    expect((await viewOf(store, caseId)).work.openActivities).toBe(2)
  })
})

describe('check-ins', () => {
  it('begin with what the plan says, are kept as they are written, and set when the next one is', async () => {
    const { user, store, execution, items, caseId, planId } = await showExecution()
    const item = (await execution()).plans[0]?.items[0]
    if (!item) throw new Error('no activity')
    const deviation = { reason: 'Tidigare', agreedBy: 'Gruppen', agreedOn: today }
    valueOf(
      await store.client.plans.saveItem({
        ...item, id: items[0] ?? '', caseId, planId, startsOn: addDays(today, -9), endsOn: addDays(today, 9), expectedRevision: 1, deviation,
      }),
    )
    await user.type(await screen.findByLabelText('Avstämning var … vecka'), '4')
    await waitFor(async () => expect((await execution()).followUp.checkInWeeks).toBe(4))
    await user.click(screen.getByRole('button', { name: 'Anteckna avstämning' }))
    const form = within(screen.getByRole('region', { name: 'Ny avstämning' }))
    expect(form.getByLabelText('Det här var planerat')).toHaveProperty('value', `Aktivitet 1 (${addDays(today, -9)}–${addDays(today, 9)})`)
    expect(form.getByLabelText('Det här har hänt')).toHaveProperty('value', 'Aktivitet 1: ej påbörjad')
    await user.type(form.getByLabelText('Risker'), 'Torka')
    await user.click(form.getByRole('button', { name: 'Klar' }))
    await screen.findByRole('article', { name: `Avstämning ${today}` })
    expect(await screen.findByText(new RegExp(`^Nästa avstämning ${addDays(today, 28)}`))).toBeTruthy()
    expect((await execution()).checkIns).toMatchObject([{ heldOn: today, risks: 'Torka' }])
  })

  it('that are late are pointed out', async () => {
    const { store, caseId, execution } = await showExecution()
    const save = { caseId, checkInWeeks: 2, toldOn: null, toldHow: '', annualReport: '', financialReport: '' }
    valueOf(await store.client.execution.saveFollowUp({ ...save, expectedRevision: (await execution()).followUp.revision }))
    const held = { id: newId(), caseId, meetingId: null, heldOn: addDays(today, -30), planned: '', happened: '', risks: '', helpNeeded: '', expectedRevision: 0 }
    valueOf(await store.client.execution.saveCheckIn(held))
    expect(await screen.findByText(new RegExp(`^Avstämningen skulle ha hållits ${addDays(today, -16)}`))).toBeTruthy()
  })
})

describe('the follow-up', () => {
  it('keeps when and how the outcome was told, and does not save the one without the other', async () => {
    const { user, store, caseId, execution } = await showExecution()
    await user.type(await screen.findByLabelText('När'), 'idag')
    await user.tab()
    expect(await screen.findByText('Fyll i det här fältet.')).toBeTruthy()
    await user.type(screen.getByLabelText('Hur'), 'Anslag i portarna')
    await waitFor(async () => expect((await execution()).followUp).toMatchObject({ toldOn: today, toldHow: 'Anslag i portarna' }))
    expect((await viewOf(store, caseId)).work.toldOutcome).toBe(true)
  })

  it('asks for an association’s own reports from the day that one is formed', async () => {
    const { user, execution } = await showExecution()
    await screen.findByText('Ingen form är antecknad.')
    expect(screen.queryByLabelText('Verksamhetsberättelse')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Anteckna form' }))
    const form = within(screen.getByRole('region', { name: 'Ny organisationsform' }))
    await user.type(form.getByLabelText(/^Form/), 'förening{Escape}')
    await user.type(form.getByLabelText('Namn'), 'Gatans vänner')
    await user.click(form.getByRole('button', { name: 'Klar' }))
    await screen.findByRole('article', { name: 'Förening: Gatans vänner' })
    expect((await execution()).forms).toMatchObject([{ form: 'association', name: 'Gatans vänner' }])
    // The focus goes back to the row that was closed, and only then does one go on.
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Ändra'))
    await user.type(await screen.findByLabelText('Verksamhetsberättelse'), 'TN-2027-12')
    await waitFor(async () => expect((await execution()).followUp.annualReport).toBe('TN-2027-12'))
  })
})
