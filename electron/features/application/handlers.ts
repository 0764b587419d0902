import { type ApplicationContent, type ApplicationDraft, type ApplicationVersion, emptyApplication } from '../../../shared/domain/application.ts'
import { type CaseView, standingOf } from '../../../shared/domain/caseView.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { finalisationBlockers } from '../../../shared/domain/todo.ts'
import { buildApplication } from '../../../shared/documents/application.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, conflict, notFound, refused } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { documentTexts } from '../../../shared/text/catalogue/documentContents.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { findApplicationVersion, insertApplicationVersion } from '../../db/repositories/documents.ts'
import { findApplicationDraft, saveApplicationDraft } from '../../db/repositories/drafts.ts'
import { asPreview, assertComplete, drawPdf, exportDocument } from '../documents/index.ts'
import type { RenderedPdf, StoreContext } from '../../work/context.ts'
import { loadModel, loadView } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { contentOf } from './content.ts'

type ApplicationHandlers = Handlers<'store'>['application']

/** A text in a part that the model does not have would be kept and never shown. */
function assertKnownParts(parts: ApplicationDraft['parts'], model: ProcessModel): void {
  const issues = Object.keys(parts)
    .filter((part) => !model.applicationParts.some(({ id }) => id === part))
    .map((part) => ({ path: `parts.${part}`, code: 'unknown-choice' as const }))
  if (issues.length > 0) throw new AppFailure({ code: 'invalid-input', issues })
}

function save(context: StoreContext, input: Parameters<ApplicationHandlers['save']>[0]): ApplicationDraft {
  const { expectedRevision, ...writing } = input
  return write(context, { caseId: input.caseId, topics: ['cases'] }, ({ now, record }) => {
    const { modelKey } = loadOpenCase(context, input.caseId)
    assertKnownParts(input.parts, loadModel(context, modelKey))
    const before = findApplicationDraft(context.connection, input.caseId) ?? emptyApplication(input.caseId)
    const after: ApplicationDraft = { ...writing, revision: expectedRevision + 1, savedAt: now }
    if (!saveApplicationDraft(context.connection, after, expectedRevision)) throw conflict('application')
    record({ caseId: input.caseId, entity: 'application', entityId: input.caseId, before, after })
    return after
  })
}

async function render(context: StoreContext, view: CaseView, model: ProcessModel, at: string): Promise<RenderedPdf> {
  const document = buildApplication(contentOf(context, view), model, { version: view.versions.length + 1, at })
  return drawPdf(context, document)
}

async function preview(context: StoreContext, caseId: string): ReturnType<typeof render> {
  const { view, model } = loadView(context, caseId)
  return render(context, view, model, context.clock().toISOString())
}

/**
 * Drawing takes a while. What is frozen must be what the PDF shows and what the rules allowed, and no other call
 * may have taken the same number meanwhile.
 */
function assertUnchanged(context: StoreContext, { content, number }: { content: ApplicationContent; number: number }): void {
  const { id } = loadOpenCase(context, content.case.id)
  const { view } = loadView(context, id)
  const isSame = JSON.stringify(contentOf(context, view)) === JSON.stringify(content)
  if (!isSame || view.versions.length + 1 !== number) throw conflict('application')
}

/** Refuses what must not be frozen; the same rules grey out the button. */
function assertFinalisable(view: CaseView, model: ProcessModel): void {
  const missing = finalisationBlockers(standingOf(view), model)
  if (missing.length > 0) throw refused({ rule: 'finalise', missing })
  if (!view.draftDiffers) throw refused({ rule: 'nothing-to-finalise' })
}

async function finalise(
  context: StoreContext,
  { caseId, expectedRevision }: Parameters<ApplicationHandlers['finalise']>[0],
): Promise<{ version: ApplicationVersion; document: ExportedDocument }> {
  loadOpenCase(context, caseId)
  const { view, model } = loadView(context, caseId)
  if (view.application.revision !== expectedRevision) throw conflict('application')
  assertFinalisable(view, model)
  const at = context.clock().toISOString()
  const content = contentOf(context, view)
  const pdf = await render(context, view, model, at)
  assertComplete(pdf)
  const number = view.versions.length + 1
  const { title } = view.case
  const ending = documentTexts.fileNameEnding(number, todayIn(new Date(at)))
  const request = {
    id: newId(),
    caseId,
    caseTitle: title,
    kind: 'application' as const,
    version: number,
    fileName: safeFileName(documentTexts.fileNameApplication(title), 'pdf', ending),
    createdAt: at,
    pdf,
  }
  return exportDocument(context, request, (keep, document) =>
    write(context, { caseId, topics: ['cases', 'documents'] }, ({ by, record }) => {
      assertUnchanged(context, { content, number })
      keep()
      const version = { id: newId(), caseId, version: number, finalisedAt: at, finalisedBy: by, content, documentId: document.id }
      insertApplicationVersion(context.connection, version)
      const after = { version: number, documentId: document.id, sha256: document.sha256 }
      record({ caseId, entity: 'applicationVersion', entityId: version.id, before: null, after })
      return { version, document }
    }),
  )
}

export const applicationHandlers = (context: StoreContext): ApplicationHandlers => ({
  save: (input) => save(context, input),
  preview: async ({ caseId }) => asPreview(await preview(context, caseId)),
  finalise: (input) => finalise(context, input),
  version: ({ id }) => {
    const version = findApplicationVersion(context.connection, id)
    if (!version) throw notFound('applicationVersion')
    return version
  },
})

