import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, requiredLine, revisionSchema, text } from '../field.ts'
import { kronorSchema } from '../money.ts'

export const COMMITMENT_KINDS = ['money', 'resources', 'activities'] as const
export const COMMITMENT_STATES = ['open', 'kept', 'broken', 'changed'] as const
export const commitmentKindSchema = z.enum(COMMITMENT_KINDS)
export const commitmentStateSchema = z.enum(COMMITMENT_STATES)

/** What an actor has promised in a case (åtagande): evidence for the criterion on own contribution. */
export const commitmentSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  caseTitle: z.string(),
  actorId: idSchema,
  actorName: z.string(),
  kind: commitmentKindSchema,
  /** For money; null where the sum is not known. */
  amountKronor: kronorSchema.nullable(),
  description: z.string(),
  dueOn: isoDateSchema.nullable(),
  state: commitmentStateSchema,
  /** Why it was broken or changed. */
  stateReason: z.string(),
})
export type Commitment = z.infer<typeof commitmentSchema>

export const commitmentInputSchema = z
  .object({
    id: idSchema,
    /** 0 = a new commitment. */
    expectedRevision: revisionSchema,
    caseId: idSchema,
    actorId: idSchema,
    kind: commitmentKindSchema,
    amountKronor: kronorSchema.nullable(),
    description: requiredLine(500),
    dueOn: isoDateSchema.nullable(),
    state: commitmentStateSchema,
    stateReason: text(2_000),
  })
  .refine(({ state, stateReason }) => !['broken', 'changed'].includes(state) || stateReason.trim() !== '', {
    path: ['stateReason'],
    message: 'required',
  })
export type CommitmentInput = z.input<typeof commitmentInputSchema>
