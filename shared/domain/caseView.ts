import { z } from 'zod'
import { caseActorSchema } from './actor.ts'
import { applicationDraftSchema } from './application.ts'
import { caseSchema } from './case.ts'
import { assessmentSchema } from './criteria.ts'
import { decisionSchema } from './decision.ts'
import { idSchema, instantSchema } from './field.ts'
import { meetingSchema } from './meeting.ts'
import { workStandingSchema } from './workStanding.ts'
import { todoSchema, type CaseStanding } from './todo.ts'

/** A frozen application in a list, without its content. */
export const versionSummarySchema = z.object({
  id: idSchema,
  version: z.int().positive(),
  finalisedAt: instantSchema,
  finalisedBy: z.string(),
  documentId: idSchema,
  soughtKronor: z.int().nullable(),
})
export type VersionSummary = z.infer<typeof versionSummarySchema>

/** All that the page of one case shows, in one call. */
export const caseViewSchema = z.object({
  case: caseSchema,
  actors: z.array(caseActorSchema),
  /** One per criterion of the case's process model, in its order. */
  assessments: z.array(assessmentSchema),
  application: applicationDraftSchema,
  versions: z.array(versionSummarySchema),
  statementVersions: z.int().nonnegative(),
  statementKronor: z.int().nullable(),
  decisions: z.array(decisionSchema),
  meetings: z.array(meetingSchema),
  work: workStandingSchema,
  todos: z.array(todoSchema),
  /** Whether the draft differs from the latest frozen version (true while there is none and something is written). */
  draftDiffers: z.boolean(),
})
export type CaseView = z.infer<typeof caseViewSchema>

/** The part of a view that the rules ask for. */
export const standingOf = (view: CaseView): CaseStanding & { case: CaseView['case'] } => ({
  case: view.case,
  actors: view.actors,
  assessments: view.assessments,
  draft: view.application,
  decisions: view.decisions,
  applicationVersions: view.versions.length,
  statementVersions: view.statementVersions,
  work: view.work,
})
