import { settledProgress } from '../../../shared/domain/execution/progress.ts'
import type { PlanItem } from '../../../shared/domain/plan/planItem.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound, refused } from '../../../shared/ipc/outcome.ts'
import { findPlanItem, savePlanItemProgress } from '../../db/repositories/planItems.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { blockersOf } from './load.ts'
import { EXECUTION_TOPICS } from './topics.ts'

type ProgressInput = Parameters<Handlers<'store'>['execution']['saveProgress']>[0]

/**
 * Saves how an activity goes. Nothing is started before decision 2 (rule 2) and the frozen plan (rule 10); taking
 * something back to not begun is always allowed, since that is how a mistake is put right.
 */
export function saveProgress(context: StoreContext, { expectedRevision, ...input }: ProgressInput): PlanItem {
  const before = findPlanItem(context.connection, input.id)
  if (!before) throw notFound('planItem')
  return write(context, { caseId: before.caseId, topics: EXECUTION_TOPICS }, ({ record }) => {
    loadOpenCase(context, before.caseId)
    const blockers = input.state === 'notStarted' ? [] : blockersOf(context, { id: before.planId, caseId: before.caseId })
    if (blockers.length > 0) throw refused({ rule: 'execution', blockers })
    const after: PlanItem = { ...before, ...input, progressPercent: settledProgress(input), revision: expectedRevision + 1 }
    if (!savePlanItemProgress(context.connection, after, expectedRevision)) throw conflict('planItem')
    record({ caseId: before.caseId, entity: 'planItem', entityId: before.id, before, after })
    return after
  })
}
