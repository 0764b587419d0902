import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, requiredLine, revisionSchema } from '../field.ts'
import { valueSchema } from './value.ts'

/** A new target, and why. The ones before it stay and can always be read. */
export const targetRevisionSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  indicatorId: idSchema,
  target: valueSchema,
  /** null = the day is not known, as in older reports. */
  revisedOn: isoDateSchema.nullable(),
  reason: z.string(),
  notedAt: instantSchema,
})
export type TargetRevision = z.infer<typeof targetRevisionSchema>

export const targetRevisionInputSchema = z.object({
  id: idSchema,
  /** 0 = a new revision of the target. */
  expectedRevision: revisionSchema,
  caseId: idSchema,
  indicatorId: idSchema,
  target: valueSchema,
  revisedOn: isoDateSchema.nullable(),
  reason: requiredLine(500),
})
export type TargetRevisionInput = z.input<typeof targetRevisionInputSchema>
