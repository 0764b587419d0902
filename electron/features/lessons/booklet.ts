import { todayIn } from '../../../shared/domain/date.ts'
import type { DocumentFormat, ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import type { LessonFilter } from '../../../shared/domain/lessons/lessonList.ts'
import { buildLessonBooklet } from '../../../shared/documents/lessonBooklet.ts'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { newId } from '../../../shared/newId.ts'
import { bookletTexts } from '../../../shared/text/catalogue/lessons.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { latestVersion } from '../../db/repositories/documents.ts'
import { pageOfLessons } from '../../db/repositories/lessonRows.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { asPreview, drawFile, drawPdf, exportDocument } from '../documents/index.ts'

/** A booklet of more than this nobody reads; the filter makes it smaller. */
const MOST_LESSONS = 2_000

function build(context: StoreContext, filter: LessonFilter): { model: DocumentModel; at: string } {
  const { municipality, office } = context.defaultModel
  const { rows } = pageOfLessons(context.connection, filter, { limit: MOST_LESSONS, offset: 0 })
  const at = context.clock().toISOString()
  return { model: buildLessonBooklet(rows, { author: `${municipality}, ${office}`, at, filter }), at }
}

export async function previewBooklet(context: StoreContext, filter: LessonFilter) {
  return asPreview(await drawPdf(context, build(context, filter).model))
}

/** Writes the lessons that a filter leaves, by theme, as a file. */
export async function exportBooklet(context: StoreContext, filter: LessonFilter, format: DocumentFormat): Promise<ExportedDocument> {
  const { model, at } = build(context, filter)
  const pdf = await drawFile(context, model, format)
  const version = latestVersion(context.connection, null, 'lessons', { format }) + 1
  const fileName = safeFileName(bookletTexts.fileName, format, bookletTexts.fileNameEnding(version, todayIn(new Date(at))))
  const request = { id: newId(), caseId: null, caseTitle: '', kind: 'lessons' as const, format, version, fileName, createdAt: at, pdf }
  return exportDocument(context, request, (keep, document) =>
    write(context, { caseId: null, topics: ['documents'] }, ({ record }) => {
      keep()
      record({ caseId: null, entity: 'document', entityId: document.id, before: null, after: document })
      return document
    }),
  )
}
