// What the ledger says of each decision: a board that asks what came of its money asks decision by decision.
import type { Decision } from '../decision.ts'
import { oldestFirst } from './answer.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { type KindSums, stillReserved, sumsByKind } from './sums.ts'

export interface DecisionSums {
  /** null = rows that rest on no decision. */
  readonly decision: Decision | null
  /** null where no row reserves or takes back: nothing is said, which is not nought. */
  readonly reservedKronor: number | null
  readonly paidKronor: number | null
  readonly usedKronor: number | null
  readonly repaidKronor: number | null
}

const sumsOf = (decision: Decision | null, rows: readonly LedgerRow[]): DecisionSums => {
  const sums: KindSums = sumsByKind(rows)
  const told = (kinds: readonly LedgerRow['kind'][], kronor: number): number | null => (rows.some(({ kind }) => kinds.includes(kind)) ? kronor : null)
  return {
    decision,
    reservedKronor: told(['reserved', 'released'], stillReserved(sums)),
    paidKronor: told(['paid'], sums.paid),
    usedKronor: told(['used'], sums.used),
    repaidKronor: told(['repaid'], sums.repaid),
  }
}

/**
 * Each decision with what its rows add up to, oldest first, and last the rows that rest on none, where there are any.
 * Every row is in exactly one of them.
 */
export function sumsPerDecision(decisions: readonly Decision[], written: readonly LedgerRow[]): DecisionSums[] {
  const rows = oldestFirst(written)
  const inOrder = decisions.toSorted((a, b) => a.meetingOn.localeCompare(b.meetingOn) || a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id))
  const known = new Set(decisions.map(({ id }) => id))
  const without = rows.filter(({ decisionId }) => decisionId === null || !known.has(decisionId))
  const found = inOrder.map((decision) => sumsOf(decision, rows.filter(({ decisionId }) => decisionId === decision.id)))
  return without.length === 0 ? found : [...found, sumsOf(null, without)]
}
