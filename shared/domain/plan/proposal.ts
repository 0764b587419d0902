import { z } from 'zod'
import { idSchema, revisionSchema, text } from '../field.ts'
import { kronorSchema } from '../money.ts'
import { emptyStatement, statementDraftSchema, statementInputSchema } from '../statement.ts'

/** The proposal (förslagshandling) to the board for decision 2 with the official's statement, as it is being written. */
export const proposalDraftSchema = statementDraftSchema.extend({
  planId: idSchema,
  /** What the actors seek of the office; null = what the plan asks for. */
  soughtKronor: kronorSchema.nullable(),
  /** What the office proposes beside money: time, material, permits. Decision 2 may be support without money. */
  proposedOther: z.string(),
})
export type ProposalDraft = z.infer<typeof proposalDraftSchema>

export const proposalInputSchema = statementInputSchema.extend({
  planId: idSchema,
  expectedRevision: revisionSchema,
  soughtKronor: kronorSchema.nullable(),
  proposedOther: text(2_000),
})
export type ProposalInput = z.input<typeof proposalInputSchema>

export const emptyProposal = (caseId: string, planId: string): ProposalDraft => ({
  ...emptyStatement(caseId),
  planId,
  soughtKronor: null,
  proposedOther: '',
})
