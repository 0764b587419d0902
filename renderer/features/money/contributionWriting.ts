import { todayIn } from '../../../shared/domain/date.ts'
import type { Contribution, ContributionInput } from '../../../shared/domain/ledger/contribution.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { contributionName, contributionOfName } from '../../../shared/text/catalogue/ledger.ts'
import { api } from '../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../state/drafts/index.ts'

/** What one writes of a contribution; its kind stands as one reads it. */
export type ContributionWriting = Omit<ContributionInput, 'id' | 'caseId' | 'expectedRevision'>

export const writingOfContribution = ({ giver, giverName, commitmentId, happenedOn, kind, hours, text, valueKronor, documentReference }: Contribution): ContributionWriting => ({
  giver, giverName, commitmentId, happenedOn, kind: contributionName(kind), hours, text, valueKronor, documentReference,
})

export const contributionContent = (writing: ContributionWriting): ContributionWriting => ({ ...writing, kind: contributionOfName(writing.kind) })

const newContribution = (): ContributionWriting => ({
  giver: 'city', giverName: '', commitmentId: null, happenedOn: todayIn(new Date()), kind: '', hours: null, text: '', valueKronor: null, documentReference: '',
})

interface DraftOf {
  readonly id: string
  readonly caseId: string
  readonly stored: Contribution | null
}

/** A contribution, new or stored, which saves itself. */
export function useContributionDraft({ id, caseId, stored }: DraftOf): AutosavedDraft<ContributionWriting> {
  const initial = stored ? writingOfContribution(stored) : newContribution()
  return useAutosavedDraft<ContributionWriting>({
    key: `contribution:${id}`,
    initial,
    revision: stored?.revision ?? 0,
    save: async (writing, expectedRevision) =>
      savedAs(await api.money.saveContribution({ id, caseId, expectedRevision, ...contributionContent(writing) }), writingOfContribution),
    read: async () => {
      const view = await api.money.get({ caseId })
      const found = view.ok ? view.value.contributions.find((each) => each.id === id) : undefined
      if (view.ok && !found) return { ok: false, error: notFound('contribution').error }
      return mapOutcome(view, () => ({ value: found ? writingOfContribution(found) : initial, revision: found?.revision ?? 0 }))
    },
  })
}
