import { addMonths, type IsoDate } from '../../../shared/domain/date.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { PlanItem } from '../../../shared/domain/plan/planItem.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { planItemsOf, savePlanItem } from '../../db/repositories/planItems.ts'
import { savePlan } from '../../db/repositories/plans.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { loadPlan } from './load.ts'
import { PLAN_TOPICS } from './topics.ts'

type CopyInput = Parameters<Handlers<'store'>['plans']['copyForward']>[0]

const later = (date: IsoDate | null, months: number): IsoDate | null => (date === null ? null : addMonths(date, months))

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

/** A plan for the next period of a long-running process, with the rows that go on. The earlier plan stays as it is. */
export function copyForward(context: StoreContext, { fromPlanId, plan: input, items, monthsLater }: CopyInput): Plan {
  const { connection } = context
  const { expectedRevision: _expected, ...writing } = input
  return write(context, { caseId: input.caseId, topics: PLAN_TOPICS }, ({ now, record }) => {
    loadOpenCase(context, input.caseId)
    if (loadPlan(context, fromPlanId).caseId !== input.caseId) throw notFound('plan')
    const plan: Plan = { ...writing, revision: 1, createdAt: now }
    if (!savePlan(connection, plan, 0)) throw conflict('plan')
    record({ caseId: plan.caseId, entity: 'plan', entityId: plan.id, before: null, after: plan })
    const wanted = new Map(items.map(({ fromId, id }) => [fromId, id]))
    for (const item of planItemsOf(connection, fromPlanId)) {
      const id = wanted.get(item.id)
      if (id === undefined) continue
      const copy = copyOf(item, id, plan, monthsLater)
      if (!savePlanItem(connection, copy, 0)) throw conflict('planItem')
      record({ caseId: plan.caseId, entity: 'planItem', entityId: id, before: null, after: copy })
    }
    return plan
  })
}
