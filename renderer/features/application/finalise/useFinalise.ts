import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { standingOf } from '../../../../shared/domain/caseView.ts'
import type { ExportedDocument } from '../../../../shared/domain/exportedDocument.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { finalisationBlockers, type Todo } from '../../../../shared/domain/todo.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { queries } from '../../../bridge/queries.ts'
import { settleText } from '../../../components/writing/index.ts'
import type { ApplicationText } from '../writing.ts'

export interface Finalised {
  readonly version: number
  readonly document: ExportedDocument
}

/** Locking the application: what is missing, and the act itself. */
export function useFinalise(text: ApplicationText, caseId: string, model: ProcessModel) {
  const client = useQueryClient()
  const [done, setDone] = useState<Finalised | null>(null)
  /** The view once everything written is stored. */
  const settled = async () => {
    await settleText(text)
    return client.fetchQuery({ ...queries.caseView(caseId), staleTime: 0 })
  }
  return {
    done,
    /** What the rule still misses once all that is written is stored; and whether there is anything new to lock. */
    examine: async (): Promise<{ missing: readonly Todo[]; unchanged: boolean }> => {
      const view = await settled()
      return { missing: finalisationBlockers(standingOf(view), model), unchanged: !view.draftDiffers }
    },
    finalise: async (): Promise<void> => {
      const { application } = await settled()
      const { version, document } = unwrap(await api.application.finalise({ caseId, expectedRevision: application.revision }))
      setDone({ version: version.version, document })
    },
  }
}
