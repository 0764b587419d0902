import { emptyProposal, type ProposalDraft } from '../../../../shared/domain/plan/proposal.ts'
import { api } from '../../../bridge/api.ts'
import { type Draft, issueSentence, issuesOf, savedAs, useDraft, useDraftState } from '../../../state/drafts/index.ts'

export type ProposalWriting = Omit<ProposalDraft, 'planId' | 'caseId' | 'revision' | 'savedAt'>
export type ProposalText = Draft<ProposalWriting>

const writingOf = ({ planId: _plan, caseId: _case, revision: _revision, savedAt: _saved, ...writing }: ProposalDraft): ProposalWriting => writing

/** The proposal of a plan, ready to be written in. */
export function useProposalText(stored: ProposalDraft | null, caseId: string, planId: string): ProposalText {
  const start = stored ?? emptyProposal(caseId, planId)
  return useDraft<ProposalWriting>({
    key: `proposal:${planId}`,
    initial: writingOf(start),
    revision: start.revision,
    savedAt: start.savedAt,
    save: async (writing, expectedRevision) => savedAs(await api.plans.saveProposal({ planId, caseId, expectedRevision, ...writing }), writingOf),
    read: async () => savedAs(await api.plans.proposal({ planId }), writingOf),
  })
}

/** One field of what is written, with what the store said of it. */
export function useProposalField<Field extends keyof ProposalWriting>(text: ProposalText, field: Field) {
  const value = useDraftState(text, (state) => state.value[field])
  const issue = useDraftState(text, ({ status }) => issueSentence(issuesOf(status), field))
  const put = (next: ProposalWriting[Field]) => text.set({ ...text.value, [field]: next }, { field })
  return { value, error: issue ?? null, put }
}
