import { type Decision, isInFavour } from '../decision.ts'
import { type LedgerRow, type Purpose, purposeOfDecision } from './ledgerRow.ts'

/** A sum that the board has granted and that no frame has set aside. */
export interface UnreservedGrant {
  readonly decision: Decision
  readonly purpose: Purpose
  readonly kronor: number
}

/**
 * Grants without a reservation. A reservation that names no decision was made before the board decided, and
 * counts for the support that it is for.
 */
export function unreserved(
  { decisions, decidingBoard, rows }: { readonly decisions: readonly Decision[]; readonly decidingBoard: string; readonly rows: readonly LedgerRow[] },
): UnreservedGrant[] {
  return decisions.flatMap((decision) => {
    const purpose = purposeOfDecision(decision.kind)
    const kronor = decision.grantedKronor ?? 0
    const carries = (row: LedgerRow) => row.kind === 'reserved' && row.purpose === purpose && (row.decisionId === null || row.decisionId === decision.id)
    return kronor > 0 && isInFavour(decision, decidingBoard) && !rows.some(carries) ? [{ decision, purpose, kronor }] : []
  })
}
