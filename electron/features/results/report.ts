import { standingOf } from '../../../shared/domain/caseView.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import type { DocumentFormat, ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import { isStageOpen, onlyRepeats, reportDiffers, type ReportStage, type ResultContent, type ResultVersion } from '../../../shared/domain/results/resultReport.ts'
import { interimBlockers, resultBlockers } from '../../../shared/domain/todo.ts'
import { buildResultReport } from '../../../shared/documents/resultReport.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, refused } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { documentTexts } from '../../../shared/text/catalogue/documentContents.ts'
import { resultDocument } from '../../../shared/text/catalogue/resultDocument.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { latestVersion } from '../../db/repositories/documents.ts'
import { insertResultVersion, latestResultVersion, resultVersionsOf } from '../../db/repositories/results.ts'
import type { RenderedPdf, StoreContext } from '../../work/context.ts'
import { loadCase, loadModel, loadView } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { asPreview, assertComplete, drawFile, drawPdf, exportDocument } from '../documents/index.ts'
import { resultContentOf, resultDraftOf } from './load.ts'
import { RESULT_TOPICS } from './topics.ts'

type ResultHandlers = Handlers<'store'>['results']
type Issued = Parameters<ResultHandlers['finalise']>[0]

interface Drawn {
  readonly file: RenderedPdf
  readonly content: ResultContent
  readonly version: number
  readonly stage: ReportStage
  readonly at: string
}

const versionCount = (context: StoreContext, caseId: string): number => resultVersionsOf(context.connection, caseId).length

async function draw(context: StoreContext, { caseId, stage }: Pick<Issued, 'caseId' | 'stage'>, format: DocumentFormat): Promise<Drawn> {
  const entity = loadCase(context, caseId)
  const content = resultContentOf(context, entity)
  const version = versionCount(context, caseId) + 1
  const at = context.clock().toISOString()
  const model = buildResultReport(content, loadModel(context, entity.modelKey), { version, stage, at })
  const file = format === 'docx' ? await drawFile(context, model, 'docx') : await drawPdf(context, model)
  return { file, content, version, stage, at }
}

export async function previewReport(context: StoreContext, of: Pick<Issued, 'caseId' | 'stage'>) {
  const { file } = await draw(context, of, 'pdf')
  return asPreview(file)
}

/** Drawing takes a while: what is kept must be what the file says, under a number that nobody else has taken. */
function assertUnchanged(context: StoreContext, caseId: string, { content, version }: Drawn): void {
  const entity = loadOpenCase(context, caseId)
  const isSame = JSON.stringify(resultContentOf(context, entity)) === JSON.stringify(content)
  if (!isSame || versionCount(context, caseId) + 1 !== version) throw conflict('result')
}

/** Refuses what must not be frozen; the same rules grey out the button. */
function assertFinalisable(context: StoreContext, { caseId, stage }: Issued): void {
  const entity = loadOpenCase(context, caseId)
  if (!isStageOpen(stage, entity.phase)) throw refused({ rule: stage === 'final' ? 'result-before-its-phase' : 'interim-before-its-phase' })
  const { view, model } = loadView(context, caseId)
  const missing = (stage === 'final' ? resultBlockers : interimBlockers)(standingOf(view), model)
  if (missing.length > 0) throw refused({ rule: 'finalise-result', missing })
  const latest = latestResultVersion(context.connection, caseId) ?? undefined
  const differs = reportDiffers(latest?.content ?? null, resultContentOf(context, entity))
  if (onlyRepeats(latest, differs, stage)) throw refused({ rule: 'result-unchanged' })
}

const assertRevision = (context: StoreContext, { caseId, expectedRevision }: Issued): void => {
  if (resultDraftOf(context.connection, caseId).revision !== expectedRevision) throw conflict('result')
}

interface Numbered {
  readonly caseId: string
  readonly format: DocumentFormat
  readonly number: number
}

const requestOf = (drawn: Drawn, { caseId, format, number }: Numbered) => {
  const { title } = drawn.content.case
  const ending = documentTexts.fileNameEnding(number, todayIn(new Date(drawn.at)))
  const fileName = safeFileName(resultDocument.fileName(title, drawn.stage), format, ending)
  return { id: newId(), caseId, caseTitle: title, kind: 'resultReport' as const, format, version: number, fileName, createdAt: drawn.at, pdf: drawn.file }
}

export async function finaliseReport(
  context: StoreContext,
  input: Issued,
): Promise<{ version: Omit<ResultVersion, 'content'>; document: ExportedDocument }> {
  const { caseId, stage } = input
  assertFinalisable(context, input)
  assertRevision(context, input)
  const drawn = await draw(context, input, 'pdf')
  const { file, version: number, at, content } = drawn
  assertComplete(file)
  return exportDocument(context, requestOf(drawn, { caseId, format: 'pdf', number }), (keep, document) =>
    write(context, { caseId, topics: [...RESULT_TOPICS, 'documents'] }, ({ by, record }) => {
      assertUnchanged(context, caseId, drawn)
      keep()
      const version = { id: newId(), caseId, version: number, stage, finalisedAt: at, finalisedBy: by, documentId: document.id }
      insertResultVersion(context.connection, { ...version, content })
      const after = { version: number, stage, documentId: document.id, sha256: document.sha256 }
      record({ caseId, entity: 'resultVersion', entityId: version.id, before: null, after })
      return { version, document }
    }),
  )
}

/** The report as it is now for a word processor: a working copy, numbered for itself. */
export async function exportWord(context: StoreContext, input: Issued): Promise<ExportedDocument> {
  const { caseId } = input
  loadOpenCase(context, caseId)
  assertRevision(context, input)
  const drawn = await draw(context, input, 'docx')
  const number = latestVersion(context.connection, caseId, 'resultReport', { format: 'docx' }) + 1
  return exportDocument(context, requestOf(drawn, { caseId, format: 'docx', number }), (keep, document) =>
    write(context, { caseId, topics: [...RESULT_TOPICS, 'documents'] }, ({ record }) => {
      assertUnchanged(context, caseId, drawn)
      keep()
      record({ caseId, entity: 'document', entityId: document.id, before: null, after: document })
      return document
    }),
  )
}
