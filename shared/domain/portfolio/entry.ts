import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, LIMITS, line, requiredLine, revisionSchema, text } from '../field.ts'
import { kronorSchema } from '../money.ts'
import { valueSchema } from '../results/value.ts'

/** An indicator as a report tells of it: every target that has been in force, and every outcome. */
export const reportedIndicatorSchema = z.object({
  name: requiredLine(160),
  unit: line(40),
  baseline: valueSchema.nullable(),
  /** The first one first; a later one says when it took effect and why. `on` null = not known. */
  targets: z.array(z.object({ value: valueSchema, on: isoDateSchema.nullable(), reason: line(500) })).max(50),
  /** Oldest first. */
  outcomes: z
    .array(
      z.object({
        value: valueSchema,
        on: isoDateSchema.nullable(),
        source: line(),
        split: z.array(z.object({ group: line(60), value: valueSchema })).max(20),
      }),
    )
    .max(200),
})
export type ReportedIndicator = z.infer<typeof reportedIndicatorSchema>

export const ENTRY_STATES = ['ongoing', 'finished'] as const

/**
 * The fixed headings under each process, in order. The last two are left out where nothing is written.
 * @source the report on the city's project platform, 2019-08-18
 */
export const ENTRY_TEXTS = ['current', 'success', 'challenges', 'finalResult', 'implementation'] as const
export type EntryText = (typeof ENTRY_TEXTS)[number]
export const OPTIONAL_TEXTS: readonly EntryText[] = ['finalResult', 'implementation']

/** What a report says of one process. Money is whole kronor; null = not known, which is not nought. */
export const entryWritingSchema = z
  .object({
    name: requiredLine(LIMITS.title),
    /** What several processes belong under, in the user's words; '' = it stands by itself. */
    umbrella: line(LIMITS.title),
    owner: line(),
    /** Where the support comes from. */
    funder: line(),
    startsOn: isoDateSchema.nullable(),
    endsOn: isoDateSchema.nullable(),
    state: z.enum(['', ...ENTRY_STATES]),
    focus: line(),
    /** What else should stand among the facts, e.g. that the end was put off. */
    factNote: line(500),
    totalKronor: kronorSchema.nullable(),
    supportKronor: kronorSchema.nullable(),
    indicators: z.array(reportedIndicatorSchema).max(100),
    texts: z.object({ current: text(), success: text(), challenges: text(), finalResult: text(), implementation: text() }),
  })
  .refine(({ startsOn, endsOn }) => startsOn === null || endsOn === null || endsOn >= startsOn, { path: ['endsOn'], message: 'ends-before-start' })
export type EntryWriting = z.infer<typeof entryWritingSchema>

export const portfolioEntrySchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  reportId: idSchema,
  /** null = a process that is no case here. */
  caseId: idSchema.nullable(),
  position: z.number(),
  writing: entryWritingSchema,
})
export type PortfolioEntry = z.infer<typeof portfolioEntrySchema>

export const entryInputSchema = z.object({
  id: idSchema,
  reportId: idSchema,
  caseId: idSchema.nullable(),
  /** 0 = a new process in the report. */
  expectedRevision: revisionSchema,
  position: z.number().min(0).max(1e9),
  writing: entryWritingSchema,
})
export type EntryInput = z.input<typeof entryInputSchema>

export const NO_TEXTS: EntryWriting['texts'] = { current: '', success: '', challenges: '', finalResult: '', implementation: '' }

export const emptyEntry = (name: string): EntryWriting => ({
  name, umbrella: '', owner: '', funder: '', startsOn: null, endsOn: null, state: '', focus: '', factNote: '',
  totalKronor: null, supportKronor: null, indicators: [], texts: NO_TEXTS,
})
