import { z } from 'zod'
import { idSchema, instantSchema } from '../field.ts'
import { planSchema } from './plan.ts'
import { type PlanItem, planItemSchema } from './planItem.ts'

/** A theme as the plan names it. */
export const planThemeSchema = z.object({ id: idSchema, name: z.string() })
export type PlanTheme = z.infer<typeof planThemeSchema>

/** The plan as it was when the board decided on it. Frozen: the database refuses to change it. */
export const planBaselineSchema = z.object({
  planId: idSchema,
  caseId: idSchema,
  decisionId: idSchema,
  frozenAt: instantSchema,
  content: z.object({ plan: planSchema, items: z.array(planItemSchema), themes: z.array(planThemeSchema) }),
})
export type PlanBaseline = z.infer<typeof planBaselineSchema>

/** Fields in which a plan can be held against what was decided. */
export const COMPARED_FIELDS = ['title', 'startsOn', 'endsOn', 'costKronor', 'askedKronor', 'purpose', 'askedOther'] as const
export type ComparedField = (typeof COMPARED_FIELDS)[number]

export interface PlanDifference {
  readonly itemId: string
  readonly title: string
  readonly what: 'added' | 'removed' | 'changed'
  /** Only of what was changed. */
  readonly fields: readonly ComparedField[]
  readonly decided: PlanItem | null
  readonly now: PlanItem | null
}

function differenceOf(decided: PlanItem | undefined, now: PlanItem | undefined): PlanDifference[] {
  const either = now ?? decided
  if (!either) return []
  const base = { itemId: either.id, title: either.title, decided: decided ?? null, now: now ?? null }
  if (!decided || !now) return [{ ...base, what: decided ? 'removed' : 'added', fields: [] }]
  const fields = COMPARED_FIELDS.filter((field) => decided[field] !== now[field])
  return fields.length === 0 ? [] : [{ ...base, what: 'changed', fields }]
}

/** Where the plan differs from what was decided: rows of the plan in its order, then those that are gone. */
export function comparePlans(decided: readonly PlanItem[], now: readonly PlanItem[]): PlanDifference[] {
  const before = new Map(decided.map((item) => [item.id, item]))
  const after = new Set(now.map(({ id }) => id))
  return [
    ...now.flatMap((item) => differenceOf(before.get(item.id), item)),
    ...decided.filter(({ id }) => !after.has(id)).flatMap((item) => differenceOf(item, undefined)),
  ]
}
