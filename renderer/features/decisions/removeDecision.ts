import type { Decision } from '../../../shared/domain/decision.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { decisionTitle, decisionWords } from '../../../shared/text/catalogue/decisions.ts'
import { api } from '../../bridge/api.ts'
import { removeRow } from '../../components/records/removeRow.ts'
import type { Draft } from '../../state/drafts/index.ts'
import { decisionContent, type DecisionWriting, writingOfDecision } from './decisionWriting.ts'

interface DecisionRemoval {
  readonly id: string
  readonly caseId: string
  readonly stored: Decision | null
  readonly draft: Draft<DecisionWriting>
  readonly model: ProcessModel
}

/** Removes a decision and offers to put it back; one that is not stored yet is thrown away. True = it is gone. */
export const removeDecision = ({ id, caseId, stored, draft, model }: DecisionRemoval): Promise<boolean> =>
  removeRow(draft, {
    said: decisionWords.removed(stored ? decisionTitle(stored, model) : decisionWords.newTitle),
    stored: stored && writingOfDecision(stored, model),
    remove: (expectedRevision) => api.decisions.remove({ id, expectedRevision }),
    putBack: async (writing) => {
      const read = decisionContent(writing, model)
      if (!read.ok) return { ok: false, error: { code: 'invalid-input', issues: read.issues } }
      return api.decisions.save({ id, caseId, expectedRevision: 0, ...read.content })
    },
  })
