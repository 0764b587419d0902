import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView } from '../../../../shared/domain/caseView.ts'
import { standingOf } from '../../../../shared/domain/caseView.ts'
import type { ExportedDocument } from '../../../../shared/domain/exportedDocument.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { finalisationBlockers, type Todo } from '../../../../shared/domain/todo.ts'
import { AppFailure } from '../../../../shared/ipc/outcome.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { queries } from '../../../bridge/queries.ts'
import { flushAllDrafts } from '../../../state/drafts/index.ts'
import type { ApplicationText } from '../writing.ts'

/** Everything written is stored, and the view is what the store holds after it; throws what stood in the way. */
async function settled(text: ApplicationText, read: () => Promise<CaseView>): Promise<CaseView> {
  // Motivations of criteria and the like count too; whatever cannot be saved of them, the store's own rules judge.
  await flushAllDrafts()
  if (!(await text.flush())) {
    const { status } = text
    if (status.kind === 'failed') throw new AppFailure(status.error)
    throw new UnsavedText()
  }
  return read()
}

/** The text itself is refused or in conflict; its head says how to go on. */
export class UnsavedText extends Error {}

export interface Finalised {
  readonly version: number
  readonly document: ExportedDocument
}

/** Locking the application: what is missing, and the act itself. */
export function useFinalise(text: ApplicationText, caseId: string, model: ProcessModel) {
  const client = useQueryClient()
  const [done, setDone] = useState<Finalised | null>(null)
  const read = () => client.fetchQuery({ ...queries.caseView(caseId), staleTime: 0 })
  return {
    done,
    /** What the rule still misses once all that is written is stored; and whether there is anything new to lock. */
    examine: async (): Promise<{ missing: readonly Todo[]; unchanged: boolean }> => {
      const view = await settled(text, read)
      return { missing: finalisationBlockers(standingOf(view), model), unchanged: !view.draftDiffers }
    },
    finalise: async (): Promise<void> => {
      const { application } = await settled(text, read)
      const { version, document } = unwrap(await api.application.finalise({ caseId, expectedRevision: application.revision }))
      setDone({ version: version.version, document })
    },
  }
}
