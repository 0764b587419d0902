import { z } from 'zod'
import { idSchema, instantSchema } from './field.ts'

export const DOCUMENT_KINDS = ['application', 'statement', 'onePager'] as const
export const documentKindSchema = z.enum(DOCUMENT_KINDS)
export type DocumentKind = z.infer<typeof documentKindSchema>

/** A file that was exported. Its bytes are kept, so that it can be exported again identically. */
export const exportedDocumentSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  caseTitle: z.string(),
  kind: documentKindSchema,
  version: z.int().positive(),
  fileName: z.string(),
  sha256: z.string(),
  sizeBytes: z.int().nonnegative(),
  pageCount: z.int().positive(),
  createdAt: instantSchema,
  /** Where it was last written; '' = only kept in the database. */
  path: z.string(),
})
export type ExportedDocument = z.infer<typeof exportedDocumentSchema>
