import { z } from 'zod'
import type { IsoDate } from '../date.ts'
import { idSchema, revisionSchema, text } from '../field.ts'
import type { PlanItem, PlanItemState } from '../plan/planItem.ts'

/** How an activity goes. One that is struck carries a reason, and is struck through the plan (`plans.dropItem`). */
export const PROGRESS_STATES = ['notStarted', 'ongoing', 'done'] as const satisfies readonly PlanItemState[]

export const progressInputSchema = z.object({
  id: idSchema,
  expectedRevision: revisionSchema,
  state: z.enum(PROGRESS_STATES),
  progressPercent: z.int().min(0).max(100),
  progressNote: text(2_000),
})
export type ProgressInput = z.input<typeof progressInputSchema>

/** What is not begun is at 0, what is done at 100: the two are never at odds. */
export function settledProgress({ state, progressPercent }: Pick<PlanItem, 'state' | 'progressPercent'>): number {
  if (state === 'notStarted') return 0
  return state === 'done' ? 100 : progressPercent
}

/**
 * The rows that are followed: a measure with activities under it is as far as they are, and is not followed by itself.
 * @param items in the plan's order
 */
export const followedItems = <Item extends Pick<PlanItem, 'kind'>>(items: readonly Item[]): Item[] =>
  items.filter(({ kind }, at) => kind === 'activity' || items[at + 1]?.kind !== 'activity')

/** Whether its last day has passed and it is still to be done. */
export const isLate = ({ endsOn, state }: Pick<PlanItem, 'endsOn' | 'state'>, today: IsoDate): boolean =>
  endsOn !== null && endsOn < today && (state === 'notStarted' || state === 'ongoing')
