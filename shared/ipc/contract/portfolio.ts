import { z } from 'zod'
import { exportedDocumentSchema } from '../../domain/exportedDocument.ts'
import { bytesSchema, idSchema, revisionSchema } from '../../domain/field.ts'
import { entryInputSchema, entryWritingSchema, portfolioEntrySchema } from '../../domain/portfolio/entry.ts'
import { portfolioReportSchema, reportInputSchema, reportSummarySchema, reportViewSchema } from '../../domain/portfolio/report.ts'
import { method } from '../method.ts'

const nothing = z.object({})
const ofReport = z.object({ reportId: idSchema })
const one = z.object({ id: idSchema, expectedRevision: revisionSchema })
/** More processes than any report can be read with. */
const MOST_ENTRIES = 200

export const portfolio = {
  /** The latest period first. */
  list: method(nothing, z.array(reportSummarySchema)),
  get: method(ofReport, reportViewSchema),
  save: method(reportInputSchema, portfolioReportSchema),
  /** Removes a report that was never frozen, with what is written in it. */
  remove: method(one, nothing),
  /** Takes cases into a report, each prefilled from what is in the case; those already in it are passed over. */
  addCases: method(ofReport.extend({ caseIds: z.array(idSchema).min(1).max(MOST_ENTRIES) }), z.array(portfolioEntrySchema)),
  saveEntry: method(entryInputSchema, portfolioEntrySchema),
  removeEntry: method(one, nothing),
  /** What the case of an entry says now, for the report's period. Nothing is stored. */
  prefill: method(z.object({ entryId: idSchema }), entryWritingSchema),
  preview: method(ofReport, z.object({ bytes: bytesSchema, pageCount: z.int(), missingCharacters: z.array(z.string()) })),
  /** Freezes the report as its next version, and writes that as a PDF. */
  freeze: method(ofReport.extend({ expectedRevision: revisionSchema }), exportedDocumentSchema),
  /** Writes a frozen version for word processors. */
  exportDocx: method(z.object({ versionId: idSchema }), exportedDocumentSchema),
}
