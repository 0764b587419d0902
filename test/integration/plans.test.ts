import { describe, expect, it } from 'vitest'
import { newId } from '../../shared/newId.ts'
import { finalisedCase, openCase } from '../support/cases.ts'
import { inputOf, itemOf, planOf, smallPlan } from '../support/plans.ts'
import { valueOf } from '../support/store.ts'
import { caseIn, close, decisionOf, quickPdf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })
const plans = () => store().client.plans
const get = async (planId: string) => valueOf(await plans().get({ planId }))

const rule = (over: object) => ({ ok: false, error: { code: 'rule', refusal: over } })
const ENDS_EARLY = { ok: false, error: { code: 'invalid-input', issues: [{ path: 'endsOn', code: 'ends-before-start' }] } }
const NOTE = { reason: 'Marken är frusen', agreedBy: 'Gruppen och FGK', agreedOn: '2026-11-20' }

/** A case with both decisions and a plan that is frozen by the second. */
async function frozen() {
  const caseId = await caseIn(store(), 'execution')
  const small = await smallPlan(store(), caseId)
  const decision = valueOf(await store().client.cases.get({ caseId })).decisions.find(({ kind }) => kind === 'decision2')
  valueOf(await plans().freeze({ planId: small.plan.id, decisionId: decision?.id ?? '' }))
  return { caseId, ...small, decisionId: decision?.id ?? '' }
}

describe('a plan', () => {
  it('keeps its rows in order with exact sums', async () => {
    const caseId = await openCase(store())
    const { plan, items } = await smallPlan(store(), caseId)
    expect((await get(plan.id)).items).toEqual(items)
    expect(valueOf(await plans().list({ caseId }))).toEqual([
      { plan, itemCount: 3, costKronor: 350_000, askedKronor: 250_000, decisionId: null },
    ])
  })

  it('refuses an end before its start, of the plan and of a row', async () => {
    const caseId = await openCase(store())
    expect(await plans().save(planOf(caseId, { endsOn: '2026-12-31' }))).toEqual(ENDS_EARLY)
    const { plan } = await smallPlan(store(), caseId)
    expect(await plans().saveItem(itemOf(plan, { startsOn: '2027-03-02', endsOn: '2027-03-01' }))).toEqual(ENDS_EARLY)
  })

  it('takes only themes and actors of the case', async () => {
    const caseId = await openCase(store())
    const { plan } = await smallPlan(store(), caseId)
    const unknown = itemOf(plan, { themeIds: [newId()], responsibleActorId: newId() })
    expect(await plans().saveItem(unknown)).toMatchObject({
      error: { code: 'invalid-input', issues: [{ path: 'themeIds' }, { path: 'responsibleActorId' }] },
    })
  })

  it('is put in another order without disturbing what is being written in a row', async () => {
    const caseId = await openCase(store())
    const { plan, items } = await smallPlan(store(), caseId)
    const [a, b, c] = items
    if (!a || !b || !c) throw new Error('three rows')
    valueOf(await plans().arrange({ planId: plan.id, ids: [c.id, a.id, b.id] }))
    expect(valueOf(await plans().saveItem(inputOf(a, { title: 'Trygg gång' }))).revision).toBe(2)
    expect((await get(plan.id)).items.map(({ title }) => title)).toEqual(['Plantera', 'Trygg gång', 'Belys gången'])
    expect(await plans().arrange({ planId: plan.id, ids: [a.id, b.id] })).toMatchObject({ error: { code: 'conflict' } })
  })

  it('takes its rows along when it is removed, and one row when that is', async () => {
    const caseId = await openCase(store())
    const { plan, items } = await smallPlan(store(), caseId)
    valueOf(await plans().removeItem({ id: items[0]?.id ?? '', expectedRevision: 1 }))
    expect((await get(plan.id)).items).toHaveLength(2)
    valueOf(await plans().remove({ id: plan.id, expectedRevision: 1 }))
    expect(await plans().get({ planId: plan.id })).toMatchObject({ error: { code: 'not-found' } })
  })

  it('is only read once the case is closed', async () => {
    const caseId = await openCase(store())
    const { plan, items } = await smallPlan(store(), caseId)
    await close(store(), caseId)
    const [first] = items
    if (!first) throw new Error('a row')
    const closed = rule({ rule: 'case-closed' })
    expect(await plans().saveItem(inputOf(first))).toEqual(closed)
    expect(await plans().arrange({ planId: plan.id, ids: items.map(({ id }) => id) })).toEqual(closed)
    expect(await plans().saveProposal({ ...(await proposalInput(plan.id)) })).toEqual(closed)
  })
})

async function proposalInput(planId: string) {
  const { revision, savedAt: _savedAt, ...writing } = valueOf(await plans().proposal({ planId }))
  return { ...writing, expectedRevision: revision }
}

describe('freezing a plan', () => {
  it('is refused without decision 2 in favour, with the reason', async () => {
    const caseId = await caseIn(store(), 'collaboration')
    const { plan } = await smallPlan(store(), caseId)
    const refusal = rule({ rule: 'freeze', blockers: ['decision-not-in-favour'] })
    expect(await plans().freeze({ planId: plan.id, decisionId: newId() })).toEqual(refusal)
    const first = valueOf(await store().client.cases.get({ caseId })).decisions[0]
    expect(await plans().freeze({ planId: plan.id, decisionId: first?.id ?? '' })).toEqual(refusal)
    const no = decisionOf(caseId, { kind: 'decision2', outcome: 'rejected', grantedKronor: null, meetingOn: '2026-11-19' })
    valueOf(await store().client.decisions.save(no))
    expect(await plans().freeze({ planId: plan.id, decisionId: no.id })).toEqual(refusal)
  })

  it('is refused for an empty plan, twice, and with a decision that another plan has', async () => {
    const { caseId, plan, decisionId } = await frozen()
    const other = valueOf(await plans().save(planOf(caseId, { title: 'Plan 2028' })))
    expect(await plans().freeze({ planId: other.id, decisionId })).toEqual(rule({ rule: 'freeze', blockers: ['plan-empty', 'decision-taken'] }))
    expect(await plans().freeze({ planId: plan.id, decisionId })).toMatchObject(rule({ blockers: ['already-frozen', 'decision-taken'] }))
  })

  it('keeps the plan as it was, whatever happens to it', async () => {
    const { plan, items } = await frozen()
    const [, second] = items
    if (!second) throw new Error('a row')
    valueOf(await plans().saveItem(inputOf(second, { costKronor: 1, deviation: NOTE })))
    const { baseline } = await get(plan.id)
    expect(baseline?.content.items).toEqual(items)
    const { connection } = store().context
    expect(() => connection.exec(`UPDATE plan_baseline SET content = '{}'`)).toThrow(/frozen/)
  })

  it('keeps the decision in favour, the plan and its rows', async () => {
    const { caseId, plan, items, decisionId } = await frozen()
    // Another decision 2 lets the phase stand: what is left to refuse is the plan.
    valueOf(await store().client.decisions.save(decisionOf(caseId, { kind: 'decision2', paragraph: '§ 300', meetingOn: '2026-11-20' })))
    const rests = rule({ rule: 'plan-rests-on-decision' })
    const { decisions } = valueOf(await store().client.cases.get({ caseId }))
    const tied = decisions.find(({ id }) => id === decisionId)
    if (!tied) throw new Error('the decision')
    const { revision, ...said } = tied
    expect(await store().client.decisions.save({ ...said, expectedRevision: revision, outcome: 'rejected' })).toEqual(rests)
    expect(await store().client.decisions.remove({ id: decisionId, expectedRevision: revision })).toEqual(rests)
    expect(await plans().remove({ id: plan.id, expectedRevision: 1 })).toEqual(rule({ rule: 'plan-frozen' }))
    expect(await plans().removeItem({ id: items[0]?.id ?? '', expectedRevision: 1 })).toEqual(rule({ rule: 'plan-frozen' }))
  })
})

describe('a case that is removed', () => {
  it('takes its frozen plan and everything around it along', async () => {
    const { caseId, plan, items } = await frozen()
    const [, second] = items
    if (!second) throw new Error('a row')
    valueOf(await plans().saveItem(inputOf(second, { costKronor: 1, deviation: NOTE })))
    const { connection } = store().context
    connection.prepare('DELETE FROM cases WHERE id = ?').run(caseId)
    for (const table of ['plan', 'plan_item', 'plan_baseline', 'deviation', 'decision'])
      expect(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
    expect(await plans().get({ planId: plan.id })).toMatchObject({ error: { code: 'not-found' } })
  })
})

describe('a change of a frozen plan', () => {
  it('needs its reason for dates, costs, scope and new rows, and is noted with it', async () => {
    const { plan, items } = await frozen()
    const [, second] = items
    if (!second) throw new Error('a row')
    const moved = inputOf(second, { startsOn: '2027-04-01', costKronor: 220_000 })
    expect(await plans().saveItem(moved)).toEqual(rule({ rule: 'deviation-needs-reason', kinds: ['date', 'cost'] }))
    valueOf(await plans().saveItem({ ...moved, deviation: NOTE }))
    expect(await plans().saveItem(itemOf(plan))).toEqual(rule({ rule: 'deviation-needs-reason', kinds: ['added'] }))
    const { deviations } = await get(plan.id)
    expect(deviations.map(({ kind }) => kind).toSorted()).toEqual(['cost', 'date'])
    expect(deviations.find(({ kind }) => kind === 'date')).toMatchObject({
      ...NOTE,
      itemId: second.id,
      before: { startsOn: '2027-03-01', endsOn: '2027-05-31' },
      after: { startsOn: '2027-04-01', endsOn: '2027-05-31' },
    })
  })

  it('needs none for who is responsible and for the order', async () => {
    const { plan, items } = await frozen()
    const [first, second, third] = items
    if (!first || !second || !third) throw new Error('rows')
    valueOf(await plans().saveItem(inputOf(second, { responsible: 'Gruppen' })))
    valueOf(await plans().arrange({ planId: plan.id, ids: [first.id, third.id, second.id] }))
    expect((await get(plan.id)).deviations).toEqual([])
  })

  it('is not agreed in the future', async () => {
    const { items } = await frozen()
    const [, second] = items
    if (!second) throw new Error('a row')
    const input = inputOf(second, { costKronor: 1, deviation: { ...NOTE, agreedOn: '2026-11-22' } })
    expect(await plans().saveItem(input)).toMatchObject({ error: { issues: [{ path: 'deviation.agreedOn', code: 'in-the-future' }] } })
  })

  it('strikes a row with a reason, and the row stays', async () => {
    const { plan, items } = await frozen()
    const id = items[1]?.id ?? ''
    expect(valueOf(await plans().dropItem({ id, expectedRevision: 1, deviation: NOTE })).state).toBe('dropped')
    const view = await get(plan.id)
    expect(view.items).toHaveLength(3)
    expect(view.deviations).toMatchObject([{ kind: 'dropped', itemId: id, reason: 'Marken är frusen' }])
  })
})

describe('a new period', () => {
  it('copies what goes on, a year later, and leaves the earlier plan as it was', async () => {
    const { caseId, plan, items } = await frozen()
    const [measure, , plant] = items
    if (!measure || !plant) throw new Error('rows')
    const next = planOf(caseId, { title: 'Plan 2028', startsOn: '2028-01-01', endsOn: '2028-12-31' })
    const copies = [{ fromId: measure.id, id: newId() }, { fromId: plant.id, id: newId() }]
    const made = valueOf(await plans().copyForward({ fromPlanId: plan.id, plan: next, items: copies, monthsLater: 12 }))
    const view = await get(made.id)
    expect(view.baseline).toBeNull()
    expect(view.items.map(({ title, startsOn, endsOn }) => [title, startsOn, endsOn])).toEqual([
      ['Tryggare gång', '2028-03-01', '2028-09-30'],
      ['Plantera', '2028-09-01', '2028-09-30'],
    ])
    expect((await get(plan.id)).items).toEqual(items)
    expect(valueOf(await plans().list({ caseId })).map(({ plan: { title }, askedKronor }) => [title, askedKronor])).toEqual([
      ['Plan 2027', 250_000],
      ['Plan 2028', 50_000],
    ])
  })
})

describe('the proposal', () => {
  it('is written, exported and counted per plan', async () => {
    const caseId = await finalisedCase(store())
    const { plan } = await smallPlan(store(), caseId)
    const other = await smallPlan(store(), caseId, { title: 'Plan 2028', startsOn: '2028-01-01', endsOn: '2028-12-31' })
    valueOf(await plans().saveProposal({ ...(await proposalInput(plan.id)), summary: 'Kort sagt', proposedKronor: 200_000 }))
    const first = valueOf(await plans().exportProposal({ planId: plan.id, expectedRevision: 1 }))
    const second = valueOf(await plans().exportProposal({ planId: plan.id, expectedRevision: 1 }))
    const others = valueOf(await plans().exportProposal({ planId: other.plan.id, expectedRevision: 0 }))
    expect([first.version, second.version, others.version]).toEqual([1, 2, 1])
    expect(first.kind).toBe('proposal')
    expect((await get(plan.id)).proposalVersions).toBe(2)
    expect(await plans().exportProposal({ planId: plan.id, expectedRevision: 0 })).toMatchObject({ error: { code: 'conflict' } })
  })
})
