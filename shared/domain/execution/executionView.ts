import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { planViewSchema } from '../plan/planView.ts'
import { EXECUTION_BLOCKERS } from '../plan/execution.ts'
import { checkInSchema } from './checkIn.ts'
import { followUpSchema } from './followUp.ts'
import { organisationFormSchema } from './organisationForm.ts'

/** One plan while it is carried out. */
export const executedPlanSchema = planViewSchema.pick({ plan: true, items: true, baseline: true, deviations: true }).extend({
  /** What keeps anything in it from being started; empty = it may be. */
  blockers: z.array(z.enum(EXECUTION_BLOCKERS)),
})
export type ExecutedPlan = z.infer<typeof executedPlanSchema>

/** Everything that the execution of a case shows, in one call. */
export const executionViewSchema = z.object({
  /** Oldest period first. */
  plans: z.array(executedPlanSchema),
  followUp: followUpSchema,
  /** Newest first. */
  checkIns: z.array(checkInSchema),
  /** Oldest first. */
  forms: z.array(organisationFormSchema),
  nextCheckInOn: isoDateSchema.nullable(),
})
export type ExecutionView = z.infer<typeof executionViewSchema>
