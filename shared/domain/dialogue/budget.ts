import { type Decision, isInFavour } from '../decision.ts'
import type { DialogueActivity } from './activity.ts'

/** The sum for dialogue that decision 1 granted, and what has gone of it. */
export interface DialogueBudget {
  /** null = no decision 1 in favour names a sum. */
  readonly grantedKronor: number | null
  /** What the held activities cost. */
  readonly usedKronor: number
  /** What those still planned are thought to cost. */
  readonly plannedKronor: number
  /** What is left when the planned ones are held too; below nought where it does not reach. */
  readonly leftKronor: number | null
}

const sum = (activities: readonly DialogueActivity[], state: DialogueActivity['state']): number =>
  activities.filter((each) => each.state === state).reduce((total, { costKronor }) => total + (costKronor ?? 0), 0)

/** A renewed decision 1 adds to the sum. Too much is pointed out and never forbidden: the money may come from elsewhere. */
export function dialogueBudget(decisions: readonly Decision[], decidingBoard: string, activities: readonly DialogueActivity[]): DialogueBudget {
  const granted = decisions
    .filter((each) => each.kind === 'decision1' && isInFavour(each, decidingBoard))
    .flatMap(({ grantedKronor }) => grantedKronor ?? [])
  const grantedKronor = granted.length === 0 ? null : granted.reduce((total, each) => total + each, 0)
  const [usedKronor, plannedKronor] = [sum(activities, 'held'), sum(activities, 'planned')]
  return { grantedKronor, usedKronor, plannedKronor, leftKronor: grantedKronor === null ? null : grantedKronor - usedKronor - plannedKronor }
}
