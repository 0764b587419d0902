import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, requiredLine, revisionSchema, text } from '../field.ts'
import { MOST_GROUPS } from './indicator.ts'
import { valueSchema } from './value.ts'

/** What an indicator was on a day, and where the figure comes from. */
export const outcomeSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  indicatorId: idSchema,
  value: valueSchema,
  measuredOn: isoDateSchema,
  source: z.string(),
  /** The figure of each group that was counted for itself. */
  split: z.array(z.object({ group: z.string(), value: valueSchema })),
  note: z.string(),
})
export type Outcome = z.infer<typeof outcomeSchema>

export const outcomeInputSchema = z.object({
  id: idSchema,
  /** 0 = a new outcome. */
  expectedRevision: revisionSchema,
  caseId: idSchema,
  indicatorId: idSchema,
  value: valueSchema,
  measuredOn: isoDateSchema,
  source: requiredLine(),
  split: z.array(z.object({ group: requiredLine(60), value: valueSchema })).max(MOST_GROUPS),
  note: text(2_000),
})
export type OutcomeInput = z.input<typeof outcomeInputSchema>
