import { z } from 'zod'
import { planBaselineSchema, planThemeSchema } from './baseline.ts'
import { deviationSchema } from './deviation.ts'
import { planSchema } from './plan.ts'
import { planItemSchema } from './planItem.ts'
import { proposalDraftSchema } from './proposal.ts'

/** A plan in a list of the case's periods. */
export const planSummarySchema = z.object({
  plan: planSchema,
  itemCount: z.int(),
  costKronor: z.int(),
  askedKronor: z.int(),
  /** The decision 2 that it was frozen by; null = not frozen. */
  decisionId: z.string().nullable(),
})
export type PlanSummary = z.infer<typeof planSummarySchema>

/** Everything that the page of one plan shows, in one call. */
export const planViewSchema = z.object({
  plan: planSchema,
  /** In the plan's order. */
  items: z.array(planItemSchema),
  baseline: planBaselineSchema.nullable(),
  proposal: proposalDraftSchema.nullable(),
  proposalVersions: z.int().nonnegative(),
  /** Newest first. */
  deviations: z.array(deviationSchema),
  /** All themes of the case's dialogue, in the user's order. */
  themes: z.array(planThemeSchema),
})
export type PlanView = z.infer<typeof planViewSchema>
