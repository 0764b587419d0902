import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, LIMITS, requiredLine, revisionSchema, text } from '../field.ts'
import { changeSchema } from './changes.ts'
import { portfolioEntrySchema } from './entry.ts'

/** A status report over many processes (lägesrapport), as it is being written. */
export const portfolioReportSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  title: z.string(),
  /** The period that it tells of. */
  startsOn: isoDateSchema,
  endsOn: isoDateSchema,
  introduction: z.string(),
  createdAt: instantSchema,
  savedAt: instantSchema,
})
export type PortfolioReport = z.infer<typeof portfolioReportSchema>

export const reportInputSchema = z
  .object({
    id: idSchema,
    /** 0 = a new report. */
    expectedRevision: revisionSchema,
    title: requiredLine(LIMITS.title),
    startsOn: isoDateSchema,
    endsOn: isoDateSchema,
    introduction: text(),
  })
  .refine(({ startsOn, endsOn }) => endsOn >= startsOn, { path: ['endsOn'], message: 'ends-before-start' })
export type ReportInput = z.input<typeof reportInputSchema>

/** What a report says, as it was frozen. Everything that the document shows, so that it can be drawn again. */
export const portfolioContentSchema = z.object({
  title: z.string(),
  startsOn: isoDateSchema,
  endsOn: isoDateSchema,
  introduction: z.string(),
  entries: z.array(portfolioEntrySchema.pick({ caseId: true, writing: true })),
  /** What is new since the report before; null = there is none to compare with. */
  since: z.object({ title: z.string(), endsOn: isoDateSchema, changes: z.array(changeSchema) }).nullable(),
})
export type PortfolioContent = z.infer<typeof portfolioContentSchema>

/** A report that was frozen: what was reported stays as it was reported. */
export const portfolioVersionSchema = z.object({
  id: idSchema,
  reportId: idSchema,
  version: z.int().positive(),
  frozenAt: instantSchema,
  frozenBy: z.string(),
})
export type PortfolioVersion = z.infer<typeof portfolioVersionSchema>

export const reportSummarySchema = portfolioReportSchema.extend({
  entryCount: z.int().nonnegative(),
  /** 0 = never frozen. */
  latestVersion: z.int().nonnegative(),
})
export type ReportSummary = z.infer<typeof reportSummarySchema>

/** Everything that the page of a report shows. */
export const reportViewSchema = z.object({
  report: portfolioReportSchema,
  /** In the report's order. */
  entries: z.array(portfolioEntrySchema),
  /** Newest first. */
  versions: z.array(portfolioVersionSchema),
  since: portfolioContentSchema.shape.since,
})
export type ReportView = z.infer<typeof reportViewSchema>
