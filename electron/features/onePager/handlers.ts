import { todayIn } from '../../../shared/domain/date.ts'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import type { OnePager, OnePagerWriting } from '../../../shared/domain/network/onePager.ts'
import { partnersOf } from '../../../shared/domain/network/partners.ts'
import { buildOnePager } from '../../../shared/documents/onePager.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { onePagerTexts } from '../../../shared/text/catalogue/onePager.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { rolesOfCase } from '../../db/repositories/caseRoles.ts'
import { latestVersion } from '../../db/repositories/documents.ts'
import { findApplicationDraft } from '../../db/repositories/drafts.ts'
import { findOnePager, saveOnePager } from '../../db/repositories/onePagers.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase, loadModel } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { assertComplete, drawPdf, exportDocument } from '../documents/index.ts'

type OnePagerHandlers = Handlers<'store'>['onePager']

/** What the page begins with: what the case knows already. */
function begun(context: StoreContext, caseId: string): OnePagerWriting {
  const related = findApplicationDraft(context.connection, caseId)?.relatedProgrammes ?? ''
  const written = related.split('\n').map((each) => each.replace(/^\s*[-•*–]\s+/, '').trim())
  return {
    startsOn: null,
    endsOn: null,
    totalKronor: null,
    sources: [],
    areas: [loadCase(context, caseId).area],
    relatedInitiatives: written.filter(Boolean).map((each) => each.slice(0, 300)).slice(0, 100),
    goalCount: null,
  }
}

function load(context: StoreContext, caseId: string): OnePager {
  const stored = findOnePager(context.connection, caseId) ?? { ...begun(context, caseId), caseId, revision: 0, savedAt: null }
  return { ...stored, partners: partnersOf(rolesOfCase(context.connection, caseId)) }
}

function save(context: StoreContext, input: Parameters<OnePagerHandlers['save']>[0]): OnePager {
  const { expectedRevision, caseId, ...writing } = input
  return write(context, { caseId, topics: ['cases'] }, ({ now, record }) => {
    loadOpenCase(context, caseId)
    const before = findOnePager(context.connection, caseId)
    const after = { ...writing, caseId, revision: expectedRevision + 1, savedAt: now }
    if (!saveOnePager(context.connection, after, expectedRevision)) throw conflict('onePager')
    record({ caseId, entity: 'onePager', entityId: caseId, before: before && { ...before }, after })
    return load(context, caseId)
  })
}

async function draw(context: StoreContext, caseId: string) {
  const entity = loadCase(context, caseId)
  const content = load(context, caseId)
  const at = context.clock().toISOString()
  const model = buildOnePager(content, entity, loadModel(context, entity.modelKey), at)
  const pdf = await drawPdf(context, model)
  return { pdf, at, content, title: entity.title }
}

async function exportOnePager(context: StoreContext, caseId: string): Promise<ExportedDocument> {
  loadOpenCase(context, caseId)
  const { pdf, at, content, title } = await draw(context, caseId)
  assertComplete(pdf)
  const version = latestVersion(context.connection, caseId, 'onePager') + 1
  const ending = onePagerTexts.fileNameEnding(version, todayIn(new Date(at)))
  const fileName = safeFileName(onePagerTexts.fileName(title), 'pdf', ending)
  const request = { id: newId(), caseId, caseTitle: title, kind: 'onePager' as const, version, fileName, createdAt: at, pdf }
  return exportDocument(context, request, (keep, document) =>
    write(context, { caseId, topics: ['cases', 'documents'] }, ({ record }) => {
      loadOpenCase(context, caseId)
      // Drawing takes a while: what is kept must be what the page shows.
      if (JSON.stringify(load(context, caseId)) !== JSON.stringify(content)) throw conflict('onePager')
      keep()
      record({ caseId, entity: 'document', entityId: document.id, before: null, after: document })
      return document
    }),
  )
}

export const onePagerHandlers = (context: StoreContext): OnePagerHandlers => ({
  get: ({ caseId }) => load(context, caseId),
  save: (input) => save(context, input),
  export: ({ caseId }) => exportOnePager(context, caseId),
})
