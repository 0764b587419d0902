import type { PlanInput } from '../../shared/domain/plan/plan.ts'
import { emptyItem, type PlanItem, type PlanItemInput } from '../../shared/domain/plan/planItem.ts'
import { newId } from '../../shared/newId.ts'
import { type TestStore, valueOf } from './store.ts'

export const planOf = (caseId: string, over: Partial<PlanInput> = {}): PlanInput => ({
  id: newId(),
  caseId,
  expectedRevision: 0,
  title: 'Plan 2027',
  startsOn: '2027-01-01',
  endsOn: '2027-12-31',
  ...over,
})

export const itemOf = (plan: { readonly id: string; readonly caseId: string }, over: Partial<PlanItemInput> = {}): PlanItemInput => ({
  ...emptyItem('activity', 'Belys gången'),
  id: newId(),
  caseId: plan.caseId,
  planId: plan.id,
  expectedRevision: 0,
  position: 1,
  deviation: null,
  ...over,
})

/** A stored row as the input that would save it again, with something changed. */
export function inputOf(item: PlanItem, over: Partial<PlanItemInput> = {}): PlanItemInput {
  const { revision, state: _state, progressPercent: _percent, progressNote: _note, ...writing } = item
  return { ...writing, expectedRevision: revision, deviation: null, ...over }
}

/** A plan with a measure and two activities of known sums: 350 000 kr in cost, 250 000 kr asked. */
export async function smallPlan(store: TestStore, caseId: string, over: Partial<PlanInput> = {}) {
  const plan = valueOf(await store.client.plans.save(planOf(caseId, over)))
  const rows = [
    itemOf(plan, { kind: 'measure', title: 'Tryggare gång', position: 1, purpose: 'Fler går här på kvällen.', costKronor: 100_000, startsOn: '2027-03-01', endsOn: '2027-09-30' }),
    itemOf(plan, { title: 'Belys gången', position: 2, costKronor: 200_000, askedKronor: 200_000, responsible: 'FGK', startsOn: '2027-03-01', endsOn: '2027-05-31' }),
    itemOf(plan, { title: 'Plantera', position: 3, costKronor: 50_000, askedKronor: 50_000, askedOther: 'Jord från staden', startsOn: '2027-09-01', endsOn: '2027-09-30' }),
  ]
  const items: PlanItem[] = []
  for (const row of rows) items.push(valueOf(await store.client.plans.saveItem(row)))
  return { plan, items }
}
