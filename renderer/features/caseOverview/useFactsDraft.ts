import { type Case, type CaseFacts, factsOf } from '../../../shared/domain/case.ts'
import { api } from '../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../state/drafts/index.ts'

/** The facts of a case, which save themselves. */
export const useFactsDraft = (entity: Case): AutosavedDraft<CaseFacts> =>
  useAutosavedDraft<CaseFacts>({
    key: `facts:${entity.id}`,
    initial: factsOf(entity),
    revision: entity.revision,
    save: async (facts, expectedRevision) =>
      savedAs(await api.cases.saveFacts({ caseId: entity.id, expectedRevision, facts }), factsOf),
    read: async () =>
      savedAs(
        mapOutcome(await api.cases.get({ caseId: entity.id }), (view) => view.case),
        factsOf,
      ),
  })
