import { type ApplicationDraft, type ApplicationVersion, emptyApplication } from '../../../shared/domain/application.ts'
import { type CaseView, standingOf } from '../../../shared/domain/caseView.ts'
import { todayIn } from '../../../shared/domain/date.ts'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { finalisationBlockers } from '../../../shared/domain/todo.ts'
import { buildApplication } from '../../../shared/documents/application.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound, refused } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { documentTexts } from '../../../shared/text/catalogue/documentContents.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { findApplicationVersion, insertApplicationVersion } from '../../db/repositories/documents.ts'
import { findApplicationDraft, saveApplicationDraft } from '../../db/repositories/drafts.ts'
import { readSettings } from '../../db/repositories/settings.ts'
import { exportDocument } from '../documents/index.ts'
import type { RenderedPdf, StoreContext } from '../../work/context.ts'
import { loadView } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { contentOf } from './content.ts'

type ApplicationHandlers = Handlers<'store'>['application']

function save(context: StoreContext, input: Parameters<ApplicationHandlers['save']>[0]): ApplicationDraft {
  const { expectedRevision, ...writing } = input
  return write(context, { caseId: input.caseId, topics: ['cases'] }, ({ now, record }) => {
    loadOpenCase(context, input.caseId)
    const before = findApplicationDraft(context.connection, input.caseId) ?? emptyApplication(input.caseId)
    const after: ApplicationDraft = { ...writing, revision: expectedRevision + 1, savedAt: now }
    if (!saveApplicationDraft(context.connection, after, expectedRevision)) throw conflict('application')
    record({ caseId: input.caseId, entity: 'application', entityId: input.caseId, before, after })
    return after
  })
}

async function render(context: StoreContext, view: CaseView, model: ProcessModel, at: string): Promise<RenderedPdf> {
  const document = buildApplication(contentOf(context, view), model, { version: view.versions.length + 1, at })
  return context.renderPdf(document, readSettings(context.connection).archiveProfile)
}

async function preview(context: StoreContext, caseId: string): ReturnType<typeof render> {
  const { view, model } = loadView(context, caseId)
  return render(context, view, model, context.clock().toISOString())
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
  if (pdf.missingCharacters.length > 0)
    throw refused({ rule: 'missing-characters', characters: [...pdf.missingCharacters] })
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
      // The PDF took a while to draw; what is frozen must be what it shows.
      if (findApplicationDraft(context.connection, caseId)?.revision !== expectedRevision) throw conflict('application')
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
  preview: async ({ caseId }) => toPreview(await preview(context, caseId)),
  finalise: (input) => finalise(context, input),
  version: ({ id }) => {
    const version = findApplicationVersion(context.connection, id)
    if (!version) throw notFound('applicationVersion')
    return version
  },
})

const toPreview = ({ bytes, pageCount, missingCharacters }: RenderedPdf) => ({
  bytes,
  pageCount,
  missingCharacters: [...missingCharacters],
})
