import { isInFavour } from '../../../shared/domain/decision.ts'
import { type LedgerRow, type LedgerRowWriting, purposeOfDecision, type Purpose, writingOfLedgerRow } from '../../../shared/domain/ledger/ledgerRow.ts'
import type { MoneyView } from '../../../shared/domain/ledger/moneyView.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { api } from '../../bridge/api.ts'
import { type AutosavedDraft, mapOutcome, savedAs, useAutosavedDraft } from '../../state/drafts/index.ts'

/** The decision that a row of a support rests on where there is but one in favour; null where one has to choose. */
export function onlyDecision({ decisions, decidingBoard }: MoneyView, purpose: Purpose): string | null {
  const found = decisions.filter((each) => purposeOfDecision(each.kind) === purpose && isInFavour(each, decidingBoard))
  return found.length === 1 ? (found[0]?.id ?? null) : null
}

/** A stored row, which saves itself while it is changed. */
export const useRowDraft = (stored: LedgerRow): AutosavedDraft<LedgerRowWriting> =>
  useAutosavedDraft<LedgerRowWriting>({
    key: `ledgerRow:${stored.id}`,
    initial: writingOfLedgerRow(stored),
    revision: stored.revision,
    save: async (writing, expectedRevision) =>
      savedAs(await api.money.saveRow({ id: stored.id, caseId: stored.caseId, expectedRevision, ...writing }), writingOfLedgerRow),
    read: async () => {
      const view = await api.money.get({ caseId: stored.caseId })
      const found = view.ok ? view.value.rows.find(({ id }) => id === stored.id) : undefined
      if (view.ok && !found) return { ok: false, error: notFound('ledgerRow').error }
      return mapOutcome(view, () => ({ value: found ? writingOfLedgerRow(found) : writingOfLedgerRow(stored), revision: found?.revision ?? 0 }))
    },
  })
