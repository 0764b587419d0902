import { todayIn } from '../../../shared/domain/date.ts'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import { emptyStatement, type StatementDraft } from '../../../shared/domain/statement.ts'
import { buildStatement } from '../../../shared/documents/statement.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, refused } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { documentTexts } from '../../../shared/text/catalogue/documentContents.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { latestApplicationVersion, latestVersion } from '../../db/repositories/documents.ts'
import { findStatementDraft, saveStatementDraft } from '../../db/repositories/drafts.ts'
import { asPreview, assertComplete, drawPdf, exportDocument } from '../documents/index.ts'
import type { RenderedPdf, StoreContext } from '../../work/context.ts'
import { loadCase, loadView } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'

type StatementHandlers = Handlers<'store'>['statement']

const draftOf = (context: StoreContext, caseId: string): StatementDraft =>
  findStatementDraft(context.connection, caseId) ?? emptyStatement(caseId)

function save(context: StoreContext, input: Parameters<StatementHandlers['save']>[0]): StatementDraft {
  const { expectedRevision, ...writing } = input
  return write(context, { caseId: input.caseId, topics: ['cases'] }, ({ now, record }) => {
    loadOpenCase(context, input.caseId)
    const before = draftOf(context, input.caseId)
    const after: StatementDraft = { ...writing, revision: expectedRevision + 1, savedAt: now }
    if (!saveStatementDraft(context.connection, after, expectedRevision)) throw conflict('statement')
    record({ caseId: input.caseId, entity: 'statement', entityId: input.caseId, before, after })
    return after
  })
}

interface Drawn {
  readonly pdf: RenderedPdf
  readonly draft: StatementDraft
  readonly version: number
  readonly at: string
}

/** Draws the statement as it is now. It speaks of a frozen application, so there must be one. */
async function draw(context: StoreContext, caseId: string): Promise<Drawn> {
  const application = latestApplicationVersion(context.connection, caseId)
  if (!application) throw refused({ rule: 'statement-needs-application' })
  const { view, model } = loadView(context, caseId)
  const draft = draftOf(context, caseId)
  const version = latestVersion(context.connection, caseId, 'statement') + 1
  const at = context.clock().toISOString()
  const sources = {
    application: application.content,
    applicationVersion: application.version,
    applicationFrozenAt: application.finalisedAt,
    assessments: view.assessments,
    registryNumber: view.case.registryNumber,
    cityRole: view.case.cityRole,
    draft,
  }
  const document = buildStatement(sources, model, { version, at })
  const pdf = await drawPdf(context, document)
  return { pdf, draft, version, at }
}

/** Drawing takes a while: what is kept must be what the PDF shows, under a number that nobody else has taken. */
function assertUnchanged(context: StoreContext, caseId: string, { draft, version }: Drawn): void {
  loadOpenCase(context, caseId)
  const isSame = draftOf(context, caseId).revision === draft.revision
  if (!isSame || latestVersion(context.connection, caseId, 'statement') + 1 !== version) throw conflict('statement')
}

async function exportStatement(
  context: StoreContext,
  { caseId, expectedRevision }: Parameters<StatementHandlers['export']>[0],
): Promise<ExportedDocument> {
  const { title } = loadOpenCase(context, caseId)
  const drawn = await draw(context, caseId)
  const { pdf, draft, version, at } = drawn
  if (draft.revision !== expectedRevision) throw conflict('statement')
  assertComplete(pdf)
  const ending = documentTexts.fileNameEnding(version, todayIn(new Date(at)))
  const fileName = safeFileName(documentTexts.fileNameStatement(title), 'pdf', ending)
  const request = { id: newId(), caseId, caseTitle: title, kind: 'statement' as const, version, fileName, createdAt: at, pdf }
  return exportDocument(context, request, (keep, document) =>
    write(context, { caseId, topics: ['cases', 'documents'] }, ({ record }) => {
      assertUnchanged(context, caseId, drawn)
      keep()
      record({ caseId, entity: 'document', entityId: document.id, before: null, after: document })
      return document
    }),
  )
}

export const statementHandlers = (context: StoreContext): StatementHandlers => ({
  get: ({ caseId }) => {
    loadCase(context, caseId)
    return draftOf(context, caseId)
  },
  save: (input) => save(context, input),
  preview: async ({ caseId }) => {
    const { pdf } = await draw(context, caseId)
    return asPreview(pdf)
  },
  export: (input) => exportStatement(context, input),
})
