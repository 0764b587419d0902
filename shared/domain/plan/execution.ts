import { type Decision, favourableDecision, isInFavour } from '../decision.ts'
import type { PlanBaseline } from './baseline.ts'

/**
 * Why nothing of a plan can be started yet. `decision-2-missing`: work in the execution phase cannot start before
 * decision 2 (rule 2 of the model). `plan-not-frozen`: the plan decided on is frozen first (rule 10).
 * `decision-not-in-favour`: the decision that the plan was frozen by opens nothing any more.
 */
export const EXECUTION_BLOCKERS = ['decision-2-missing', 'plan-not-frozen', 'decision-not-in-favour'] as const
export type ExecutionBlocker = (typeof EXECUTION_BLOCKERS)[number]

export interface ExecutionStanding {
  readonly decisions: readonly Decision[]
  /** Board id of the process model. */
  readonly decidingBoard: string
  /** Of the plan that is to be carried out; null = not frozen. */
  readonly baseline: Pick<PlanBaseline, 'decisionId'> | null
}

/** What stands in the way of starting anything in a plan; empty = it may begin. */
export function executionBlockers({ decisions, decidingBoard, baseline }: ExecutionStanding): ExecutionBlocker[] {
  const hasDecision = favourableDecision(decisions, 'decision2', decidingBoard) !== null
  if (!hasDecision) return baseline === null ? ['decision-2-missing', 'plan-not-frozen'] : ['decision-2-missing']
  if (baseline === null) return ['plan-not-frozen']
  const tied = decisions.find(({ id }) => id === baseline.decisionId)
  return tied?.kind === 'decision2' && isInFavour(tied, decidingBoard) ? [] : ['decision-not-in-favour']
}

/** Why a plan cannot be frozen by a decision. */
export const FREEZE_BLOCKERS = ['already-frozen', 'plan-empty', 'decision-not-in-favour', 'decision-taken'] as const
export type FreezeBlocker = (typeof FREEZE_BLOCKERS)[number]

export interface FreezeStanding {
  readonly itemCount: number
  readonly isFrozen: boolean
  readonly decision: Decision | null
  readonly decidingBoard: string
  /** Whether another plan was frozen by the same decision: a renewed period has a decision of its own. */
  readonly isTaken: boolean
}

/** What keeps a plan from being frozen as the one that the board decided on; empty = it may be. */
export function freezeBlockers({ itemCount, isFrozen, decision, decidingBoard, isTaken }: FreezeStanding): FreezeBlocker[] {
  const isFavourable = decision?.kind === 'decision2' && isInFavour(decision, decidingBoard)
  const found: [boolean, FreezeBlocker][] = [
    [isFrozen, 'already-frozen'],
    [itemCount === 0, 'plan-empty'],
    [!isFavourable, 'decision-not-in-favour'],
    [isTaken, 'decision-taken'],
  ]
  return found.filter(([holds]) => holds).map(([, blocker]) => blocker)
}
