// What happens to the ledger when what its rows point at is removed, and when that is undone.
import { describe, expect, it } from 'vitest'
import { emptyActor } from '../../shared/domain/register/actor.ts'
import { newId } from '../../shared/newId.ts'
import { emptyProposal } from '../../shared/domain/plan/proposal.ts'
import { changesOfCase } from '../../electron/db/repositories/changeLog.ts'
import { openCase } from '../support/cases.ts'
import { smallPlan } from '../support/plans.ts'
import { valueOf } from '../support/store.ts'
import { close, quickPdf, storeForEachTest } from './harness.ts'

const store = storeForEachTest({ renderPdf: quickPdf })
const money = async (caseId: string) => valueOf(await store().client.money.get({ caseId }))

async function tiedRow(caseId: string, planId: string | null) {
  const row = {
    id: newId(), caseId, expectedRevision: 0, happenedOn: '2026-11-20', kind: 'used' as const, purpose: 'process' as const, decisionId: null, planId,
    frameYear: 2026, text: 'Scen', documentReference: '', kronor: 12_500,
  }
  return valueOf(await store().client.money.saveRow(row))
}

describe('a plan that is removed', () => {
  it('says how many ledger rows lose it, and gets rows, proposal and ties back', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    const { plan } = await smallPlan(store(), caseId)
    const { revision: _revision, savedAt: _savedAt, ...writing } = emptyProposal(caseId, plan.id)
    valueOf(await client.plans.saveProposal({ ...writing, expectedRevision: 0, summary: 'Kort', proposedKronor: 4_000 }))
    const rows = [await tiedRow(caseId, plan.id), await tiedRow(caseId, plan.id), await tiedRow(caseId, null)]
    const before = valueOf(await client.plans.get({ planId: plan.id }))

    expect(valueOf(await client.plans.remove({ id: plan.id, expectedRevision: before.plan.revision }))).toEqual({ untiedRows: 2 })
    expect((await money(caseId)).rows.map(({ planId }) => planId)).toEqual([null, null, null])
    const untied = changesOfCase(store().context.connection, caseId).filter(({ entity, action }) => entity === 'ledgerRow' && action === 'changed')
    expect(untied.map(({ entityId, before: was, after }) => [entityId, was, after])).toEqual(rows.slice(0, 2).map(({ id }) => [id, { planId: plan.id }, { planId: null }]))

    valueOf(await client.plans.restore({ planId: plan.id }))
    expect(valueOf(await client.plans.get({ planId: plan.id }))).toEqual(before)
    const planIds = new Map((await money(caseId)).rows.map(({ id, planId }) => [id, planId]))
    expect(rows.map(({ id }) => planIds.get(id))).toEqual([plan.id, plan.id, null])
    expect(await client.plans.restore({ planId: plan.id }), 'it is there').toMatchObject({ ok: false, error: { code: 'not-found' } })
  })

  it('does not take back a row that was tied to another plan or removed meanwhile, nor in a closed case', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    const [{ plan }, { plan: other }] = [await smallPlan(store(), caseId), await smallPlan(store(), caseId)]
    const [moved, gone] = [await tiedRow(caseId, plan.id), await tiedRow(caseId, plan.id)]
    valueOf(await client.plans.remove({ id: plan.id, expectedRevision: 1 }))
    const { createdAt: _createdAt, revision: _revision, ...writing } = moved
    valueOf(await client.money.saveRow({ ...writing, expectedRevision: 2, planId: other.id }))
    valueOf(await client.money.removeRow({ id: gone.id, expectedRevision: 2 }))
    valueOf(await client.plans.restore({ planId: plan.id }))
    expect((await money(caseId)).rows.map(({ id, planId }) => [id, planId])).toEqual([[moved.id, other.id]])
    valueOf(await client.plans.remove({ id: plan.id, expectedRevision: 1 }))
    await close(store(), caseId)
    expect(await client.plans.restore({ planId: plan.id })).toMatchObject({ ok: false, error: { refusal: { rule: 'case-closed' } } })
  })
})

describe('a promise that is removed', () => {
  it('says how many contributions lose it, and gets them back', async () => {
    const { client } = store()
    const caseId = await openCase(store())
    const actorId = newId()
    valueOf(await client.register.save({ ...emptyActor, id: actorId, expectedRevision: 0, name: 'Bolaget' }))
    const promise = { id: newId(), expectedRevision: 0, caseId, actorId, kind: 'activities' as const, amountKronor: null, description: 'Bygger scenen', dueOn: null, state: 'open' as const, stateReason: '' }
    const made = valueOf(await client.commitments.save(promise))
    const given = {
      id: newId(), caseId, expectedRevision: 0, giver: 'actor' as const, giverName: 'Bolaget', commitmentId: promise.id, happenedOn: '2026-11-01',
      kind: 'hours', hours: 40, text: '', valueKronor: null, documentReference: '',
    }
    valueOf(await client.money.saveContribution(given))
    expect(valueOf(await client.commitments.remove({ id: promise.id, expectedRevision: 1 }))).toEqual({ untiedContributions: 1 })
    expect((await money(caseId)).contributions).toMatchObject([{ id: given.id, commitmentId: null, hours: 40 }])
    expect(valueOf(await client.commitments.restore({ id: promise.id }))).toEqual(made)
    expect(await money(caseId)).toMatchObject({ commitments: [made], contributions: [{ id: given.id, commitmentId: promise.id }] })
  })
})
