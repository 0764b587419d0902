// Copies that leave the store: to be opened, or saved where the user says.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Attachment, FileState } from '../../../shared/domain/attachments/attachment.ts'
import { extensionOf, openingRisk } from '../../../shared/domain/attachments/fileType.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { newId } from '../../../shared/newId.ts'
import { safeFileName } from '../../../shared/text/fileName.ts'
import { findAttachment, noteFileState } from '../../db/repositories/attachments.ts'
import type { CopiedFile } from '../../../shared/ipc/insideRequest.ts'
import { copyOut } from '../../files/contentStore.ts'
import { recallContent } from '../../files/contentSweep.ts'
import type { StoreContext } from '../../work/context.ts'
import { attachmentFolder } from './desk.ts'

const OPENED_MODE = 0o400
const SAVED_MODE = 0o600

function load({ connection }: StoreContext, id: string): Attachment {
  const found = findAttachment(connection, id)
  if (!found) throw notFound('attachment')
  return found
}

/** The name as every disk takes it, with its own ending. */
export function diskNameOf(fileName: string): string {
  const extension = extensionOf(fileName)
  const stem = extension === '' ? fileName : fileName.slice(0, fileName.lastIndexOf('.'))
  return safeFileName(stem, extension)
}

/** What a copy would be called. */
export const suggestedName = (context: StoreContext, id: string): string => diskNameOf(load(context, id).fileName)

/** A list that shows a file as sound although it is not would be believed. */
function tell(context: StoreContext, { caseId, sha256 }: Attachment, state: FileState): void {
  const at = context.clock().toISOString()
  try {
    const isNews = context.connection.transaction(() => noteFileState(context.connection, { sha256, state, at })).immediate()
    if (isNews) context.emit({ kind: 'changed', topics: ['documents'], caseId })
  } catch {
    // What can only be read is opened all the same.
  }
}

async function copyTo(context: StoreContext, attachment: Attachment, { path, mode }: { path: string; mode: number }): Promise<CopiedFile> {
  const folder = attachmentFolder(context)
  let state = await copyOut(folder, attachment.sha256, path, mode)
  if (state === 'missing' && recallContent(folder, attachment.sha256)) state = await copyOut(folder, attachment.sha256, path, mode)
  tell(context, attachment, state)
  return { path, fault: state === 'sound' ? null : state }
}

/** A copy to be opened, in a folder of its own so that two files of one name do not meet. */
export async function copyToOpen(context: StoreContext, { id, folder }: { id: string; folder: string }): Promise<CopiedFile> {
  const attachment = load(context, id)
  const name = diskNameOf(attachment.fileName)
  // The name that the system will see is what counts.
  const risk = openingRisk(attachment.fileName) ?? openingRisk(name)
  if (risk !== null) return { path: '', fault: risk }
  const own = join(folder, newId())
  mkdirSync(own, { recursive: true, mode: 0o700 })
  return copyTo(context, attachment, { path: join(own, name), mode: OPENED_MODE })
}

/** A copy where the user asked for it. */
export const copyToSave = (context: StoreContext, { id, path }: { id: string; path: string }): Promise<CopiedFile> =>
  copyTo(context, load(context, id), { path, mode: SAVED_MODE })
