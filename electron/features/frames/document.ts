import { buildBudgetFrame } from '../../../shared/documents/budgetFrame.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import { conflict } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { frameTexts } from '../../../shared/text/catalogue/frames.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { latestVersion } from '../../db/repositories/documents.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { asPreview, assertComplete, drawPdf, exportDocument, exportWorkbook } from '../documents/index.ts'
import { loadFrame } from './load.ts'
import { frameSheets } from './table.ts'

async function draw(context: StoreContext, year: number) {
  const view = loadFrame(context, year)
  const at = context.clock().toISOString()
  const document = buildBudgetFrame(view, { model: context.defaultModel, at })
  return { view, at, pdf: await drawPdf(context, document) }
}

export async function previewFrame(context: StoreContext, year: number) {
  return asPreview((await draw(context, year)).pdf)
}

export async function exportFrame(context: StoreContext, year: number): Promise<ExportedDocument> {
  const { view, at, pdf } = await draw(context, year)
  assertComplete(pdf)
  const subjectId = String(year)
  const version = latestVersion(context.connection, null, 'frame', { subjectId }) + 1
  const fileName = safeFileName(frameTexts.fileName(year), 'pdf', frameTexts.fileNameEnding(version, todayIn(new Date(at))))
  const request = { id: newId(), caseId: null, caseTitle: '', kind: 'frame' as const, subjectId, version, fileName, createdAt: at, pdf }
  return exportDocument(context, request, (keep, document) =>
    write(context, { caseId: null, topics: ['documents'] }, ({ record }) => {
      // Drawing takes a while: what is kept must be what the document says.
      if (JSON.stringify(loadFrame(context, year)) !== JSON.stringify(view)) throw conflict('frame')
      keep()
      record({ caseId: null, entity: 'document', entityId: document.id, before: null, after: document })
      return document
    }),
  )
}

export function exportFrameTable(context: StoreContext, year: number): Promise<{ path: string }> {
  const today = todayIn(context.clock())
  const fileName = safeFileName(frameTexts.fileName(year), 'xlsx', ` ${today}`)
  return exportWorkbook(context, { caseId: null, kind: 'frame', subjectId: String(year), fileName, sheets: frameSheets(loadFrame(context, year), today) })
}
