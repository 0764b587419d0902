import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { decisionKindSchema, outcomeSchema } from '../decision.ts'
import { idSchema } from '../field.ts'

/** A proposal that answers a theme, and what came of it. */
export const threadItemSchema = z.object({
  id: idSchema,
  planId: idSchema,
  planTitle: z.string(),
  title: z.string(),
  kind: z.enum(['measure', 'activity']),
  startsOn: isoDateSchema.nullable(),
  endsOn: isoDateSchema.nullable(),
  state: z.enum(['notStarted', 'ongoing', 'done', 'dropped']),
  progressPercent: z.int(),
  /** The decision that froze the plan; null = not decided on. */
  decision: z.object({ id: idSchema, kind: decisionKindSchema, outcome: outcomeSchema, board: z.string(), meetingOn: isoDateSchema, paragraph: z.string() }).nullable(),
})
export type ThreadItem = z.infer<typeof threadItemSchema>

/** From what was said, over what was proposed and decided, to what was done. */
export const threadSchema = z.object({ opinionCount: z.int().nonnegative(), items: z.array(threadItemSchema) })
export type Thread = z.infer<typeof threadSchema>
