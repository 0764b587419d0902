import { z } from 'zod'
import type { Decision } from '../decision.ts'
import { isoDateSchema } from '../date.ts'
import { idSchema } from '../field.ts'
import { purposeSchema } from '../ledger/ledgerRow.ts'
import type { Reservation } from './reservation.ts'

/** A sum that the office proposes and that the board has not decided on yet. */
export const proposedSumSchema = z.object({
  caseId: idSchema,
  caseTitle: z.string(),
  purpose: purposeSchema,
  /** The plan that the proposal is about; null = decision 1. */
  planId: idSchema.nullable(),
  boardMeetingOn: isoDateSchema.nullable(),
  kronor: z.int(),
})
export type ProposedSum = z.infer<typeof proposedSumSchema>

/** The same beside what is set aside for it already. */
export interface PendingSum extends ProposedSum {
  /** Reserved before the decision, and so a part of what is reserved. */
  readonly reservedKronor: number
  /** What the decision would take from what remains: never what is reserved already. */
  readonly addedKronor: number
}

const SETTLED: readonly Decision['outcome'][] = ['granted', 'grantedWithChanges', 'rejected', 'forwarded']

/**
 * Whether a proposal still waits for its board: no decision of its kind settles it. With a meeting in view only a
 * decision at it or later does, so that a renewed proposal is not answered by last year's decision.
 */
export const isAwaited = (decisions: readonly Decision[], kind: Decision['kind'], boardMeetingOn: string | null): boolean =>
  !decisions.some((each) => each.kind === kind && SETTLED.includes(each.outcome) && (boardMeetingOn === null || each.meetingOn >= boardMeetingOn))

const keyOf = ({ caseId, purpose }: Pick<Reservation, 'caseId' | 'purpose'>): string => `${caseId} ${purpose}`

/**
 * Holds each proposal against what its case has reserved without a decision: such a reservation was made ahead of it.
 * Each krona set aside answers one proposal only.
 */
export function pendingSums(proposed: readonly ProposedSum[], reservations: readonly Reservation[]): PendingSum[] {
  const ahead = new Map<string, number>()
  for (const each of reservations) {
    if (!each.restsOnDecision) ahead.set(keyOf(each), (ahead.get(keyOf(each)) ?? 0) + each.kronor)
  }
  return proposed.map((each) => {
    const free = Math.max(0, ahead.get(keyOf(each)) ?? 0)
    const reservedKronor = Math.min(free, each.kronor)
    ahead.set(keyOf(each), free - reservedKronor)
    return { ...each, reservedKronor, addedKronor: each.kronor - reservedKronor }
  })
}
