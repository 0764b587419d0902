import { addMonths, type IsoDate } from '../../../shared/domain/date.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { PlanItem } from '../../../shared/domain/plan/planItem.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { findPlanItem, planItemsOf, savePlanItem } from '../../db/repositories/planItems.ts'
import { savePlan } from '../../db/repositories/plans.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { loadPlan } from './load.ts'
import { PLAN_TOPICS } from './topics.ts'

type CopyInput = Parameters<Handlers<'store'>['plans']['copyForward']>[0]

/** Throws what the window can say where a date would leave the calendar. */
function later(date: IsoDate | null, months: number): IsoDate | null {
  if (date === null) return null
  try {
    return addMonths(date, months)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'monthsLater', code: 'no-such-day' }] })
  }
}

/** A row as it begins the next period: what is proposed goes along, how it went does not. */
const copyOf = (item: PlanItem, id: string, plan: Plan, months: number): PlanItem => ({
  ...item,
  id,
  planId: plan.id,
  revision: 1,
  startsOn: later(item.startsOn, months),
  endsOn: later(item.endsOn, months),
  state: 'notStarted',
  progressPercent: 0,
  progressNote: '',
})

/** The rows that go on, under ids that nothing has; made before anything is written. */
function copiesOf({ connection }: StoreContext, { fromPlanId, items, monthsLater }: Omit<CopyInput, 'plan'>, plan: Plan): PlanItem[] {
  const wanted = new Map(items.map(({ fromId, id }) => [fromId, id]))
  const isFree = new Set(wanted.values()).size === wanted.size && [...wanted.values()].every((id) => findPlanItem(connection, id) === null)
  if (!isFree) throw conflict('planItem')
  return planItemsOf(connection, fromPlanId).flatMap((item) => {
    const id = wanted.get(item.id)
    return id === undefined ? [] : [copyOf(item, id, plan, monthsLater)]
  })
}

/** A plan for the next period of a long-running process, with the rows that go on. The earlier plan stays as it is. */
export function copyForward(context: StoreContext, { fromPlanId, plan: input, items, monthsLater }: CopyInput): Plan {
  const { connection } = context
  const { expectedRevision: _expected, ...writing } = input
  return write(context, { caseId: input.caseId, topics: PLAN_TOPICS }, ({ now, record }) => {
    loadOpenCase(context, input.caseId)
    if (loadPlan(context, fromPlanId).caseId !== input.caseId) throw notFound('plan')
    const plan: Plan = { ...writing, revision: 1, createdAt: now }
    const copies = copiesOf(context, { fromPlanId, items, monthsLater }, plan)
    if (!savePlan(connection, plan, 0)) throw conflict('plan')
    record({ caseId: plan.caseId, entity: 'plan', entityId: plan.id, before: null, after: plan })
    for (const copy of copies) {
      if (!savePlanItem(connection, copy, 0)) throw conflict('planItem')
      record({ caseId: plan.caseId, entity: 'planItem', entityId: copy.id, before: null, after: copy })
    }
    return plan
  })
}
