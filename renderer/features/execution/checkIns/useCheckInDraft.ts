import { todayIn } from '../../../../shared/domain/date.ts'
import type { CheckIn, CheckInInput } from '../../../../shared/domain/execution/checkIn.ts'
import type { ExecutionView } from '../../../../shared/domain/execution/executionView.ts'
import { itemsToCheck } from '../../../../shared/domain/execution/suggestion.ts'
import { notFound } from '../../../../shared/ipc/outcome.ts'
import { checkInTexts } from '../../../../shared/text/catalogue/execution.ts'
import { api } from '../../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../../state/drafts/index.ts'

/** What one writes of a check-in. */
export type CheckInWriting = Omit<CheckInInput, 'id' | 'caseId' | 'expectedRevision'>

export const writingOfCheckIn = ({ meetingId, heldOn, planned, happened, risks, helpNeeded }: CheckIn): CheckInWriting => ({
  meetingId, heldOn, planned, happened, risks, helpNeeded,
})

/** A new check-in begins with what the plan says of the time since the last one. */
export function newCheckIn({ plans, checkIns }: ExecutionView): CheckInWriting {
  const today = todayIn(new Date())
  const frozen = plans.filter(({ baseline }) => baseline !== null).flatMap(({ items }) => items)
  const items = itemsToCheck(frozen, checkIns[0]?.heldOn ?? null, today)
  return { meetingId: null, heldOn: today, planned: checkInTexts.planned(items), happened: checkInTexts.happened(items), risks: '', helpNeeded: '' }
}

interface DraftOf {
  readonly id: string
  readonly caseId: string
  readonly execution: ExecutionView
}

/** One check-in, new or stored, which saves itself. */
export function useCheckInDraft({ id, caseId, execution }: DraftOf): AutosavedDraft<CheckInWriting> {
  const stored = execution.checkIns.find((each) => each.id === id)
  const initial = stored ? writingOfCheckIn(stored) : newCheckIn(execution)
  return useAutosavedDraft<CheckInWriting>({
    key: `checkIn:${id}`,
    initial,
    revision: stored?.revision ?? 0,
    save: async (writing, expectedRevision) =>
      savedAs(await api.execution.saveCheckIn({ id, caseId, expectedRevision, ...writing }), writingOfCheckIn),
    read: async () => {
      const view = await api.execution.get({ caseId })
      const found = view.ok ? view.value.checkIns.find((each) => each.id === id) : undefined
      if (view.ok && !found) return { ok: false, error: notFound('checkIn').error }
      return mapOutcome(view, () => ({ value: found ? writingOfCheckIn(found) : initial, revision: found?.revision ?? 0 }))
    },
  })
}
