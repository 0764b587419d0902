import { z } from 'zod'
import { exportedDocumentSchema } from '../../domain/exportedDocument.ts'
import { bytesSchema, idSchema, revisionSchema } from '../../domain/field.ts'
import { planBaselineSchema } from '../../domain/plan/baseline.ts'
import { deviationNoteSchema } from '../../domain/plan/deviation.ts'
import { planInputSchema, planSchema } from '../../domain/plan/plan.ts'
import { planItemInputSchema, planItemSchema } from '../../domain/plan/planItem.ts'
import { planSummarySchema, planViewSchema } from '../../domain/plan/planView.ts'
import { proposalDraftSchema, proposalInputSchema } from '../../domain/plan/proposal.ts'
import { method } from '../method.ts'

const ofPlan = z.object({ planId: idSchema })
const one = z.object({ id: idSchema, expectedRevision: revisionSchema })
const nothing = z.object({})

/** More rows than any plan has; a drawn timetable of a thousand is still read. */
const MOST_ITEMS = 5_000

/** A period that goes on: the rows that are copied, each under a new id, moved on by a number of months. */
const copySchema = z.object({
  fromPlanId: idSchema,
  plan: planInputSchema,
  items: z.array(z.object({ fromId: idSchema, id: idSchema })).max(MOST_ITEMS),
  monthsLater: z.int().min(0).max(120),
})

export const plans = {
  /** Oldest period first. */
  list: method(z.object({ caseId: idSchema }), z.array(planSummarySchema)),
  get: method(ofPlan, planViewSchema),
  save: method(planInputSchema, planSchema),
  /** Removes a plan with its rows and its proposal, and says how many ledger rows lost their tie to it. A frozen one stays. */
  remove: method(one, z.object({ untiedRows: z.int() })),
  /** Undoes the removal: rows, proposal and the ties of the ledger. */
  restore: method(ofPlan, planSchema),
  /** Saves a row. Once the plan is frozen, a change of what was decided needs its reason. */
  saveItem: method(planItemInputSchema, planItemSchema),
  removeItem: method(one, nothing),
  /** Strikes a row of a frozen plan, with a reason; it stays to be seen. */
  dropItem: method(one.extend({ deviation: deviationNoteSchema }), planItemSchema),
  /** Puts all rows of a plan in an order. */
  arrange: method(ofPlan.extend({ ids: z.array(idSchema).max(MOST_ITEMS) }), nothing),
  /** Ties a decision 2 in favour to the plan and freezes it as it is. */
  freeze: method(ofPlan.extend({ decisionId: idSchema }), planBaselineSchema),
  copyForward: method(copySchema, planSchema),
  proposal: method(ofPlan, proposalDraftSchema),
  saveProposal: method(proposalInputSchema, proposalDraftSchema),
  previewProposal: method(ofPlan, z.object({ bytes: bytesSchema, pageCount: z.int(), missingCharacters: z.array(z.string()) })),
  exportProposal: method(ofPlan.extend({ expectedRevision: revisionSchema }), exportedDocumentSchema),
}
