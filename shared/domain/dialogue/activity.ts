import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, line, lines, requiredLine, revisionSchema, text } from '../field.ts'
import { kronorSchema } from '../money.ts'

export const ACTIVITY_STATES = ['planned', 'held', 'cancelled'] as const
export type ActivityState = (typeof ACTIVITY_STATES)[number]

const countSchema = z.int().nonnegative().max(10_000_000)

/** A way of asking people in the area (dialogaktivitet), planned or held. */
export const dialogueActivitySchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  title: z.string(),
  /** One of the suggested words or the user's own. */
  method: z.string(),
  targetGroups: z.array(z.string()),
  state: z.enum(ACTIVITY_STATES),
  /** Why it was not held. */
  stateReason: z.string(),
  startsOn: isoDateSchema.nullable(),
  /** For what goes on for days, such as a survey; null = one day. */
  endsOn: isoDateSchema.nullable(),
  time: z.string(),
  place: z.string(),
  invitedCount: z.int().nullable(),
  reachedCount: z.int().nullable(),
  costKronor: kronorSchema.nullable(),
  /** Where the material lies, one reference each. */
  documentReferences: z.array(z.string()),
  notes: z.string(),
})
export type DialogueActivity = z.infer<typeof dialogueActivitySchema>

export const dialogueActivityInputSchema = z
  .object({
    id: idSchema,
    caseId: idSchema,
    /** 0 = a new activity. */
    expectedRevision: revisionSchema,
    title: requiredLine(160),
    method: line(60),
    targetGroups: lines(80),
    state: z.enum(ACTIVITY_STATES),
    stateReason: text(2_000),
    startsOn: isoDateSchema.nullable(),
    endsOn: isoDateSchema.nullable(),
    time: line(40),
    place: line(),
    invitedCount: countSchema.nullable(),
    reachedCount: countSchema.nullable(),
    costKronor: kronorSchema.nullable(),
    documentReferences: lines(),
    notes: text(),
  })
  .refine(({ state, stateReason }) => state !== 'cancelled' || stateReason.trim() !== '', { path: ['stateReason'], message: 'required' })
  .refine(({ state, startsOn }) => state !== 'held' || startsOn !== null, { path: ['startsOn'], message: 'required' })
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || endsOn >= startsOn, { path: ['endsOn'], message: 'ends-before-start' })
export type DialogueActivityInput = z.input<typeof dialogueActivityInputSchema>
