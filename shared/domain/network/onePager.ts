import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, LIMITS, lines, revisionSchema } from '../field.ts'
import { kronorSchema } from '../money.ts'

/** The partnership of a case on one page, as far as it is written; the partners stand in the register. */
export const onePagerWritingSchema = z.object({
  startsOn: isoDateSchema.nullable(),
  endsOn: isoDateSchema.nullable(),
  totalKronor: kronorSchema.nullable(),
  /** Who pays, in the user's words. */
  sources: lines(),
  areas: lines(LIMITS.title),
  relatedInitiatives: lines(),
  goalCount: z.int().min(0).max(999).nullable(),
})
export type OnePagerWriting = z.infer<typeof onePagerWritingSchema>

export const partnerSchema = z.object({ name: z.string(), isApplicant: z.boolean() })
export type Partner = z.infer<typeof partnerSchema>

export const onePagerSchema = onePagerWritingSchema.extend({
  caseId: idSchema,
  /** 0 = never written: what stands is taken from the case. */
  revision: revisionSchema,
  savedAt: instantSchema.nullable(),
  /** Actors that want to collaborate, the applicants first, then in Swedish order. */
  partners: z.array(partnerSchema),
})
export type OnePager = z.infer<typeof onePagerSchema>

export const onePagerInputSchema = onePagerWritingSchema
  .extend({ caseId: idSchema, expectedRevision: revisionSchema })
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || endsOn >= startsOn, {
    path: ['endsOn'],
    message: 'ends-before-start',
  })
export type OnePagerInput = z.input<typeof onePagerInputSchema>
