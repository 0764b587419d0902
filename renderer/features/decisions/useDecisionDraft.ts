import type { CaseView } from '../../../shared/domain/caseView.ts'
import type { Decision, DecisionKind } from '../../../shared/domain/decision.ts'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { api } from '../../bridge/api.ts'
import { type AutosavedDraft, type Saved, useAutosavedDraft } from '../../state/drafts/index.ts'
import { decisionContent, type DecisionWriting, newDecision, writingOfDecision } from './decisionWriting.ts'

interface DecisionDraftOptions {
  readonly id: string
  readonly view: CaseView
  readonly model: ProcessModel
  /** What a new decision is about, where the way here said so. */
  readonly kind: DecisionKind | null
}

/** One decision, new or stored. Saves itself as soon as it says which board decided what, when and where. */
export function useDecisionDraft({ id, view, model, kind }: DecisionDraftOptions): AutosavedDraft<DecisionWriting> {
  const caseId = view.case.id
  const stored = view.decisions.find((decision) => decision.id === id)
  const saved = (decision: Decision): Saved<DecisionWriting> => ({
    value: writingOfDecision(decision, model),
    revision: decision.revision,
  })
  const save = async (writing: DecisionWriting, expectedRevision: number): Promise<Outcome<Saved<DecisionWriting>>> => {
    const read = decisionContent(writing, model)
    if (!read.ok) return { ok: false, error: { code: 'invalid-input', issues: read.issues } }
    const outcome = await api.decisions.save({ id, caseId, expectedRevision, ...read.content })
    return outcome.ok ? { ok: true, value: saved(outcome.value) } : outcome
  }
  const read = async (): Promise<Outcome<Saved<DecisionWriting>>> => {
    const outcome = await api.cases.get({ caseId })
    if (!outcome.ok) return outcome
    const found = outcome.value.decisions.find((decision) => decision.id === id)
    return found ? { ok: true, value: saved(found) } : { ok: false, error: notFound('decision').error }
  }
  const initial = stored ? saved(stored) : { value: newDecision(view, model, kind), revision: 0 }
  return useAutosavedDraft<DecisionWriting>({ key: `decision:${id}`, initial: initial.value, revision: initial.revision, save, read })
}
