import { useState } from 'react'
import type { ExportedDocument } from '../../../shared/domain/exportedDocument.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { documentsText } from '../../../shared/text/catalogue/documents.ts'
import { errorSentence } from '../../../shared/text/catalogue/errors.ts'
import { api } from '../../bridge/api.ts'
import { notify, notifyFailure } from '../../state/notices.ts'

export interface DocumentFile {
  /** Whether the file was looked for and not found. */
  readonly missing: boolean
  readonly open: () => Promise<void>
  readonly showInFolder: () => Promise<void>
  readonly exportAgain: () => Promise<void>
}

/** The file of an exported document: opening it, showing it, writing it again. */
export function useDocumentFile({ id }: ExportedDocument): DocumentFile {
  const [missing, setMissing] = useState(false)
  const look = async (answer: Promise<Outcome<{ missing: boolean }>>) => {
    const outcome = await answer
    if (outcome.ok) setMissing(outcome.value.missing)
    else notifyFailure(errorSentence(outcome.error))
  }
  return {
    missing,
    open: () => look(api.documents.open({ id })),
    showInFolder: () => look(api.documents.showInFolder({ id })),
    exportAgain: async () => {
      const outcome = await api.documents.exportAgain({ id })
      if (!outcome.ok) return notifyFailure(errorSentence(outcome.error))
      setMissing(false)
      notify(documentsText.savedAgain(outcome.value.path))
    },
  }
}
