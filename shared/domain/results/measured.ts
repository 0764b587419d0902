// An indicator with all that is known of it, and what follows from that.
import { z } from 'zod'
import { instantSchema, revisionSchema } from '../field.ts'
import { type Indicator, indicatorInputSchema, indicatorSchema } from './indicator.ts'
import { type Outcome, outcomeInputSchema, outcomeSchema } from './outcome.ts'
import { type TargetRevision, targetRevisionInputSchema, targetRevisionSchema } from './targetRevision.ts'

export const measuredIndicatorSchema = z.object({
  indicator: indicatorSchema,
  /** In the order they took effect. */
  targetRevisions: z.array(targetRevisionSchema),
  /** Oldest first. */
  outcomes: z.array(outcomeSchema),
})
export type MeasuredIndicator = z.infer<typeof measuredIndicatorSchema>

const asKept = { expectedRevision: true } as const
const kept = { revision: revisionSchema }

/** An indicator with all that was noted of it, on its way back after it was removed: as it was, and held to what can be written. */
export const restoredIndicatorSchema = z.object({
  indicator: indicatorInputSchema.omit(asKept).extend(kept),
  targetRevisions: z.array(targetRevisionInputSchema.omit(asKept).extend({ ...kept, notedAt: instantSchema })).max(10_000),
  outcomes: z.array(outcomeInputSchema.omit(asKept).extend(kept)).max(10_000),
})

/** Those without a day were there before the ones with one; of one day, the one noted last is in force. */
export const inEffectOrder = (revisions: readonly TargetRevision[]): TargetRevision[] =>
  revisions.toSorted(
    (a, b) => (a.revisedOn ?? '').localeCompare(b.revisedOn ?? '') || a.notedAt.localeCompare(b.notedAt) || a.id.localeCompare(b.id),
  )

export const inTimeOrder = (outcomes: readonly Outcome[]): Outcome[] =>
  outcomes.toSorted((a, b) => a.measuredOn.localeCompare(b.measuredOn) || a.id.localeCompare(b.id))

/** The target in force: the latest revision's, else the first one; null = none was ever set. */
export const targetInForce = ({ indicator, targetRevisions }: Pick<MeasuredIndicator, 'indicator' | 'targetRevisions'>): number | null =>
  inEffectOrder(targetRevisions).at(-1)?.target ?? indicator.target

/** Every target there has been, the first one first. */
export const targetsOf = ({ indicator, targetRevisions }: Pick<MeasuredIndicator, 'indicator' | 'targetRevisions'>): number[] => [
  ...(indicator.target === null ? [] : [indicator.target]),
  ...inEffectOrder(targetRevisions).map(({ target }) => target),
]

export const latestOutcome = ({ outcomes }: Pick<MeasuredIndicator, 'outcomes'>): Outcome | null => inTimeOrder(outcomes).at(-1) ?? null

/**
 * Whether a figure reaches a target; null where nothing is to be judged: no target, no figure, or an indicator of which
 * neither more nor less is better.
 */
export function isReached(value: number | null, target: number | null, direction: Indicator['direction']): boolean | null {
  if (value === null || target === null || direction === 'neither') return null
  return direction === 'higher' ? value >= target : value <= target
}

const rounded = (value: number): number => Math.round(value * 1_000) / 1_000

/** How far the latest outcome is from how it was before; null where either is unknown. */
export function changeFromBaseline({ indicator, outcomes }: Pick<MeasuredIndicator, 'indicator' | 'outcomes'>): number | null {
  const value = latestOutcome({ outcomes })?.value ?? null
  return value === null || indicator.baseline === null ? null : rounded(value - indicator.baseline)
}

/**
 * What the groups of an outcome add up to, where that is something else than the outcome itself; null where the two
 * agree, where nothing is split, and for shares, which do not add up. It is pointed out and never repaired.
 */
export function splitSumThatDiffers({ value, split }: Pick<Outcome, 'value' | 'split'>, unit: string): number | null {
  if (split.length === 0 || unit.includes('%')) return null
  const sum = rounded(split.reduce((total, each) => total + each.value, 0))
  return sum === value ? null : sum
}
