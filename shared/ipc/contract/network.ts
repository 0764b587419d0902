import { z } from 'zod'
import { exportedDocumentSchema } from '../../domain/exportedDocument.ts'
import { idSchema } from '../../domain/field.ts'
import { onePagerInputSchema, onePagerSchema } from '../../domain/network/onePager.ts'
import { method } from '../method.ts'

const ofCase = z.object({ caseId: idSchema })

export const onePager = {
  /** What is written, or what the case knows where nothing is written. */
  get: method(ofCase, onePagerSchema),
  save: method(onePagerInputSchema, onePagerSchema),
  /** Writes the page as a PDF and keeps it among the case's documents. */
  export: method(ofCase, exportedDocumentSchema),
}
