// All cases in numbers: how many, what was decided, how much money, how many were reached, and how long it takes.
import { z } from 'zod'
import { originSchema } from './case.ts'
import { decisionKindSchema, outcomeSchema } from './decision.ts'
import { phaseSchema } from './phase.ts'

const countSchema = z.int().nonnegative()

/** A sum in whole kronor, with the cases that it comes from. */
const sumSchema = z.object({ kronor: countSchema, cases: countSchema })

/** Days that finished stays in a phase took; a phase that a case came back to counts as one stay. */
export const phaseDurationSchema = z.object({
  phase: phaseSchema,
  cases: z.int().positive(),
  medianDays: z.number(),
  shortestDays: countSchema,
  longestDays: countSchema,
})
export type PhaseDuration = z.infer<typeof phaseDurationSchema>

export const numbersSchema = z.object({
  open: countSchema,
  closed: countSchema,
  /** Open cases. */
  perPhase: z.array(z.object({ phase: phaseSchema, count: countSchema })),
  /** Open and closed. */
  perOrigin: z.array(z.object({ origin: originSchema, count: countSchema })),
  /** Open and closed; the largest first. */
  perArea: z.array(z.object({ area: z.string(), count: countSchema })),
  /** How many areas there are beside those that are named. */
  moreAreas: countSchema,
  /** How many decisions, and in how many cases. */
  decisions: z.array(z.object({ kind: decisionKindSchema, outcome: outcomeSchema, count: countSchema, cases: countSchema })),
  money: z.object({ sought: sumSchema, proposed: sumSchema, granted: sumSchema }),
  dialogue: z.object({ activities: countSchema, reached: countSchema, cases: countSchema }),
  /** In the order of the phases; those that no case has left are missing. */
  durations: z.array(phaseDurationSchema),
})
export type Numbers = z.infer<typeof numbersSchema>

/** The middle one, or the mean of the two in the middle; 0 for none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
