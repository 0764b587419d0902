import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { matrixSchema } from './matrix.ts'
import { measuredIndicatorSchema } from './measured.ts'
import { placeViewSchema } from './placeView.ts'
import { associationDocumentsSchema, resultDraftSchema, resultVersionSummarySchema } from './resultReport.ts'

/** Everything that the result of a case shows, in one call. */
export const resultsViewSchema = z.object({
  draft: resultDraftSchema,
  /** The day in force: the chosen one, or some months after the phase began; null = neither. */
  dueOn: isoDateSchema.nullable(),
  /** Oldest first. */
  versions: z.array(resultVersionSummarySchema),
  /** Whether the report would say anything else now than its latest version; true where there is none. */
  draftDiffers: z.boolean(),
  associationDocuments: associationDocumentsSchema.nullable(),
  /** In the user's order. */
  indicators: z.array(measuredIndicatorSchema),
  /** Oldest first. */
  placeViews: z.array(placeViewSchema),
  matrix: matrixSchema,
})
export type ResultsView = z.infer<typeof resultsViewSchema>
