import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { standingOf } from '../../../../shared/domain/caseView.ts'
import type { ExportedDocument } from '../../../../shared/domain/exportedDocument.ts'
import type { ProcessModel } from '../../../../shared/domain/processModel.ts'
import { isStageOpen, onlyRepeats, type ReportStage } from '../../../../shared/domain/results/resultReport.ts'
import { interimBlockers, resultBlockers, type Todo } from '../../../../shared/domain/todo.ts'
import { api, unwrap } from '../../../bridge/api.ts'
import { queries } from '../../../bridge/queries.ts'
import { settleText } from '../../../components/writing/index.ts'
import type { ReportText } from './writing.ts'

export interface Finding {
  readonly missing: readonly Todo[]
  /** The case has not come to the phase in which such a report is locked. */
  readonly early: boolean
  readonly unchanged: boolean
}

/** Locking the report: what is missing, and the act itself. */
export function useFinalise(text: ReportText, caseId: string, model: ProcessModel, stage: ReportStage) {
  const client = useQueryClient()
  const [done, setDone] = useState<ExportedDocument | null>(null)
  return {
    done,
    /** What the rules still miss once all that is written is stored. */
    examine: async (): Promise<Finding> => {
      await settleText(text)
      const view = await client.fetchQuery({ ...queries.caseView(caseId), staleTime: 0 })
      const { draftDiffers, versions } = await client.fetchQuery({ ...queries.results(caseId), staleTime: 0 })
      return {
        missing: (stage === 'final' ? resultBlockers : interimBlockers)(standingOf(view), model),
        early: !isStageOpen(stage, view.case.phase),
        unchanged: onlyRepeats(versions.at(-1), draftDiffers, stage),
      }
    },
    finalise: async (): Promise<void> => {
      await settleText(text)
      setDone(unwrap(await api.results.finalise({ caseId, stage, expectedRevision: text.revision })).document)
    },
    exportWord: async (): Promise<void> => {
      await settleText(text)
      setDone(unwrap(await api.results.exportWord({ caseId, stage, expectedRevision: text.revision })))
    },
  }
}
