import { z } from 'zod'
import { isoDateSchema } from './date.ts'
import { instantSchema } from './field.ts'
import { answerSchema } from './criteria.ts'
import { decisionKindSchema, outcomeSchema } from './decision.ts'
import { ledgerKindSchema, purposeSchema } from './ledger/ledgerRow.ts'
import { lessonKindSchema } from './lessons/lesson.ts'
import { OPTIONAL_STEPS } from './dialogue/skippedStep.ts'
import { documentFormatSchema, documentKindSchema } from './exportedDocument.ts'
import { phaseSchema } from './phase.ts'
import { reportStageSchema } from './results/resultReport.ts'
import { deviationKindSchema } from './plan/deviation.ts'

/** One thing that happened in a case; the timeline reads like a diary, newest first. */
const eventSchemas = [
  z.object({ kind: z.literal('opened') }),
  z.object({ kind: z.literal('informed') }),
  z.object({ kind: z.literal('meeting'), meetingId: z.string(), meetingKind: z.string(), place: z.string() }),
  z.object({ kind: z.literal('dialogue'), activityId: z.string(), title: z.string(), method: z.string(), reached: z.int().nullable() }),
  z.object({ kind: z.literal('money'), rowId: z.string(), ledgerKind: ledgerKindSchema, purpose: purposeSchema, kronor: z.int() }),
  z.object({ kind: z.literal('assessed'), criterionId: z.string(), answer: answerSchema }),
  z.object({ kind: z.literal('finalised'), version: z.int(), versionId: z.string() }),
  /** A step that the model calls "if needed" and that was not. */
  z.object({ kind: z.literal('skipped'), step: z.enum(OPTIONAL_STEPS) }),
  z.object({
    kind: z.literal('exported'),
    documentKind: documentKindSchema,
    version: z.int(),
    documentId: z.string(),
    /** PDF where it is not said. */
    format: documentFormatSchema.optional(),
  }),
  z.object({ kind: z.literal('deviated'), itemId: z.string(), title: z.string(), deviationKind: deviationKindSchema }),
  z.object({ kind: z.literal('checkIn'), checkInId: z.string() }),
  z.object({ kind: z.literal('told') }),
  z.object({ kind: z.literal('formed'), formId: z.string(), form: z.string(), name: z.string() }),
  z.object({
    kind: z.literal('decided'),
    decisionId: z.string(),
    decisionKind: decisionKindSchema,
    outcome: outcomeSchema,
    board: z.string(),
    paragraph: z.string(),
  }),
  z.object({
    kind: z.literal('answered'),
    decisionId: z.string(),
    board: z.string(),
    outcome: outcomeSchema,
    paragraph: z.string(),
  }),
  z.object({ kind: z.literal('measured'), indicatorId: z.string(), name: z.string(), value: z.number(), unit: z.string() }),
  z.object({ kind: z.literal('placeViewed'), placeViewId: z.string() }),
  z.object({ kind: z.literal('resultFinalised'), version: z.int(), stage: reportStageSchema.default('final'), versionId: z.string() }),
  z.object({ kind: z.literal('learnt'), lessonId: z.string(), lessonKind: lessonKindSchema, text: z.string() }),
  /** Files that were added to one thing on one day; `name` is the newest of them. */
  z.object({ kind: z.literal('attached'), attachmentId: z.string(), name: z.string(), count: z.int().positive() }),
  z.object({ kind: z.literal('planFrozen'), planId: z.string(), title: z.string() }),
  z.object({ kind: z.literal('phase'), from: phaseSchema, to: phaseSchema, note: z.string() }),
  z.object({ kind: z.literal('closed'), reason: z.string() }),
  z.object({ kind: z.literal('reopened'), reason: z.string() }),
] as const

export const timelineEventSchema = z.object({
  /** The day it happened, which may be before the day it was noted. */
  on: isoDateSchema,
  /** When it was noted; orders events of one day. */
  notedAt: instantSchema,
  event: z.discriminatedUnion('kind', eventSchemas),
})
export type TimelineEvent = z.infer<typeof timelineEventSchema>
export type TimelineEventKind = TimelineEvent['event']['kind']

/** The order in which things noted at one instant must have happened. */
const COURSE: readonly TimelineEventKind[] = [
  'opened',
  'informed',
  'meeting',
  'dialogue',
  'skipped',
  'assessed',
  'finalised',
  'exported',
  'decided',
  'answered',
  'money',
  'measured',
  'placeViewed',
  'resultFinalised',
  'learnt',
  'planFrozen',
  'deviated',
  'formed',
  'told',
  'checkIn',
  'attached',
  'phase',
  'closed',
  'reopened',
]

const place = ({ event }: TimelineEvent): number => COURSE.indexOf(event.kind)

/** Newest first; within a day what was noted last stands first. */
export const newestFirst = (events: readonly TimelineEvent[]): TimelineEvent[] =>
  events.toSorted((a, b) => b.on.localeCompare(a.on) || b.notedAt.localeCompare(a.notedAt) || place(b) - place(a))
