import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, requiredLine } from '../field.ts'

/** Steps of the collaboration phase that the model calls "if needed": they can be skipped, with a reason. */
export const OPTIONAL_STEPS = ['planning-meeting', 'tell-actors', 'map-actors', 'ask-residents', 'ask-workers', 'ask-visitors'] as const
export type OptionalStep = (typeof OPTIONAL_STEPS)[number]

export const skippedStepSchema = z.object({
  caseId: idSchema,
  step: z.enum(OPTIONAL_STEPS),
  reason: z.string(),
  skippedOn: isoDateSchema,
})
export type SkippedStep = z.infer<typeof skippedStepSchema>

export const skipInputSchema = z.object({ caseId: idSchema, step: z.enum(OPTIONAL_STEPS), reason: requiredLine(500) })
