import type { PlanBaseline } from '../../../shared/domain/plan/baseline.ts'
import { freezeBlockers } from '../../../shared/domain/plan/execution.ts'
import { refused } from '../../../shared/ipc/outcome.ts'
import { baselineOfDecision, insertBaseline } from '../../db/repositories/baselines.ts'
import { findDecision } from '../../db/repositories/decisions.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadModel } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { loadPlanView } from './load.ts'
import { PLAN_TOPICS } from './topics.ts'

/** Keeps the plan as it is now as the one that the board decided on. There is no way back. */
export function freeze(
  context: StoreContext,
  { planId, decisionId }: { readonly planId: string; readonly decisionId: string },
): PlanBaseline {
  const { connection } = context
  const { plan, items, themes, baseline } = loadPlanView(context, planId)
  const { caseId } = plan
  return write(context, { caseId, topics: PLAN_TOPICS }, ({ now, record }) => {
    const { modelKey } = loadOpenCase(context, caseId)
    const found = findDecision(connection, decisionId)
    const blockers = freezeBlockers({
      itemCount: items.length,
      isFrozen: baseline !== null,
      decision: found?.caseId === caseId ? found : null,
      decidingBoard: loadModel(context, modelKey).board,
      isTaken: baselineOfDecision(connection, decisionId) !== null,
    })
    if (blockers.length > 0) throw refused({ rule: 'freeze', blockers })
    const frozen: PlanBaseline = { planId, caseId, decisionId, frozenAt: now, content: { plan, items, themes } }
    insertBaseline(connection, frozen)
    record({ caseId, entity: 'planBaseline', entityId: planId, before: null, after: { planId, decisionId } })
    return frozen
  })
}
