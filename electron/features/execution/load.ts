import { todayIn } from '../../../shared/domain/date.ts'
import type { ExecutedPlan, ExecutionView } from '../../../shared/domain/execution/executionView.ts'
import { nextCheckInOn } from '../../../shared/domain/execution/followUp.ts'
import { executionBlockers } from '../../../shared/domain/plan/execution.ts'
import type { Plan } from '../../../shared/domain/plan/plan.ts'
import { findBaseline } from '../../db/repositories/baselines.ts'
import { checkInsOf } from '../../db/repositories/checkIns.ts'
import { decisionsOf } from '../../db/repositories/decisions.ts'
import { deviationsOfPlan } from '../../db/repositories/deviations.ts'
import { followUpOf } from '../../db/repositories/followUps.ts'
import { organisationFormsOf } from '../../db/repositories/organisationForms.ts'
import { planItemsOf } from '../../db/repositories/planItems.ts'
import { plansOf } from '../../db/repositories/plans.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase, loadModel } from '../../work/load.ts'

/** What keeps anything in a plan from being started. */
export function blockersOf(context: StoreContext, { id, caseId }: Pick<Plan, 'id' | 'caseId'>): ExecutedPlan['blockers'] {
  const { connection } = context
  const { board } = loadModel(context, loadCase(context, caseId).modelKey)
  return executionBlockers({ decisions: decisionsOf(connection, caseId), decidingBoard: board, baseline: findBaseline(connection, id) })
}

const executed = (context: StoreContext, plan: Plan): ExecutedPlan => ({
  plan,
  items: planItemsOf(context.connection, plan.id),
  baseline: findBaseline(context.connection, plan.id),
  deviations: deviationsOfPlan(context.connection, plan.id),
  blockers: blockersOf(context, plan),
})

/** Everything that the execution of a case shows. */
export function loadExecution(context: StoreContext, caseId: string): ExecutionView {
  const { connection } = context
  loadCase(context, caseId)
  const plans = plansOf(connection, caseId).map((plan) => executed(context, plan))
  const followUp = followUpOf(connection, caseId)
  const checkIns = checkInsOf(connection, caseId)
  const frozen = plans.flatMap(({ baseline }) => (baseline ? [todayIn(new Date(baseline.frozenAt))] : []))
  const began = { lastHeldOn: checkIns[0]?.heldOn ?? null, beganOn: frozen.toSorted()[0] ?? null }
  return {
    plans,
    followUp,
    checkIns,
    forms: organisationFormsOf(connection, caseId),
    nextCheckInOn: nextCheckInOn(followUp.checkInWeeks, began),
  }
}
