import { z } from 'zod'
import { idSchema, instantSchema, line, lines, revisionSchema, text } from './field.ts'

/** "Not assessed" is not "not met": both keep an application from being finalised, for different reasons. */
export const ANSWERS = ['met', 'partly', 'notMet', 'notAssessed'] as const
export const answerSchema = z.enum(ANSWERS)
export type Answer = z.infer<typeof answerSchema>

/** What the actors may bring; the criterion on own contribution needs any one of them. */
export const CONTRIBUTIONS = ['money', 'resources', 'activities'] as const
export const contributionSchema = z.enum(CONTRIBUTIONS)
export type Contribution = z.infer<typeof contributionSchema>

export const assessmentSchema = z.object({
  caseId: idSchema,
  criterionId: z.string(),
  /** 0 = never saved. */
  revision: revisionSchema,
  answer: answerSchema,
  motivation: z.string(),
  evidence: z.array(z.string()),
  contributions: z.array(contributionSchema),
  assessedBy: z.string(),
  assessedAt: instantSchema.nullable(),
})
export type Assessment = z.infer<typeof assessmentSchema>

export const assessmentInputSchema = z.object({
  caseId: idSchema,
  criterionId: line(60),
  expectedRevision: revisionSchema,
  answer: answerSchema,
  motivation: text(),
  evidence: lines(),
  contributions: z.array(contributionSchema).max(CONTRIBUTIONS.length),
})
export type AssessmentInput = z.input<typeof assessmentInputSchema>

/** An earlier state of one assessment. */
export const assessmentVersionSchema = assessmentSchema
  .omit({ revision: true, assessedAt: true })
  .extend({ id: idSchema, assessedAt: instantSchema })
export type AssessmentVersion = z.infer<typeof assessmentVersionSchema>

/** A criterion that nobody has looked at yet. */
export const emptyAssessment = (caseId: string, criterionId: string): Assessment => ({
  caseId,
  criterionId,
  revision: 0,
  answer: 'notAssessed',
  motivation: '',
  evidence: [],
  contributions: [],
  assessedBy: '',
  assessedAt: null,
})

/** Changes closer together than this, by the same person and with the same answer, are one entry of the history. */
export const HISTORY_PAUSE_MINUTES = 10

/**
 * Whether a save opens a new entry in the criterion's history or goes on with the last one,
 * so that a motivation that saves itself while one writes does not become a hundred entries.
 */
export function opensNewHistoryEntry(
  last: { readonly answer: Answer; readonly assessedBy: string; readonly assessedAt: string } | null,
  next: { readonly answer: Answer; readonly assessedBy: string; readonly assessedAt: string },
): boolean {
  if (!last || last.answer !== next.answer || last.assessedBy !== next.assessedBy) return true
  const pause = Date.parse(next.assessedAt) - Date.parse(last.assessedAt)
  return pause < 0 || pause >= HISTORY_PAUSE_MINUTES * 60_000
}
