import type { Plan } from '../../../shared/domain/plan/plan.ts'
import type { PlanItem } from '../../../shared/domain/plan/planItem.ts'
import type { PlanView } from '../../../shared/domain/plan/planView.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { findBaseline } from '../../db/repositories/baselines.ts'
import { deviationsOfPlan } from '../../db/repositories/deviations.ts'
import { findPlanItem, planItemsOf } from '../../db/repositories/planItems.ts'
import { findPlan } from '../../db/repositories/plans.ts'
import { findProposalDraft, proposalVersions } from '../../db/repositories/proposalDrafts.ts'
import { themesOf } from '../../db/repositories/themes.ts'
import type { StoreContext } from '../../work/context.ts'

export function loadPlan({ connection }: StoreContext, planId: string): Plan {
  const plan = findPlan(connection, planId)
  if (!plan) throw notFound('plan')
  return plan
}

export function loadItem({ connection }: StoreContext, id: string): PlanItem {
  const item = findPlanItem(connection, id)
  if (!item) throw notFound('planItem')
  return item
}

/** Everything that the page of one plan shows. */
export function loadPlanView(context: StoreContext, planId: string): PlanView {
  const { connection } = context
  const plan = loadPlan(context, planId)
  return {
    plan,
    items: planItemsOf(connection, planId),
    baseline: findBaseline(connection, planId),
    proposal: findProposalDraft(connection, planId),
    proposalVersions: proposalVersions(connection, planId),
    deviations: deviationsOfPlan(connection, planId),
    themes: themesOf(connection, plan.caseId).map(({ id, name }) => ({ id, name })),
  }
}
