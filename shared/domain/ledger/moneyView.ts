import { z } from 'zod'
import { decisionSchema } from '../decision.ts'
import { dialogueActivitySchema } from '../dialogue/activity.ts'
import { idSchema } from '../field.ts'
import { commitmentSchema } from '../register/commitment.ts'
import { contributionSchema } from './contribution.ts'
import { ledgerRowSchema } from './ledgerRow.ts'

/** A plan as the ledger points to it, with what its proposal to the board says of money. */
export const moneyPlanSchema = z.object({
  id: idSchema,
  title: z.string(),
  /** The decision 2 that it was frozen by; null = not frozen. */
  decisionId: idSchema.nullable(),
  soughtKronor: z.int().nullable(),
  proposedKronor: z.int().nullable(),
})
export type MoneyPlan = z.infer<typeof moneyPlanSchema>

/** Everything that is known of the money in a case, in one call; what is recorded elsewhere is only pointed to. */
export const moneyViewSchema = z.object({
  caseId: idSchema,
  /** Board id of the process model. */
  decidingBoard: z.string(),
  /** Oldest first. */
  rows: z.array(ledgerRowSchema),
  /** Oldest first. */
  contributions: z.array(contributionSchema),
  commitments: z.array(commitmentSchema),
  decisions: z.array(decisionSchema),
  plans: z.array(moneyPlanSchema),
  activities: z.array(dialogueActivitySchema),
  /** Of the latest frozen application; null = none or no sum. */
  applicationKronor: z.int().nullable(),
  /** That the statement for decision 1 proposes; null = none. */
  statementKronor: z.int().nullable(),
})
export type MoneyView = z.infer<typeof moneyViewSchema>
