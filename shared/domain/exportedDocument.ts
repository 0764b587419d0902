import { z } from 'zod'
import { idSchema, instantSchema } from './field.ts'

export const DOCUMENT_KINDS = ['application', 'statement', 'onePager', 'proposal', 'compilation', 'minutes', 'resultReport', 'lessons', 'portfolio', 'frame', 'ledger'] as const
export const documentKindSchema = z.enum(DOCUMENT_KINDS)
export type DocumentKind = z.infer<typeof documentKindSchema>

export const DOCUMENT_FORMATS = ['pdf', 'docx'] as const
export const documentFormatSchema = z.enum(DOCUMENT_FORMATS)
export type DocumentFormat = z.infer<typeof documentFormatSchema>

/** A file that was exported. Its bytes are kept, so that it can be exported again identically. */
export const exportedDocumentSchema = z.object({
  id: idSchema,
  /** null = about no single case; its title is '' then. */
  caseId: idSchema.nullable(),
  caseTitle: z.string(),
  kind: documentKindSchema,
  /** The id of what it is about within its case, such as a meeting; '' = the case. */
  subjectId: z.string(),
  format: documentFormatSchema,
  version: z.int().positive(),
  fileName: z.string(),
  sha256: z.string(),
  sizeBytes: z.int().nonnegative(),
  /** 0 where the format knows no pages before it is printed. */
  pageCount: z.int().nonnegative(),
  createdAt: instantSchema,
  /** Where it was last written; '' = only kept in the database. */
  path: z.string(),
})
export type ExportedDocument = z.infer<typeof exportedDocumentSchema>
