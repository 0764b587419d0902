import { type Attachment, attachmentSchema, type AttachmentView } from '../../../shared/domain/attachments/attachment.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { attachmentsOf, deleteAttachment, findAttachment, insertAttachment, updateNote } from '../../db/repositories/attachments.ts'
import { latestChange } from '../../db/repositories/changeLog.ts'
import { glanceAtContent } from '../../files/contentStore.ts'
import { recallContent } from '../../files/contentSweep.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { add, mend, topics } from './add.ts'
import { checkFiles, knownFaults } from './check.ts'
import { attachmentFolder, deskOf } from './desk.ts'

type AttachmentHandlers = Handlers<'store'>['attachments']
type Versioned = { readonly id: string; readonly expectedRevision: number }

/** How a file looks from outside counts where it says worse than the last check; one that is back may be sound again. */
async function asItIs(context: StoreContext, view: AttachmentView): Promise<AttachmentView> {
  const seen = await glanceAtContent(attachmentFolder(context), view)
  if (seen !== 'there') return { ...view, fileState: seen }
  return view.fileState === 'missing' ? { ...view, fileState: 'sound' } : view
}

async function list(context: StoreContext, caseId: string): Promise<AttachmentView[]> {
  loadCase(context, caseId)
  return Promise.all(attachmentsOf(context.connection, caseId).map((view) => asItIs(context, view)))
}

function load(context: StoreContext, id: string): Attachment {
  const found = findAttachment(context.connection, id)
  if (!found) throw notFound('attachment')
  return found
}

function saveNote(context: StoreContext, { id, expectedRevision, note }: Versioned & { readonly note: string }): Attachment {
  const before = load(context, id)
  return write(context, { caseId: before.caseId, topics: ['documents'] }, ({ record }) => {
    loadOpenCase(context, before.caseId)
    if (!updateNote(context.connection, { id, note, expectedRevision })) throw conflict('attachment')
    const after = { ...before, note, revision: expectedRevision + 1 }
    record({ caseId: before.caseId, entity: 'attachment', entityId: id, before, after })
    return after
  })
}

function remove(context: StoreContext, { id, expectedRevision }: Versioned): Record<string, never> {
  const before = load(context, id)
  return write(context, { caseId: before.caseId, topics }, ({ record }) => {
    loadOpenCase(context, before.caseId)
    if (!deleteAttachment(context.connection, id, expectedRevision)) throw conflict('attachment')
    record({ caseId: before.caseId, entity: 'attachment', entityId: id, before, after: null })
    deskOf(context).removed.set(before.sha256, Date.now())
    return {}
  })
}

/** Brings back what was removed last under this id, out of the change log; its file has not gone yet. */
function restore(context: StoreContext, id: string): Attachment {
  const last = latestChange(context.connection, 'attachment', id)
  const parsed = attachmentSchema.safeParse(last?.before)
  if (last?.action !== 'removed' || !parsed.success || findAttachment(context.connection, id)) throw notFound('attachment')
  const attachment = { ...parsed.data, revision: 1 }
  const { caseId, sha256 } = attachment
  return write(context, { caseId, topics }, ({ record }) => {
    loadOpenCase(context, caseId)
    if (!insertAttachment(context.connection, attachment)) throw conflict('attachment')
    recallContent(attachmentFolder(context), sha256)
    record({ caseId, entity: 'attachment', entityId: id, before: null, after: attachment })
    return attachment
  })
}

function cancel(context: StoreContext, id: string): Record<string, never> {
  const upload = deskOf(context).uploads.get(id)
  if (upload) upload.isCancelled = true
  return {}
}

export const attachmentHandlers = (context: StoreContext): AttachmentHandlers => ({
  list: ({ caseId }) => list(context, caseId),
  add: (input) => add(context, input),
  mend: (input) => mend(context, input),
  progress: () => [...deskOf(context).uploads].map(([id, { doneBytes, totalBytes }]) => ({ id, doneBytes, totalBytes })),
  cancel: ({ id }) => cancel(context, id),
  saveNote: (input) => saveNote(context, input),
  remove: (input) => remove(context, input),
  restore: ({ id }) => restore(context, id),
  check: () => checkFiles(context),
  checkProgress: () => deskOf(context).check,
  faults: () => knownFaults(context),
})
