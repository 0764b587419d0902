// Inputs of the plan's methods that the store would accept, to be spoilt.
import { emptyProposal } from '../../../shared/domain/plan/proposal.ts'
import { newId } from '../../../shared/newId.ts'
import { itemOf, planOf, smallPlan } from '../../support/plans.ts'
import { type TestStore, valueOf } from '../../support/store.ts'

const NOTE = { reason: 'Marken är frusen', agreedBy: 'Gruppen', agreedOn: '2026-11-20' }

export async function planInputs(store: TestStore, caseId: string): Promise<Record<string, Readonly<Record<string, unknown>>>> {
  const { client } = store
  const { plan, items } = await smallPlan(store, caseId)
  const theme = { id: newId(), caseId, expectedRevision: 0, name: 'Grönska', position: 1 }
  valueOf(await client.themes.save(theme))
  const { revision: _revision, savedAt: _savedAt, ...writing } = emptyProposal(caseId, plan.id)
  valueOf(await client.plans.saveProposal({ ...writing, expectedRevision: 0, summary: 'Kort' }))
  const one = { id: items[0]?.id, expectedRevision: 1 }
  const item = itemOf(plan, { themeIds: [theme.id], purpose: 'Syfte', costKronor: 5, askedKronor: 5, askedOther: 'Jord', startsOn: '2027-03-01', endsOn: '2027-04-01', deviation: NOTE })
  return {
    'plans.list': { caseId },
    'plans.get': { planId: plan.id },
    'plans.save': { ...planOf(caseId), id: plan.id, expectedRevision: 1 },
    'plans.remove': { id: plan.id, expectedRevision: 1 },
    'plans.restore': { planId: plan.id },
    'plans.saveItem': { ...item },
    'plans.removeItem': one,
    'plans.dropItem': { ...one, deviation: NOTE },
    'plans.arrange': { planId: plan.id, ids: items.map(({ id }) => id) },
    'plans.freeze': { planId: plan.id, decisionId: newId() },
    'plans.copyForward': { fromPlanId: plan.id, plan: planOf(caseId), items: items.map(({ id }) => ({ fromId: id, id: newId() })), monthsLater: 12 },
    'plans.proposal': { planId: plan.id },
    'plans.saveProposal': { ...writing, expectedRevision: 1, summary: 'Kort', proposals: ['att'], signers: ['Bo, chef'], proposedKronor: 4, soughtKronor: 5 },
    'plans.previewProposal': { planId: plan.id },
    'plans.exportProposal': { planId: plan.id, expectedRevision: 1 },
  }
}
