import type { Attachment, AddFault } from '../../../shared/domain/attachments/attachment.ts'
import { mediaTypeOf } from '../../../shared/domain/attachments/fileType.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { attachmentText } from '../../../shared/text/catalogue/attachments.ts'
import { findAttachment, insertAttachment, isSubjectOf, noteFileState } from '../../db/repositories/attachments.ts'
import { ContentFault, takeIn, type Taken } from '../../files/contentStore.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadOpenCase } from '../../work/openCase.ts'
import { write } from '../../work/write.ts'
import { attachmentFolder, deskOf, takeOffer, type Upload } from './desk.ts'

type AttachmentHandlers = Handlers<'store'>['attachments']
type AddInput = Parameters<AttachmentHandlers['add']>[0]
type Added = { ok: true; attachment: Attachment } | { ok: false; fault: AddFault }

export const topics = ['documents', 'cases'] as const

/** What could not be taken in is told; whatever else goes wrong is a fault of the disk's or the program's. */
async function orFault<Result>(run: () => Promise<Result>): Promise<Result | { ok: false; fault: AddFault }> {
  try {
    return await run()
  } catch (error) {
    if (error instanceof ContentFault) return { ok: false, fault: error.fault }
    throw error
  }
}

/** Takes the file in, while others are told how far it has come and may stop it. */
async function takeInOpenly(context: StoreContext, id: string, source: { path: string; expected?: string }): Promise<Taken> {
  const { uploads, mostBytes } = deskOf(context)
  const upload: Upload = { doneBytes: 0, totalBytes: 0, isCancelled: false }
  uploads.set(id, upload)
  try {
    return await takeIn(attachmentFolder(context), source.path, {
      mostBytes,
      ...(source.expected === undefined ? {} : { expected: source.expected }),
      isCancelled: () => upload.isCancelled,
      onBytes: (doneBytes, totalBytes) => Object.assign(upload, { doneBytes, totalBytes: Math.max(doneBytes, totalBytes) }),
    })
  } finally {
    uploads.delete(id)
  }
}

function loadSubject(context: StoreContext, { caseId, subject }: Pick<AddInput, 'caseId' | 'subject'>): void {
  loadOpenCase(context, caseId)
  if (!isSubjectOf(context.connection, caseId, subject)) throw notFound(subject.kind)
}

/** The file first, durable in its place, and then the row that names it: never a row without its file. */
export async function add(context: StoreContext, { token, id, caseId, subject }: AddInput): Promise<Added> {
  loadSubject(context, { caseId, subject })
  if (findAttachment(context.connection, id) || deskOf(context).uploads.has(id)) throw conflict('attachment')
  const offer = takeOffer(context, token)
  if (!offer) return { ok: false, fault: 'gone' }
  return orFault(async () => {
    const taken = await takeInOpenly(context, id, offer)
    return write(context, { caseId, topics }, ({ now, by, record }) => {
      // Again: a large file takes its time, and the meeting may be gone.
      loadSubject(context, { caseId, subject })
      const fileName = offer.name || attachmentText.unnamed
      const attachment: Attachment = {
        id, revision: 1, caseId, subject, fileName, mediaType: mediaTypeOf(fileName), ...taken, note: '', addedAt: now, addedBy: by,
      }
      if (!insertAttachment(context.connection, attachment)) throw conflict('attachment')
      // What other rows name of the same contents is there again too.
      noteFileState(context.connection, { sha256: taken.sha256, state: 'sound', at: now })
      record({ caseId, entity: 'attachment', entityId: id, before: null, after: attachment })
      return { ok: true as const, attachment }
    })
  })
}

/** Puts the very same contents back where they are missing or altered. */
export async function mend(context: StoreContext, { id, token }: { id: string; token: string }): Promise<Added> {
  const attachment = findAttachment(context.connection, id)
  if (!attachment) throw notFound('attachment')
  const offer = takeOffer(context, token)
  if (!offer) return { ok: false, fault: 'gone' }
  return orFault(async () => {
    const { sha256 } = await takeInOpenly(context, id, { path: offer.path, expected: attachment.sha256 })
    write(context, { caseId: attachment.caseId, topics: ['documents'] }, ({ now }) =>
      noteFileState(context.connection, { sha256, state: 'sound', at: now }),
    )
    return { ok: true as const, attachment }
  })
}
