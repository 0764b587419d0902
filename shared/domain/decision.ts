import { z } from 'zod'
import { isoDateSchema } from './date.ts'
import { idSchema, line, requiredLine, revisionSchema, text } from './field.ts'
import { kronorSchema } from './money.ts'

/** Decision 1 grants samverkansstöd; decision 2, after the dialogue, says what support the office contributes. */
export const DECISION_KINDS = ['decision1', 'decision2'] as const
export const decisionKindSchema = z.enum(DECISION_KINDS)
export type DecisionKind = z.infer<typeof decisionKindSchema>

/** bifall, bifall med ändring, avslag, återremiss, bordläggning, överlämnat */
export const OUTCOMES = ['granted', 'grantedWithChanges', 'rejected', 'referredBack', 'tabled', 'forwarded'] as const
export const outcomeSchema = z.enum(OUTCOMES)
export type DecisionOutcome = z.infer<typeof outcomeSchema>

export const FORWARD_SCOPES = ['whole', 'part'] as const

/** A case forwarded to another board, and what that board answered. Forwarding is not rejection. */
export const forwardingSchema = z.object({
  /** Board id of the process model, or a name that it does not know. */
  board: z.string(),
  scope: z.enum(FORWARD_SCOPES),
  /** Which part, where only a part is forwarded. */
  part: z.string(),
  answer: z
    .object({
      outcome: outcomeSchema.exclude(['forwarded']),
      meetingOn: isoDateSchema,
      paragraph: z.string(),
      note: z.string(),
    })
    .nullable(),
})
export type Forwarding = z.infer<typeof forwardingSchema>

export const decisionSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  revision: revisionSchema,
  board: z.string(),
  meetingOn: isoDateSchema,
  paragraph: z.string(),
  kind: decisionKindSchema,
  outcome: outcomeSchema,
  soughtKronor: kronorSchema.nullable(),
  proposedKronor: kronorSchema.nullable(),
  grantedKronor: kronorSchema.nullable(),
  conditions: z.string(),
  /** Set exactly where the outcome is `forwarded`. */
  forwarding: forwardingSchema.nullable(),
})
export type Decision = z.infer<typeof decisionSchema>

const forwardingInput = z
  .object({
    board: requiredLine(),
    scope: z.enum(FORWARD_SCOPES),
    part: line(),
    answer: z
      .object({
        outcome: outcomeSchema.exclude(['forwarded']),
        meetingOn: isoDateSchema,
        paragraph: requiredLine(40),
        note: text(2_000),
      })
      .nullable(),
  })
  .refine((value) => value.scope === 'whole' || value.part !== '', { path: ['part'], message: 'required' })

export const decisionInputSchema = z
  .object({
    id: idSchema,
    caseId: idSchema,
    /** 0 = a new decision. */
    expectedRevision: revisionSchema,
    board: requiredLine(),
    meetingOn: isoDateSchema,
    paragraph: requiredLine(40),
    kind: decisionKindSchema,
    outcome: outcomeSchema,
    soughtKronor: kronorSchema.nullable(),
    proposedKronor: kronorSchema.nullable(),
    grantedKronor: kronorSchema.nullable(),
    conditions: text(),
    forwarding: forwardingInput.nullable(),
  })
  .refine((value) => (value.outcome === 'forwarded') === (value.forwarding !== null), {
    path: ['forwarding'],
    message: 'required',
  })
  .refine((value) => !value.forwarding?.answer || value.forwarding.answer.meetingOn >= value.meetingOn, {
    path: ['forwarding', 'answer', 'meetingOn'],
    message: 'answer-before-decision',
  })
export type DecisionInput = z.input<typeof decisionInputSchema>

const FAVOURABLE: readonly DecisionOutcome[] = ['granted', 'grantedWithChanges']

/**
 * Whether a decision opens the way on: the deciding board said yes, or it forwarded the case and the other board
 * said yes. Any other board's word counts only as an answer to a forwarding, since only the deciding board forwards.
 */
export function isInFavour(decision: Decision, decidingBoard: string): boolean {
  if (decision.board !== decidingBoard) return false
  if (FAVOURABLE.includes(decision.outcome)) return true
  const answer = decision.forwarding?.answer
  return decision.outcome === 'forwarded' && !!answer && FAVOURABLE.includes(answer.outcome)
}

/** The first decision of a kind in favour, or null. Renewed decisions come later and do not matter here. */
export const favourableDecision = (
  decisions: readonly Decision[],
  kind: DecisionKind,
  decidingBoard: string,
): Decision | null =>
  decisions
    .filter((decision) => decision.kind === kind && isInFavour(decision, decidingBoard))
    .toSorted((a, b) => a.meetingOn.localeCompare(b.meetingOn))[0] ?? null

/** A case that the board sent on and that still waits for the other board. */
export const awaitsForwardAnswer = (decision: Decision): boolean =>
  decision.outcome === 'forwarded' && decision.forwarding !== null && decision.forwarding.answer === null

const differ = (a: number | null, b: number | null): boolean => a !== null && b !== null && a !== b

export const DECISION_WARNINGS = [
  'granted-without-favour',
  'granted-above-sought',
  'granted-differs-from-proposed',
  'sought-differs-from-application',
  'proposed-differs-from-statement',
  'granted-missing',
  'favour-by-other-board',
] as const
export type DecisionWarning = (typeof DECISION_WARNINGS)[number]

/**
 * Figures that do not agree with one another. They are pointed out and never repaired: the minutes may be right
 * and the application wrong, or the other way round.
 */
export function decisionWarnings(
  decision: Pick<
    Decision,
    'board' | 'kind' | 'outcome' | 'soughtKronor' | 'proposedKronor' | 'grantedKronor' | 'forwarding'
  >,
  context: {
    readonly decidingBoard: string
    /** Sum in the latest frozen application; null = none or no sum. */
    readonly applicationKronor: number | null
    /** Sum that the office proposes in its statement; null = none. */
    readonly statementKronor: number | null
  },
): DecisionWarning[] {
  const { soughtKronor: sought, proposedKronor: proposed, grantedKronor: granted } = decision
  const favourable =
    FAVOURABLE.includes(decision.outcome) ||
    (!!decision.forwarding?.answer && FAVOURABLE.includes(decision.forwarding.answer.outcome))
  const found: [boolean, DecisionWarning][] = [
    [!favourable && granted !== null && granted > 0, 'granted-without-favour'],
    [granted !== null && sought !== null && granted > sought, 'granted-above-sought'],
    [decision.outcome === 'granted' && differ(granted, proposed), 'granted-differs-from-proposed'],
    [decision.kind === 'decision1' && differ(sought, context.applicationKronor), 'sought-differs-from-application'],
    [decision.kind === 'decision1' && differ(proposed, context.statementKronor), 'proposed-differs-from-statement'],
    [favourable && granted === null && sought !== null, 'granted-missing'],
    [FAVOURABLE.includes(decision.outcome) && decision.board !== context.decidingBoard, 'favour-by-other-board'],
  ]
  return found.filter(([holds]) => holds).map(([, warning]) => warning)
}
