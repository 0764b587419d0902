import type { Commitment, CommitmentInput } from '../../../shared/domain/register/commitment.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { api } from '../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../state/drafts/index.ts'

/** What one writes of a commitment. */
export type CommitmentWriting = Omit<CommitmentInput, 'id' | 'caseId' | 'expectedRevision'>

export const commitmentRowId = (id: string): string => `atagande-${id}`

export const writingOfCommitment = ({ actorId, kind, amountKronor, description, dueOn, state, stateReason }: Commitment): CommitmentWriting => ({
  actorId,
  kind,
  amountKronor,
  description,
  dueOn,
  state,
  stateReason,
})

const emptyFor = (actorId: string): CommitmentWriting => ({
  actorId,
  kind: 'resources',
  amountKronor: null,
  description: '',
  dueOn: null,
  state: 'open',
  stateReason: '',
})

interface DraftOf {
  readonly id: string
  readonly caseId: string
  readonly stored: Commitment | null
  /** Whose a new one is until told otherwise. */
  readonly actorId: string
}

/** A commitment, new or stored, which saves itself. A sum belongs to money only. */
export function useCommitmentDraft({ id, caseId, stored, actorId }: DraftOf): AutosavedDraft<CommitmentWriting> {
  const empty = emptyFor(actorId)
  return useAutosavedDraft<CommitmentWriting>({
    key: `commitment:${id}`,
    initial: stored ? writingOfCommitment(stored) : empty,
    revision: stored?.revision ?? 0,
    save: async (writing, expectedRevision) =>
      savedAs(await api.commitments.save({ id, caseId, expectedRevision, ...writing }), writingOfCommitment),
    read: async () => {
      const all = await api.commitments.listForCase({ caseId })
      const found = all.ok ? all.value.find((each) => each.id === id) : undefined
      if (all.ok && !found) return { ok: false, error: notFound('commitment').error }
      return mapOutcome(all, () => ({ value: found ? writingOfCommitment(found) : empty, revision: found?.revision ?? 0 }))
    },
  })
}
