import { type Decision, isInFavour } from '../../../../shared/domain/decision.ts'
import type { PlanSummary } from '../../../../shared/domain/plan/planView.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'

/** Decisions 2 in favour that no plan was frozen by yet, the latest first. */
export const freeDecisions = (plans: readonly PlanSummary[], decisions: readonly Decision[], { board }: Pick<ProcessModel, 'board'>): Decision[] =>
  decisions
    .filter((decision) => decision.kind === 'decision2' && isInFavour(decision, board))
    .filter(({ id }) => !plans.some(({ decisionId }) => decisionId === id))
    .toSorted((a, b) => b.meetingOn.localeCompare(a.meetingOn))
