import { z } from 'zod'
import { exportedDocumentSchema } from '../../domain/exportedDocument.ts'
import { bytesSchema, idSchema, revisionSchema } from '../../domain/field.ts'
import { indicatorInputSchema, indicatorSchema } from '../../domain/results/indicator.ts'
import { matrixInputSchema, matrixSchema } from '../../domain/results/matrix.ts'
import { measuredIndicatorSchema, restoredIndicatorSchema } from '../../domain/results/measured.ts'
import { outcomeInputSchema, outcomeSchema } from '../../domain/results/outcome.ts'
import { placeViewInputSchema, placeViewSchema } from '../../domain/results/placeView.ts'
import { prefillsSchema } from '../../domain/results/prefill.ts'
import { resultDraftSchema, resultInputSchema, resultVersionSchema } from '../../domain/results/resultReport.ts'
import { resultsViewSchema } from '../../domain/results/resultsView.ts'
import { targetRevisionInputSchema, targetRevisionSchema } from '../../domain/results/targetRevision.ts'
import { method } from '../method.ts'

const ofCase = z.object({ caseId: idSchema })
const one = z.object({ id: idSchema, expectedRevision: revisionSchema })
const atRevision = ofCase.extend({ expectedRevision: revisionSchema })
const nothing = z.object({})

/** The result and effect measurement, indicators, and looks at the place. */
export const results = {
  get: method(ofCase, resultsViewSchema),
  save: method(resultInputSchema, resultDraftSchema),
  /** The texts that questions 2, 4 and 5 would be prefilled with now, and what they come from. */
  prefill: method(ofCase, prefillsSchema),
  preview: method(ofCase, z.object({ bytes: bytesSchema, pageCount: z.int(), missingCharacters: z.array(z.string()) })),
  /** Checks the rules, freezes the report as the next version and writes its PDF. */
  finalise: method(atRevision, z.object({ version: resultVersionSchema.omit({ content: true }), document: exportedDocumentSchema })),
  /** The report as it is now, for a word processor. */
  exportWord: method(atRevision, exportedDocumentSchema),
  version: method(z.object({ id: idSchema }), resultVersionSchema),
  saveIndicator: method(indicatorInputSchema, indicatorSchema),
  /** Answers with all that went, so that it can be put back. */
  removeIndicator: method(one, measuredIndicatorSchema),
  /** Puts back what `removeIndicator` took away, with its targets and outcomes. */
  restoreIndicator: method(restoredIndicatorSchema, nothing),
  saveTarget: method(targetRevisionInputSchema, targetRevisionSchema),
  removeTarget: method(one, nothing),
  saveOutcome: method(outcomeInputSchema, outcomeSchema),
  removeOutcome: method(one, nothing),
  savePlaceView: method(placeViewInputSchema, placeViewSchema),
  removePlaceView: method(one, nothing),
  saveMatrix: method(matrixInputSchema, matrixSchema),
}
