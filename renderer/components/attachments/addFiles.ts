import type { AttachmentSubject, OfferedFile } from '../../../shared/domain/attachments/attachment.ts'
import { newId } from '../../../shared/newId.ts'
import { addFaultSentence, attachmentText as words } from '../../../shared/text/catalogue/attachments.ts'
import { api } from '../../bridge/api.ts'
import { fileArrives, fileSetsOut } from '../../state/filesOnTheWay.ts'
import { notifyFailure, offerUndo } from '../../state/notices.ts'
import { failureSentence } from '../failureSentence.ts'
import { AppFailure } from '../../../shared/ipc/outcome.ts'

export interface AttachmentPlace {
  readonly caseId: string
  readonly subject: AttachmentSubject
}

/** One place in the window's own words, for what is on its way there. */
export const placeKey = ({ subject }: AttachmentPlace): string => `${subject.kind} ${subject.id}`

/** Takes in one file; its id, or null where it was said why it could not be. */
async function addOne(file: OfferedFile, place: AttachmentPlace): Promise<string | null> {
  const name = file.name || words.unnamed
  if (file.fault !== null) {
    notifyFailure(addFaultSentence(file.fault, name))
    return null
  }
  const id = newId()
  fileSetsOut({ id, place: placeKey(place), name, sizeBytes: file.sizeBytes })
  try {
    const outcome = await api.attachments.add({ token: file.token, id, ...place })
    if (!outcome.ok) notifyFailure(failureSentence(new AppFailure(outcome.error)))
    else if (outcome.value.ok) return id
    else if (outcome.value.fault !== 'cancelled') notifyFailure(addFaultSentence(outcome.value.fault, name))
    return null
  } finally {
    fileArrives(id)
  }
}

async function removeAll(ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const outcome = await api.attachments.remove({ id, expectedRevision: 1 })
    if (!outcome.ok) throw new AppFailure(outcome.error)
  }
}

/** Takes in files one after the other, says what could not be, and offers to take back what was. */
export async function addFiles(files: readonly OfferedFile[], place: AttachmentPlace): Promise<void> {
  const added: string[] = []
  for (const file of files) {
    const id = await addOne(file, place)
    if (id !== null) added.push(id)
  }
  if (added.length > 0) offerUndo(words.added(added.length), () => removeAll(added))
}
