import { z } from 'zod'
import { addMonths, type IsoDate, isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, requiredLine, revisionSchema } from '../field.ts'

/** A person known from cases is due some time after the last of them closed, anyone else some time after the last contact. */
export const DISPOSAL_KINDS = ['afterCase', 'withoutCase'] as const
export const disposalKindSchema = z.enum(DISPOSAL_KINDS)
export type DisposalKind = z.infer<typeof disposalKindSchema>

const months = z.int().min(1).max(600)
/** Months for each kind. */
export const disposalRulesSchema = z.object({ afterCase: months, withoutCase: months })
export type DisposalRules = z.infer<typeof disposalRulesSchema>

export const duePersonSchema = z.object({
  contactId: idSchema,
  revision: revisionSchema,
  name: z.string(),
  /** Actors that the person stands at. */
  actors: z.array(z.string()),
  kind: disposalKindSchema,
  lastContactOn: isoDateSchema,
  dueOn: isoDateSchema,
})
export type DuePerson = z.infer<typeof duePersonSchema>

export const disposalInputSchema = z
  .object({
    contactId: idSchema,
    expectedRevision: revisionSchema,
    /** null = dispose now; a day = keep until then. */
    keepUntil: isoDateSchema.nullable(),
    reason: requiredLine(),
  })

export const disposalDecisionSchema = z.object({
  id: idSchema,
  contactId: idSchema,
  kind: disposalKindSchema,
  lastContactOn: isoDateSchema,
  dueOn: isoDateSchema,
  outcome: z.enum(['disposed', 'kept']),
  keepUntil: isoDateSchema.nullable(),
  reason: z.string(),
  /** In how many texts beside the contact the person was made unknown. */
  changedTexts: z.int().nonnegative(),
  decidedAt: instantSchema,
  decidedBy: z.string(),
})
export type DisposalDecision = z.infer<typeof disposalDecisionSchema>

/** What is known of a person's standing, as far as disposal asks. */
export interface DisposalStanding {
  readonly inCases: boolean
  /** Speaks for somebody in a case that is not closed. */
  readonly inOpenCase: boolean
  readonly lastContactOn: IsoDate
  /** The latest decision to keep, or null. */
  readonly keptUntil: IsoDate | null
}

/** When and by which rule a person is due, or null as long as an open case needs the details or a decision keeps them. */
export function dueOf(standing: DisposalStanding, rules: DisposalRules, today: IsoDate): { kind: DisposalKind; dueOn: IsoDate } | null {
  if (standing.inOpenCase) return null
  const kind: DisposalKind = standing.inCases ? 'afterCase' : 'withoutCase'
  const byRule = addMonths(standing.lastContactOn, rules[kind])
  const dueOn = standing.keptUntil !== null && standing.keptUntil > byRule ? standing.keptUntil : byRule
  return dueOn <= today ? { kind, dueOn } : null
}
