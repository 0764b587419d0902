import { z } from 'zod'
import { bytesSchema } from '../../domain/field.ts'
import { dataExtractSchema, extractRequestSchema } from '../../domain/respect/extract.ts'
import { method } from '../method.ts'

/** Everything that is stored about one person, others hidden. */
export const extracts = {
  make: method(extractRequestSchema, dataExtractSchema),
  preview: method(extractRequestSchema, z.object({ bytes: bytesSchema })),
  /** Writes PDF and JSON to the documents folder; the change log notes that it was done. */
  save: method(extractRequestSchema, z.object({ pdfPath: z.string(), jsonPath: z.string() })),
}
