import { z } from 'zod'
import { OPTIONAL_STEPS } from './dialogue/skippedStep.ts'

const count = z.int().nonnegative()

/** How far the work of a case has come after decision 1, counted: what the rules of the later phases ask for. */
export const workStandingSchema = z.object({
  /** Meetings of the kind planeringsmöte. */
  planningMeetings: count,
  /** Dialogue activities that were held. */
  heldActivities: count,
  uncodedOpinions: count,
  /** Rows of all plans. */
  planItems: count,
  /** Plans that were frozen by a decision 2. */
  baselines: count,
  /** Rows of frozen plans that are neither done nor struck. */
  openActivities: count,
  proposalVersions: count,
  /** Steps that were not needed, each with a reason. */
  skippedSteps: z.array(z.enum(OPTIONAL_STEPS)),
  toldOutcome: z.boolean(),
  formedAssociation: z.boolean(),
  hasAnnualReport: z.boolean(),
  hasFinancialReport: z.boolean(),
  /** Ids of the questions of the result report that something is written under. */
  answeredQuestions: z.array(z.string()),
  /** Finalised result reports. */
  resultVersions: count,
})
export type WorkStanding = z.infer<typeof workStandingSchema>

/** A case in which nothing has been done after decision 1. */
export const NO_WORK: WorkStanding = {
  planningMeetings: 0,
  heldActivities: 0,
  uncodedOpinions: 0,
  planItems: 0,
  baselines: 0,
  openActivities: 0,
  proposalVersions: 0,
  skippedSteps: [],
  toldOutcome: false,
  formedAssociation: false,
  hasAnnualReport: false,
  hasFinancialReport: false,
  answeredQuestions: [],
  resultVersions: 0,
}
