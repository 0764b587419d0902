import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, line, requiredLine } from '../field.ts'
import type { PlanItemWriting } from './planItem.ts'

/** How a frozen plan can be departed from (rule 10 of the model: each deviation carries a reason). */
export const DEVIATION_KINDS = ['date', 'cost', 'scope', 'dropped', 'added'] as const
export const deviationKindSchema = z.enum(DEVIATION_KINDS)
export type DeviationKind = z.infer<typeof deviationKindSchema>

/** Why, who agreed to it, and when. */
export const deviationNoteSchema = z.object({
  reason: requiredLine(2_000),
  agreedBy: line(),
  agreedOn: isoDateSchema,
})
export type DeviationNote = z.infer<typeof deviationNoteSchema>

export const deviationSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  planId: idSchema,
  itemId: idSchema,
  kind: deviationKindSchema,
  /** The fields that it is about, as they were and became; {} where there was or is nothing. */
  before: z.record(z.string(), z.unknown()),
  after: z.record(z.string(), z.unknown()),
  reason: z.string(),
  agreedBy: z.string(),
  agreedOn: isoDateSchema,
  notedAt: instantSchema,
})
export type Deviation = z.infer<typeof deviationSchema>

/** The fields that the board decided on, by the kind of deviation that a change of them is. */
export const DECIDED_FIELDS = {
  date: ['startsOn', 'endsOn'],
  cost: ['costKronor', 'askedKronor'],
  scope: ['title', 'purpose', 'askedOther'],
} as const satisfies Partial<Record<DeviationKind, readonly (keyof PlanItemWriting)[]>>

export type Departure = Pick<Deviation, 'kind' | 'before' | 'after'>

const picked = (fields: readonly (keyof PlanItemWriting)[], from: PlanItemWriting): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, from[field]]))

/**
 * How one state of a row departs from another: one departure per kind, with the fields of that kind. Who is
 * responsible, the themes and the order are not what the board decided on.
 */
export function departuresBetween(before: PlanItemWriting, after: PlanItemWriting): Departure[] {
  return (['date', 'cost', 'scope'] as const)
    .filter((kind) => DECIDED_FIELDS[kind].some((field) => before[field] !== after[field]))
    .map((kind) => ({ kind, before: picked(DECIDED_FIELDS[kind], before), after: picked(DECIDED_FIELDS[kind], after) }))
}
