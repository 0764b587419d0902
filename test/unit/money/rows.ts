import type { FrameChange } from '../../../shared/domain/frame/frameChange.ts'
import type { Reservation } from '../../../shared/domain/frame/reservation.ts'
import type { LedgerRow } from '../../../shared/domain/ledger/ledgerRow.ts'
import { newId } from '../../../shared/newId.ts'

const createdAt = '2026-01-01T08:00:00.000Z'

export const reservationOf = (over: Partial<Reservation>): Reservation => ({
  rowId: newId(), caseId: 'a', caseTitle: over.caseId ?? 'a', purpose: 'process', happenedOn: '2026-01-01', kronor: 1, text: '', restsOnDecision: true, ...over,
})

export const changeOf = (changeKronor: number, changedOn: string): FrameChange => ({
  id: newId(), revision: 1, year: Number(changedOn.slice(0, 4)), changedOn, changeKronor, reason: 'Årets ram', documentReference: '', createdAt,
})

export const rowOf = (over: Partial<LedgerRow>): LedgerRow => ({
  id: newId(), revision: 1, caseId: 'case', happenedOn: '2026-03-01', kind: 'used', purpose: 'process', decisionId: null, planId: null,
  frameYear: 2026, text: '', documentReference: '', kronor: 1, createdAt, ...over,
})

/** In another order, the same for the same seed. */
export function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  let state = seed >>> 0
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0)
  return items.map((item) => ({ item, at: next() })).toSorted((a, b) => a.at - b.at).map(({ item }) => item)
}
