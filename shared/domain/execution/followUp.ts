import { z } from 'zod'
import { addWeeks, type IsoDate, isoDateSchema } from '../date.ts'
import { idSchema, line, revisionSchema, text } from '../field.ts'

/** Weeks between check-ins: from every week to once a year. */
const weeksSchema = z.int().min(1).max(52)

/** How a case is followed: the rhythm of its check-ins, how the outcome was told, and an association's own reports. */
export const followUpSchema = z.object({
  caseId: idSchema,
  /** 0 = nothing said yet. */
  revision: revisionSchema,
  /** null = no rhythm is set. */
  checkInWeeks: weeksSchema.nullable(),
  /** When the outcome was told to the area's actors (resultatet kommunicerat); null = not yet. */
  toldOn: isoDateSchema.nullable(),
  toldHow: z.string(),
  /** Where an association's verksamhetsberättelse lies, e.g. its registry number; '' = not received. */
  annualReport: z.string(),
  /** The same of its ekonomisk berättelse. */
  financialReport: z.string(),
})
export type FollowUp = z.infer<typeof followUpSchema>

export const followUpInputSchema = z
  .object({
    caseId: idSchema,
    expectedRevision: revisionSchema,
    checkInWeeks: weeksSchema.nullable(),
    toldOn: isoDateSchema.nullable(),
    toldHow: text(2_000),
    annualReport: line(),
    financialReport: line(),
  })
  // A date without how it was done cannot be told to anybody later.
  .refine(({ toldOn, toldHow }) => toldOn === null || toldHow.trim() !== '', { path: ['toldHow'], message: 'required' })
export type FollowUpInput = z.input<typeof followUpInputSchema>

export const emptyFollowUp = (caseId: string): FollowUp => ({
  caseId,
  revision: 0,
  checkInWeeks: null,
  toldOn: null,
  toldHow: '',
  annualReport: '',
  financialReport: '',
})

/**
 * When the next check-in is due: a rhythm's weeks after the last one, or after the work began; null without a rhythm
 * or where nothing has begun.
 */
export function nextCheckInOn(
  weeks: number | null,
  { lastHeldOn, beganOn }: { readonly lastHeldOn: IsoDate | null; readonly beganOn: IsoDate | null },
): IsoDate | null {
  const from = lastHeldOn ?? beganOn
  return weeks === null || from === null ? null : addWeeks(from, weeks)
}
