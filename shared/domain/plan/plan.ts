import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, LIMITS, requiredLine, revisionSchema } from '../field.ts'

/** A plan of measures and activities: one per decision 2, so a long-running process has one per year or period. */
export const planSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  revision: revisionSchema,
  title: z.string(),
  /** The period that it is for; null = not said. */
  startsOn: isoDateSchema.nullable(),
  endsOn: isoDateSchema.nullable(),
  createdAt: instantSchema,
})
export type Plan = z.infer<typeof planSchema>

/** The end of something is not before its start; refused at the end, which is typed last. */
export const endsInOrder = (value: { readonly startsOn: string | null; readonly endsOn: string | null }): boolean =>
  value.startsOn === null || value.endsOn === null || value.endsOn >= value.startsOn

export const ENDS_BEFORE_START = { path: ['endsOn'], message: 'ends-before-start' }

export const planInputSchema = z
  .object({
    id: idSchema,
    caseId: idSchema,
    /** 0 = a new plan. */
    expectedRevision: revisionSchema,
    title: requiredLine(LIMITS.title),
    startsOn: isoDateSchema.nullable(),
    endsOn: isoDateSchema.nullable(),
  })
  .refine(endsInOrder, ENDS_BEFORE_START)
export type PlanInput = z.input<typeof planInputSchema>
