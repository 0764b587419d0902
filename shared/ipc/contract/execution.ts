import { z } from 'zod'
import { checkInInputSchema, checkInSchema } from '../../domain/execution/checkIn.ts'
import { executionViewSchema } from '../../domain/execution/executionView.ts'
import { followUpInputSchema, followUpSchema } from '../../domain/execution/followUp.ts'
import { organisationFormInputSchema, organisationFormSchema } from '../../domain/execution/organisationForm.ts'
import { progressInputSchema } from '../../domain/execution/progress.ts'
import { idSchema, revisionSchema } from '../../domain/field.ts'
import { planItemSchema } from '../../domain/plan/planItem.ts'
import { method } from '../method.ts'

const one = z.object({ id: idSchema, expectedRevision: revisionSchema })
const nothing = z.object({})

export const execution = {
  get: method(z.object({ caseId: idSchema }), executionViewSchema),
  /** How an activity goes. Refused until decision 2 and the frozen plan allow work to start. */
  saveProgress: method(progressInputSchema, planItemSchema),
  saveFollowUp: method(followUpInputSchema, followUpSchema),
  saveCheckIn: method(checkInInputSchema, checkInSchema),
  removeCheckIn: method(one, nothing),
  saveForm: method(organisationFormInputSchema, organisationFormSchema),
  removeForm: method(one, nothing),
}
