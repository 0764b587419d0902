import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { onTestFinished, describe, expect, it } from 'vitest'
import { forgetPlanState, showPlanLook } from '../../../renderer/state/plan.ts'
import { newId } from '../../../shared/newId.ts'
import { openCase } from '../../support/cases.ts'
import { smallPlan } from '../../support/plans.ts'
import { valueOf } from '../../support/store.ts'
import { connectedStore, showCase } from '../case/showCase.tsx'

// jsdom lays nothing out, so there are no sizes to watch.
window.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Element.prototype.scrollTo ??= () => undefined

async function showPlan(isFrozen = false) {
  // The window says today by its own clock.
  const store = connectedStore(new Date().toISOString())
  onTestFinished(forgetPlanState)
  const caseId = await openCase(store)
  const { plan } = await smallPlan(store, caseId)
  if (isFrozen) {
    const decision = { id: newId(), caseId, expectedRevision: 0, board: 'tn', paragraph: '§ 9', outcome: 'granted', conditions: '', forwarding: null } as const
    const sums = { soughtKronor: 250_000, proposedKronor: 200_000, grantedKronor: 200_000 }
    valueOf(await store.client.decisions.save({ ...decision, ...sums, kind: 'decision2', meetingOn: '2026-11-18' }))
    valueOf(await store.client.plans.freeze({ planId: plan.id, decisionId: decision.id }))
  }
  const shown = await showCase(`/arenden/${caseId}/plan`, { waitFor: 'Plan 2027' })
  const view = async () => valueOf(await store.client.plans.get({ planId: plan.id }))
  const item = async (title: string) => (await view()).items.find((each) => each.title === title)
  return { ...shown, store, caseId, view, item }
}

const row = (title: string) => within(screen.getByRole('table')).getByRole('row', { name: new RegExp(title) })

describe('the proposals of a plan', () => {
  it('are typed in one line, with sum and time at the end', async () => {
    const { user, item } = await showPlan()
    await user.type(screen.getByLabelText('Nytt förslag'), 'Sätt upp bänkar, 85 tkr, 2027-04-01 – 2027-06-30{Enter}')
    await screen.findByRole('button', { name: 'Sätt upp bänkar' })
    expect(await item('Sätt upp bänkar')).toMatchObject({ kind: 'activity', costKronor: 85_000, startsOn: '2027-04-01', endsOn: '2027-06-30', position: 4 })
    expect(within(row('Summa')).getByText('435 000')).toBeTruthy()
  })

  it('save themselves while one writes, and are put back when removed by mistake', async () => {
    const { user, item } = await showPlan()
    await user.click(screen.getByRole('button', { name: 'Plantera' }))
    await user.type(screen.getByLabelText('Syfte'), 'Mer grönt.')
    await waitFor(async () => expect(await item('Plantera')).toMatchObject({ purpose: 'Mer grönt.' }))
    await user.click(screen.getByRole('button', { name: 'Ta bort' }))
    await waitFor(async () => expect(await item('Plantera')).toBeUndefined())
    await user.click(await screen.findByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect(await item('Plantera')).toMatchObject({ purpose: 'Mer grönt.', costKronor: 50_000, position: 3 }))
  })

  it('go with their plan only after the ledger rows that lose it are told, and come back with it', async () => {
    const { user, store, caseId, view } = await showPlan()
    const { plan } = await view()
    const bought = { id: newId(), caseId, expectedRevision: 0, happenedOn: '2026-07-01', kind: 'used', purpose: 'process', decisionId: null, planId: plan.id, frameYear: 2026, text: '', documentReference: '', kronor: 5 } as const
    valueOf(await store.client.money.saveRow(bought))
    await user.click(screen.getByRole('button', { name: 'Fler val för planen' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Ta bort planen' }))
    const dialog = within(await screen.findByRole('dialog'))
    expect(await dialog.findByText('1 rad i ekonomins liggare hör till planen. Raden blir kvar, men utan plan.')).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Ta bort planen' }))
    const planIds = async () => valueOf(await store.client.money.get({ caseId })).rows.map(({ planId }) => planId)
    await waitFor(async () => expect(await planIds()).toEqual([null]))
    await user.click(await screen.findByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect(await planIds()).toEqual([plan.id]))
    expect((await view()).items).toHaveLength(3)
    await screen.findByRole('button', { name: 'Plantera' })
  })

  it('are moved by key, and back', async () => {
    const { user, view } = await showPlan()
    screen.getByRole('button', { name: 'Plantera' }).focus()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(async () => expect((await view()).items.map(({ title }) => title)).toEqual(['Tryggare gång', 'Plantera', 'Belys gången']))
    await user.click(await screen.findByRole('button', { name: 'Ångra' }))
    await waitFor(async () => expect((await view()).items.map(({ title }) => title)).toEqual(['Tryggare gång', 'Belys gången', 'Plantera']))
  })

  it('say which rule keeps the work from starting', async () => {
    const { user } = await showPlan()
    expect(screen.getByText(/Så säger regel 2 i modellen: beslut 2 ger stödet/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Frys som beslutad plan' }))
    expect(screen.getByText(/Det finns inget bifall till beslut 2/)).toBeTruthy()
  })

  it('change with a reason once they are decided', async () => {
    const { user, view, item } = await showPlan(true)
    await user.click(screen.getByRole('button', { name: 'Plantera' }))
    await user.click(screen.getByRole('button', { name: 'Ändra det som är beslutat' }))
    const dialog = within(await screen.findByRole('dialog'))
    const cost = dialog.getByLabelText('Kostnad')
    await user.clear(cost)
    await user.type(cost, '60 000')
    await user.click(dialog.getByRole('button', { name: 'Spara avvikelsen' }))
    // Without a reason nothing is saved.
    expect((await dialog.findAllByText('Fyll i det här fältet.')).length).toBeGreaterThan(0)
    expect(await item('Plantera')).toMatchObject({ costKronor: 50_000 })
    await user.type(dialog.getByLabelText('Skäl'), 'Fler träd')
    await user.click(dialog.getByRole('button', { name: 'Spara avvikelsen' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(await item('Plantera')).toMatchObject({ costKronor: 60_000 })
    expect((await view()).deviations).toMatchObject([{ kind: 'cost', reason: 'Fler träd' }])
  })
})

const bar = (title: string) => screen.getByRole('button', { name: new RegExp(`^${title}, 20`) })

describe('the timetable', () => {

  it('says in words what its bars show, and moves them by key', async () => {
    const { user, item } = await showPlan()
    showPlanLook('timetable')
    const table = await screen.findByRole('table', { name: 'Tidsplan' })
    expect(within(table).getByText('2027-03-01 till 2027-05-31')).toBeTruthy()
    bar('Belys gången').focus()
    await user.keyboard('{ArrowRight}{Control>}{ArrowRight}{/Control}{Shift>}{ArrowLeft}{/Shift}')
    expect(bar('Belys gången').getAttribute('aria-label')).toBe('Belys gången, 2027-03-09 till 2027-06-07')
    await user.keyboard('{Enter}')
    await waitFor(async () => expect(await item('Belys gången')).toMatchObject({ startsOn: '2027-03-09', endsOn: '2027-06-07' }))
  })

  it('takes a move back with Esc', async () => {
    const { user, item } = await showPlan()
    showPlanLook('timetable')
    await screen.findByRole('table', { name: 'Tidsplan' })
    bar('Belys gången').focus()
    await user.keyboard('{ArrowRight}{Escape}')
    expect(bar('Belys gången').getAttribute('aria-label')).toBe('Belys gången, 2027-03-01 till 2027-05-31')
    fireEvent.blur(bar('Belys gången'))
    expect((await item('Belys gången'))?.revision).toBe(1)
  })

  it('asks for a reason once the plan is frozen, and goes back without one', async () => {
    const { user, item } = await showPlan(true)
    showPlanLook('timetable')
    await screen.findByRole('table', { name: 'Tidsplan' })
    bar('Belys gången').focus()
    await user.keyboard('{ArrowRight}{Enter}')
    const dialog = within(await screen.findByRole('dialog'))
    expect(dialog.getByText('Tiden var 2027-03-01 – 2027-05-31 och blir 2027-03-02 – 2027-06-01.')).toBeTruthy()
    await user.click(dialog.getByRole('button', { name: 'Ändra inte' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(bar('Belys gången').getAttribute('aria-label')).toBe('Belys gången, 2027-03-01 till 2027-05-31')
    expect((await item('Belys gången'))?.revision).toBe(1)
  })
})
