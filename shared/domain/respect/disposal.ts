import { z } from 'zod'
import { addMonths, type IsoDate, isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, requiredLine, revisionSchema } from '../field.ts'

/**
 * Kinds of record with a time of their own. A person known from cases is due some time after the last of them closed,
 * anyone else some time after the last contact.
 */
export const DISPOSAL_KINDS = ['afterCase', 'withoutCase', 'actor', 'networkMeeting', 'importBatch', 'registerExport', 'merge', 'actorList'] as const
export const disposalKindSchema = z.enum(DISPOSAL_KINDS)
export type DisposalKind = z.infer<typeof disposalKindSchema>

export const PERSON_KINDS = ['afterCase', 'withoutCase'] as const satisfies readonly DisposalKind[]
export const isPersonKind = (kind: DisposalKind): boolean => PERSON_KINDS.some((each) => each === kind)

const months = z.int().min(1).max(600)
/** Months for each kind. */
export const disposalRulesSchema = z.record(disposalKindSchema, months)
export type DisposalRules = z.infer<typeof disposalRulesSchema>

export const DEFAULT_RULES: DisposalRules = {
  afterCase: 24,
  withoutCase: 12,
  actor: 24,
  networkMeeting: 24,
  importBatch: 12,
  registerExport: 24,
  merge: 12,
  actorList: 24,
}

export const dueRecordSchema = z.object({
  kind: disposalKindSchema,
  subjectId: idSchema,
  /** 0 for what never changes. */
  revision: revisionSchema,
  name: z.string(),
  /** Actors that a person stands at; what a record holds, in figures. */
  details: z.array(z.string()),
  /** The last contact, the day of the meeting, the day that it was made: what the time runs from. */
  lastOn: isoDateSchema,
  dueOn: isoDateSchema,
})
export type DueRecord = z.infer<typeof dueRecordSchema>

export const disposalInputSchema = z.object({
  kind: disposalKindSchema,
  subjectId: idSchema,
  expectedRevision: revisionSchema,
  /** null = dispose now; a day = keep until then. */
  keepUntil: isoDateSchema.nullable(),
  reason: requiredLine(),
  /** The user has been told that no backup can be written, and goes on all the same. */
  withoutBackup: z.boolean(),
})
export type DisposalInput = z.input<typeof disposalInputSchema>

export const disposalDecisionSchema = z.object({
  id: idSchema,
  subjectId: idSchema,
  kind: disposalKindSchema,
  lastOn: isoDateSchema,
  dueOn: isoDateSchema,
  outcome: z.enum(['disposed', 'kept']),
  keepUntil: isoDateSchema.nullable(),
  reason: z.string(),
  /** In how many texts beside the record something was taken out. */
  changedTexts: z.int().nonnegative(),
  /** The verified backup that was there when it was carried out, '' = none. */
  backupFile: z.string(),
  decidedAt: instantSchema,
  decidedBy: z.string(),
})
export type DisposalDecision = z.infer<typeof disposalDecisionSchema>

/** What is known of a person's standing, as far as disposal asks. */
export interface DisposalStanding {
  readonly inCases: boolean
  /** Speaks for somebody in a case that is not closed. */
  readonly inOpenCase: boolean
  readonly lastOn: IsoDate
  /** The latest decision to keep, or null. */
  readonly keptUntil: IsoDate | null
}

/** The day from which something is due: by its rule, or later where a decision keeps it. */
export const dueDay = (lastOn: IsoDate, afterMonths: number, keptUntil: IsoDate | null): IsoDate => {
  const byRule = addMonths(lastOn, afterMonths)
  return keptUntil !== null && keptUntil > byRule ? keptUntil : byRule
}

/** When and by which rule a person is due, or null as long as an open case needs the details or a decision keeps them. */
export function dueOf(standing: DisposalStanding, rules: DisposalRules, today: IsoDate): { kind: DisposalKind; dueOn: IsoDate } | null {
  if (standing.inOpenCase) return null
  const kind: DisposalKind = standing.inCases ? 'afterCase' : 'withoutCase'
  const dueOn = dueDay(standing.lastOn, rules[kind], standing.keptUntil)
  return dueOn <= today ? { kind, dueOn } : null
}

/** How much is due in all. */
export const dueTotal = (counts: Readonly<Partial<Record<DisposalKind, number>>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0)
