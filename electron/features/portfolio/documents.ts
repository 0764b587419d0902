import { todayIn } from '../../../shared/domain/date.ts'
import type { DocumentFormat, ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import type { PortfolioContent, PortfolioVersion } from '../../../shared/domain/portfolio/report.ts'
import type { DocumentModel } from '../../../shared/documents/model.ts'
import { buildPortfolio } from '../../../shared/documents/portfolio.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound, refused } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { portfolioTexts } from '../../../shared/text/catalogue/portfolio.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { latestVersion } from '../../db/repositories/documents.ts'
import { findPortfolioVersion, insertPortfolioVersion } from '../../db/repositories/portfolioVersions.ts'
import type { RenderedPdf, StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { asPreview, drawFile, drawPdf, exportDocument } from '../documents/index.ts'
import { contentOf, loadReportView } from './load.ts'

type PortfolioHandlers = Handlers<'store'>['portfolio']

const build = ({ defaultModel: { municipality, office } }: StoreContext, content: PortfolioContent, at: string): DocumentModel =>
  buildPortfolio(content, { author: `${municipality}, ${office}`, at })

export async function previewReport(context: StoreContext, reportId: string) {
  const content = contentOf(loadReportView(context, reportId))
  return asPreview(await drawPdf(context, build(context, content, context.clock().toISOString())))
}

interface Export {
  readonly reportId: string
  readonly title: string
  readonly format: DocumentFormat
  readonly version: number
  readonly at: string
  readonly pdf: RenderedPdf
}

const requestOf = ({ reportId, title, format, version, at, pdf }: Export) => ({
  id: newId(), caseId: null, caseTitle: '', kind: 'portfolio' as const, subjectId: reportId, format, version,
  fileName: safeFileName(portfolioTexts.fileName(title), format, portfolioTexts.fileNameEnding(version, todayIn(new Date(at)))),
  createdAt: at, pdf,
})

export async function freezeReport(context: StoreContext, { reportId, expectedRevision }: Parameters<PortfolioHandlers['freeze']>[0]): Promise<ExportedDocument> {
  const view = loadReportView(context, reportId)
  if (view.report.revision !== expectedRevision) throw conflict('portfolioReport')
  if (view.entries.length === 0) throw refused({ rule: 'report-without-processes' })
  const content = contentOf(view)
  const at = context.clock().toISOString()
  const pdf = await drawFile(context, build(context, content, at))
  const number = (view.versions[0]?.version ?? 0) + 1
  return exportDocument(context, requestOf({ reportId, title: content.title, format: 'pdf', version: number, at, pdf }), (keep, document) =>
    write(context, { caseId: null, topics: ['portfolio', 'documents'] }, ({ by, record }) => {
      // Drawing takes a while: what is frozen must be what the file shows.
      const now = loadReportView(context, reportId)
      if (JSON.stringify(contentOf(now)) !== JSON.stringify(content) || now.versions.length !== view.versions.length) throw conflict('portfolioReport')
      keep()
      const version: PortfolioVersion = { id: newId(), reportId, version: number, frozenAt: at, frozenBy: by }
      insertPortfolioVersion(context.connection, version, content)
      record({ caseId: null, entity: 'portfolioVersion', entityId: version.id, before: null, after: { ...version, documentId: document.id } })
      return document
    }),
  )
}

export async function exportDocx(context: StoreContext, versionId: string): Promise<ExportedDocument> {
  const frozen = findPortfolioVersion(context.connection, versionId)
  if (!frozen) throw notFound('portfolioVersion')
  const { content, version: { reportId, frozenAt } } = frozen
  const pdf = await drawFile(context, build(context, content, frozenAt), 'docx')
  const version = latestVersion(context.connection, null, 'portfolio', { subjectId: reportId, format: 'docx' }) + 1
  const at = context.clock().toISOString()
  return exportDocument(context, requestOf({ reportId, title: content.title, format: 'docx', version, at, pdf }), (keep, document) =>
    write(context, { caseId: null, topics: ['documents'] }, ({ record }) => {
      keep()
      record({ caseId: null, entity: 'document', entityId: document.id, before: null, after: document })
      return document
    }),
  )
}
