import { type AttachmentView, type CopyFault } from '../../../shared/domain/attachments/attachment.ts'
import { AppFailure, type Outcome } from '../../../shared/ipc/outcome.ts'
import { addFaultSentence, attachmentText as words, copyFaultSentence } from '../../../shared/text/catalogue/attachments.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { notify, notifyFailure, offerUndo } from '../../state/notices.ts'
import { failureSentence } from '../failureSentence.ts'
import { shownName } from './shownName.ts'

/** The value of an outcome; null where it was said what went wrong. */
function orSay<Value>(outcome: Outcome<Value>): Value | null {
  if (outcome.ok) return outcome.value
  notifyFailure(failureSentence(new AppFailure(outcome.error)))
  return null
}

const say = (fault: CopyFault | null, name: string): void => {
  if (fault !== null) notifyFailure(copyFaultSentence(fault, name))
}

/** What one can do with an attachment. Nothing throws: what went wrong is said at the foot of the window. */
export function attachmentActions(attachment: AttachmentView) {
  const { id, revision } = attachment
  const name = shownName(attachment.fileName)
  return {
    open: async () => say(orSay(await api.attachments.open({ id }))?.fault ?? null, name),
    saveAs: async () => {
      const saved = orSay(await api.attachments.saveAs({ id }))
      say(saved?.fault ?? null, name)
      if (saved?.isSaved) notify(words.saved)
    },
    remove: async () => {
      if (orSay(await api.attachments.remove({ id, expectedRevision: revision })) === null) return
      offerUndo(words.removed(name), async () => unwrap(await api.attachments.restore({ id })))
    },
    /** Asks for the file again; only the very same contents will do. */
    findAgain: async () => {
      const [file] = orSay(await api.attachments.choose({ many: false })) ?? []
      if (!file) return
      if (file.fault !== null) return notifyFailure(addFaultSentence(file.fault, shownName(file.name)))
      const mended = orSay(await api.attachments.mend({ id, token: file.token }))
      if (mended?.ok) notify(words.mended(name))
      else if (mended) notifyFailure(addFaultSentence(mended.fault, shownName(file.name)))
    },
  }
}

export type AttachmentActions = ReturnType<typeof attachmentActions>
