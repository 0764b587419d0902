// The result and effect measurement (resultat- och effektmätning): seven answers, written, frozen and sent.
import { z } from 'zod'
import { addMonths, type IsoDate, isoDateSchema } from '../date.ts'
import { caseSchema } from '../case.ts'
import { idSchema, instantSchema, LIMITS, line, revisionSchema, text } from '../field.ts'
import { type Phase } from '../phase.ts'
import { matrixSchema } from './matrix.ts'
import { measuredIndicatorSchema } from './measured.ts'
import { placeViewSchema } from './placeView.ts'

/** One of the seven answers. `prefilled` = the text came from what is in the case and has not been touched. */
const answerSchema = z.object({ text: z.string(), prefilled: z.boolean() })
export type ResultAnswer = z.infer<typeof answerSchema>

export const resultDraftSchema = z.object({
  caseId: idSchema,
  /** 0 = never saved. */
  revision: revisionSchema,
  /** By question id of the process model; a question that is missing is unanswered. */
  answers: z.record(z.string(), answerSchema),
  /** When it is to be ready; null = {@link defaultDueOn}. */
  dueOn: isoDateSchema.nullable(),
  savedAt: instantSchema.nullable(),
})
export type ResultDraft = z.infer<typeof resultDraftSchema>
export type ResultWriting = Omit<ResultDraft, 'caseId' | 'revision' | 'savedAt'>

export const resultInputSchema = z.object({
  caseId: idSchema,
  expectedRevision: revisionSchema,
  answers: z.record(line(60), z.object({ text: text(LIMITS.part), prefilled: z.boolean() })),
  dueOn: isoDateSchema.nullable(),
})
export type ResultInput = z.input<typeof resultInputSchema>

export const emptyResult = (caseId: string): ResultDraft => ({ caseId, revision: 0, answers: {}, dueOn: null, savedAt: null })

export const writingOfResult = ({ answers, dueOn }: ResultDraft): ResultWriting => ({ answers, dueOn })

/** The text of one answer, '' where nothing is written yet. */
export const answerText = (draft: Pick<ResultDraft, 'answers'>, questionId: string): string => draft.answers[questionId]?.text ?? ''

/** Months from the start of the result phase to the report, where nobody has said otherwise. */
export const MONTHS_TO_REPORT = 3

/** When the report is due unless another day is chosen; null before the phase has begun. */
export const defaultDueOn = (resultPhaseOn: IsoDate | null): IsoDate | null =>
  resultPhaseOn === null ? null : addMonths(resultPhaseOn, MONTHS_TO_REPORT)

/** An association's own reports, where there is one (rule 7 of the model). */
export const associationDocumentsSchema = z.object({ annualReport: z.string(), financialReport: z.string() })

/** Everything that a frozen report says, so that it can be shown again exactly whatever changes later. */
export const resultContentSchema = z.object({
  case: caseSchema,
  answers: z.record(z.string(), answerSchema),
  /** null = no association was formed. */
  associationDocuments: associationDocumentsSchema.nullable(),
  indicators: z.array(measuredIndicatorSchema),
  /** Oldest first. */
  placeViews: z.array(placeViewSchema),
  matrix: matrixSchema,
  contactPerson: z.object({ name: z.string(), title: z.string(), phone: z.string(), email: z.string() }),
})
export type ResultContent = z.infer<typeof resultContentSchema>

/** Along the way (delrapport), as often as there is something to tell, or at the end (slutrapport). */
export const REPORT_STAGES = ['interim', 'final'] as const
export const reportStageSchema = z.enum(REPORT_STAGES)
export type ReportStage = z.infer<typeof reportStageSchema>

export const resultVersionSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  version: z.int().positive(),
  stage: reportStageSchema,
  finalisedAt: instantSchema,
  finalisedBy: z.string(),
  content: resultContentSchema,
  /** The PDF that was written when the version was frozen. */
  documentId: idSchema,
})
export type ResultVersion = z.infer<typeof resultVersionSchema>

/** A frozen report in a list, without its content. */
export const resultVersionSummarySchema = resultVersionSchema.omit({ content: true })
export type ResultVersionSummary = z.infer<typeof resultVersionSummarySchema>

type Saying = Pick<ResultContent, 'answers' | 'associationDocuments' | 'indicators' | 'placeViews' | 'matrix'>

/** What a report says in a form that can be compared: whether an answer was prefilled is not what it says. */
const comparable = ({ answers, associationDocuments, indicators, placeViews, matrix }: Saying): string => {
  const texts = Object.entries(answers)
    .map(([id, { text: written }]) => [id, written] as const)
    .filter(([, written]) => written.trim() !== '')
    .toSorted(([a], [b]) => a.localeCompare(b))
  return JSON.stringify({ texts, associationDocuments, indicators, placeViews, matrix })
}

/** The stage that is meant unless another is chosen: the final report is locked in the last phase. */
export const usualStage = (phase: Phase): ReportStage => (phase === 'result' ? 'final' : 'interim')

/** Whether a report may be frozen in a phase: the final one in the last, one along the way as soon as something is carried out. */
export const isStageOpen = (stage: ReportStage, phase: Phase): boolean =>
  phase === 'result' || (stage === 'interim' && phase === 'execution')

/** The final one of the frozen reports, the latest of them. */
export const latestFinal = <Version extends Pick<ResultVersion, 'stage'>>(versions: readonly Version[]): Version | undefined =>
  versions.findLast(({ stage }) => stage === 'final')

/** Whether freezing it would only repeat the latest version. What was said along the way may be said again as final. */
export const onlyRepeats = (latest: Pick<ResultVersion, 'stage'> | undefined, differs: boolean, stage: ReportStage): boolean =>
  latest !== undefined && !differs && (latest.stage === stage || stage === 'interim')

/** Whether the report would say anything else now than its latest version does (or than nothing, where there is none). */
export const reportDiffers = (frozen: Saying | null, now: Saying): boolean =>
  frozen === null ? true : comparable(frozen) !== comparable(now)
