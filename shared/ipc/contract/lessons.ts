import { z } from 'zod'
import { isoDateSchema } from '../../domain/date.ts'
import { documentFormatSchema, exportedDocumentSchema } from '../../domain/exportedDocument.ts'
import { bytesSchema, idSchema, LIMITS, line, revisionSchema } from '../../domain/field.ts'
import { lessonFilterSchema, lessonPageSchema, lessonQuerySchema, lessonRowSchema, lessonThemeSchema } from '../../domain/lessons/lessonList.ts'
import { lessonInputSchema, lessonSchema } from '../../domain/lessons/lesson.ts'
import { HELP_REASONS } from '../../domain/lessons/relevance.ts'
import { method } from '../method.ts'

const nothing = z.object({})
const ofCase = z.object({ lessonId: idSchema, caseId: idSchema })

export const lessons = {
  /** Newest first. */
  list: method(lessonQuerySchema, lessonPageSchema),
  /** The themes that are in use, the most used first. */
  themes: method(nothing, z.array(lessonThemeSchema)),
  save: method(lessonInputSchema, lessonSchema),
  /** Removes a lesson with the notes of where it was used. */
  remove: method(z.object({ id: idSchema, expectedRevision: revisionSchema }), nothing),
  /** A case has made use of it; a second time changes the day. */
  markUsed: method(ofCase.extend({ usedOn: isoDateSchema }), nothing),
  unmarkUsed: method(ofCase, nothing),
  /** What others have learnt that may help a case, or one that is about to be opened (`caseId` null). */
  helpful: method(
    z.object({ caseId: idSchema.nullable(), title: line(LIMITS.title), area: line(LIMITS.title) }),
    z.array(z.object({ lesson: lessonRowSchema, reasons: z.array(z.enum(HELP_REASONS)) })),
  ),
  /** The lessons that a filter leaves, by theme, as a document. */
  previewBooklet: method(lessonFilterSchema, z.object({ bytes: bytesSchema, pageCount: z.int(), missingCharacters: z.array(z.string()) })),
  exportBooklet: method(lessonFilterSchema.extend({ format: documentFormatSchema }), exportedDocumentSchema),
}
