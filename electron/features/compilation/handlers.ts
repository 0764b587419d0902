import { todayIn } from '../../../shared/domain/date.ts'
import { compile } from '../../../shared/domain/dialogue/compilation.ts'
import { knownNames, personalDetailsIn } from '../../../shared/domain/dialogue/personalDetails.ts'
import { buildCompilation } from '../../../shared/documents/compilation.ts'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { compilationTexts } from '../../../shared/text/catalogue/compilation.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { namesOfContacts } from '../../db/repositories/contactNames.ts'
import { dialogueActivitiesOf } from '../../db/repositories/dialogueActivities.ts'
import { latestVersion } from '../../db/repositories/documents.ts'
import { opinionsOf } from '../../db/repositories/opinions.ts'
import { themesOf } from '../../db/repositories/themes.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase, loadModel } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { asPreview, drawFile, drawPdf, exportDocument } from '../documents/index.ts'

type CompilationHandlers = Handlers<'store'>['compilation']

function gather({ connection }: StoreContext, caseId: string) {
  const compilation = compile(opinionsOf(connection, caseId), themesOf(connection, caseId))
  return { compilation, activities: dialogueActivitiesOf(connection, caseId) }
}

/** The examples and groups that seem to tell who somebody is, each once. */
function check(context: StoreContext, caseId: string) {
  loadCase(context, caseId)
  const names = knownNames(namesOfContacts(context.connection))
  const opinions = opinionsOf(context.connection, caseId)
  const examples = gather(context, caseId).compilation.themes.flatMap((theme) => theme.examples)
  // A group that is called after somebody is no group: shown by the first opinion that stands under it.
  const groups = [...new Set(opinions.map(({ group }) => group))].map((group) => ({ opinionId: opinions.find((each) => each.group === group)?.id ?? '', text: group }))
  const shown = [...new Map([...examples, ...groups].map(({ opinionId, text }) => [`${opinionId} ${text}`, { opinionId, text }])).values()]
  const warnings = shown.map((each) => ({ ...each, kinds: personalDetailsIn(each.text, names) }))
  return { warnings: warnings.filter(({ kinds }) => kinds.length > 0) }
}

function build(context: StoreContext, caseId: string) {
  const entity = loadCase(context, caseId)
  const content = gather(context, caseId)
  const at = context.clock().toISOString()
  const document = buildCompilation(content.compilation, content.activities, { entity, model: loadModel(context, entity.modelKey), at })
  return { document, at, content, title: entity.title }
}

async function preview(context: StoreContext, caseId: string) {
  return asPreview(await drawPdf(context, build(context, caseId).document))
}

async function exportCompilation(context: StoreContext, { caseId, format }: Parameters<CompilationHandlers['export']>[0]): Promise<ExportedDocument> {
  loadOpenCase(context, caseId)
  const { document: drawn, at, content, title } = build(context, caseId)
  const pdf = await drawFile(context, drawn, format)
  const version = latestVersion(context.connection, caseId, 'compilation', { format }) + 1
  const ending = compilationTexts.fileNameEnding(version, todayIn(new Date(at)))
  const fileName = safeFileName(compilationTexts.fileName(title), format, ending)
  const request = { id: newId(), caseId, caseTitle: title, kind: 'compilation' as const, format, version, fileName, createdAt: at, pdf }
  return exportDocument(context, request, (keep, document) =>
    write(context, { caseId, topics: ['cases', 'documents'] }, ({ record }) => {
      loadOpenCase(context, caseId)
      // Drawing takes a while: what is kept must be what the document says.
      if (JSON.stringify(gather(context, caseId)) !== JSON.stringify(content)) throw conflict('compilation')
      keep()
      record({ caseId, entity: 'document', entityId: document.id, before: null, after: document })
      return document
    }),
  )
}

export const compilationHandlers = (context: StoreContext): CompilationHandlers => ({
  check: ({ caseId }) => check(context, caseId),
  preview: ({ caseId }) => preview(context, caseId),
  export: (input) => exportCompilation(context, input),
})
