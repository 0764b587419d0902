import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, revisionSchema, text } from '../field.ts'

/** A check-in (avstämning): what was planned, what happened, what threatens and what help is needed. */
export const checkInSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  /** The meeting where it was held, where there was one. */
  meetingId: idSchema.nullable(),
  heldOn: isoDateSchema,
  planned: z.string(),
  happened: z.string(),
  risks: z.string(),
  helpNeeded: z.string(),
})
export type CheckIn = z.infer<typeof checkInSchema>

export const checkInInputSchema = z.object({
  id: idSchema,
  /** 0 = a new check-in. */
  expectedRevision: revisionSchema,
  caseId: idSchema,
  meetingId: idSchema.nullable(),
  heldOn: isoDateSchema,
  planned: text(),
  happened: text(),
  risks: text(),
  helpNeeded: text(),
})
export type CheckInInput = z.input<typeof checkInInputSchema>
