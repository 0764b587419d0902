import type { FollowUp, FollowUpInput } from '../../../shared/domain/execution/followUp.ts'
import { api } from '../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../state/drafts/index.ts'

export type FollowUpWriting = Omit<FollowUpInput, 'caseId' | 'expectedRevision'>

const writingOf = ({ checkInWeeks, toldOn, toldHow, annualReport, financialReport }: FollowUp): FollowUpWriting => ({
  checkInWeeks, toldOn, toldHow, annualReport, financialReport,
})

/** How the case is followed, which saves itself; its parts stand in several places of the page. */
export const useFollowUpDraft = (stored: FollowUp): AutosavedDraft<FollowUpWriting> =>
  useAutosavedDraft<FollowUpWriting>({
    key: `followUp:${stored.caseId}`,
    initial: writingOf(stored),
    revision: stored.revision,
    save: async (writing, expectedRevision) =>
      savedAs(await api.execution.saveFollowUp({ caseId: stored.caseId, expectedRevision, ...writing }), writingOf),
    read: async () =>
      savedAs(
        mapOutcome(await api.execution.get({ caseId: stored.caseId }), ({ followUp }) => followUp),
        writingOf,
      ),
  })
