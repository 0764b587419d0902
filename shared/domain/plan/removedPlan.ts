import { z } from 'zod'
import { idSchema } from '../field.ts'
import { planSchema } from './plan.ts'

/** What the change log keeps of a plan that was removed; its rows and its proposal stand there under their own names. */
export const removedPlanSchema = planSchema.extend({
  itemIds: z.array(idSchema),
  /** Rows of the ledger that belonged to it. */
  ledgerRowIds: z.array(idSchema),
})
