import type { OnePager, OnePagerWriting } from '../../../shared/domain/network/onePager.ts'
import { api } from '../../bridge/api.ts'
import { type AutosavedDraft, savedAs, useAutosavedDraft } from '../../state/drafts/index.ts'

/** What is written of the page; the partners are the register's. */
const writingOf = (page: OnePager): OnePagerWriting => ({
  startsOn: page.startsOn,
  endsOn: page.endsOn,
  totalKronor: page.totalKronor,
  sources: page.sources,
  areas: page.areas,
  relatedInitiatives: page.relatedInitiatives,
  goalCount: page.goalCount,
})

/** The one-page summary of a case, which saves itself. */
export const useOnePagerDraft = (page: OnePager): AutosavedDraft<OnePagerWriting> =>
  useAutosavedDraft<OnePagerWriting>({
    key: `onePager:${page.caseId}`,
    initial: writingOf(page),
    revision: page.revision,
    savedAt: page.savedAt,
    save: async (writing, expectedRevision) =>
      savedAs(await api.onePager.save({ caseId: page.caseId, expectedRevision, ...writing }), writingOf),
    read: async () => savedAs(await api.onePager.get({ caseId: page.caseId }), writingOf),
  })
