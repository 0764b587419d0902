// Cases with a plan, made by the calls that the app itself makes.
import { emptyItem } from '../../shared/domain/plan/planItem.ts'
import { newId } from '../../shared/newId.ts'
import { decisionOf } from '../integration/harness.ts'
import { finalisedCase } from './cases.ts'
import { type TestStore, valueOf } from './store.ts'

export interface Planned {
  readonly caseId: string
  readonly planId: string
  readonly items: readonly string[]
}

/** A case with decision 1 and a plan of two activities, not yet decided on. */
export async function planned(to: TestStore): Promise<Planned> {
  const caseId = await finalisedCase(to)
  const [planId, ...items] = [newId(), newId(), newId()]
  valueOf(await to.client.decisions.save(decisionOf(caseId, { kind: 'decision1', meetingOn: '2026-11-10' })))
  valueOf(await to.client.plans.save({ id: planId, caseId, expectedRevision: 0, title: 'Plan 2027', startsOn: '2027-01-01', endsOn: '2027-12-31' }))
  for (const [at, id] of items.entries())
    valueOf(
      await to.client.plans.saveItem({
        ...emptyItem('activity', `Aktivitet ${at + 1}`), id, caseId, planId, expectedRevision: 0, position: at + 1, deviation: null,
      }),
    )
  return { caseId, planId, items }
}

/** Records decision 2 in favour and freezes the plan by it. */
export async function freeze(to: TestStore, made: Planned): Promise<Planned> {
  const decision = decisionOf(made.caseId, { kind: 'decision2', meetingOn: '2026-11-18' })
  valueOf(await to.client.decisions.save(decision))
  valueOf(await to.client.plans.freeze({ planId: made.planId, decisionId: decision.id }))
  return made
}

/** The same with decision 2, by which the plan is frozen. */
export const decided = async (to: TestStore): Promise<Planned> => freeze(to, await planned(to))
