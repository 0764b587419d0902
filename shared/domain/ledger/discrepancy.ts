import { isInFavour } from '../decision.ts'
import { dialogueBudget } from '../dialogue/budget.ts'
import { grantedKronor } from './answer.ts'
import { PURPOSES, type Purpose, purposeOfDecision } from './ledgerRow.ts'
import type { MoneyView } from './moneyView.ts'
import { type KindSums, stillReserved, sumsByPurpose } from './sums.ts'

export const DISCREPANCIES = [
  'paid-above-granted',
  'used-above-paid',
  'repaid-above-paid',
  'released-above-reserved',
  'granted-differs-from-reserved',
  'dialogue-cost-differs',
  'decision-of-other-support',
  'decision-not-in-favour',
] as const
export type DiscrepancyCode = (typeof DISCREPANCIES)[number]

/** Two figures that do not agree. Which of them is right is for a person to find out. */
export interface Discrepancy {
  readonly code: DiscrepancyCode
  readonly purpose: Purpose
  /** The figure that the code names first. */
  readonly kronor: number
  /** The one that it is held against. */
  readonly against: number
}

type Found = readonly [holds: boolean, code: DiscrepancyCode, kronor: number, against: number]

/** A reservation agrees with a grant as it was made, or as it stands when what was not needed is taken back. */
const reservationAgrees = (granted: number, sums: KindSums): boolean => granted === sums.reserved || granted === stillReserved(sums)

function inLedger(purpose: Purpose, sums: KindSums, granted: number | null): Discrepancy[] {
  const kept = sums.paid - sums.repaid
  const found: Found[] = [
    [kept > (granted ?? 0), 'paid-above-granted', kept, granted ?? 0],
    // What has gone back cannot have been used too.
    [sums.used > kept, 'used-above-paid', sums.used, kept],
    [sums.repaid > sums.paid, 'repaid-above-paid', sums.repaid, sums.paid],
    [sums.released > sums.reserved, 'released-above-reserved', sums.released, sums.reserved],
    // Where nothing is reserved at all, the reservation is still to be made: see `unreserved`.
    [granted !== null && sums.reserved > 0 && !reservationAgrees(granted, sums), 'granted-differs-from-reserved', granted ?? 0, stillReserved(sums)],
  ]
  return found.filter(([holds]) => holds).map(([, code, kronor, against]) => ({ code, purpose, kronor, against }))
}

function dialogueCost({ decisions, decidingBoard, activities }: MoneyView, used: number): Discrepancy[] {
  // Where no held activity tells its cost, nothing says that the ledger is wrong.
  if (!activities.some(({ state, costKronor }) => state === 'held' && costKronor !== null)) return []
  const { usedKronor } = dialogueBudget(decisions, decidingBoard, activities)
  return usedKronor === used ? [] : [{ code: 'dialogue-cost-differs', purpose: 'dialogue', kronor: usedKronor, against: used }]
}

/** Rows that rest on a decision that cannot carry them, summed per support. */
function wrongDecisions({ rows, decisions, decidingBoard }: MoneyView): Discrepancy[] {
  const tied = rows.flatMap((row) => {
    const decision = decisions.find(({ id }) => id === row.decisionId)
    return decision ? [{ row, decision }] : []
  })
  return PURPOSES.flatMap((purpose) => {
    const ofPurpose = tied.filter(({ row }) => row.purpose === purpose)
    const other = ofPurpose.filter(({ decision }) => purposeOfDecision(decision.kind) !== purpose)
    const refused = ofPurpose.filter(({ decision }) => !isInFavour(decision, decidingBoard))
    const sum = (found: typeof tied) => found.reduce((total, { row }) => total + row.kronor, 0)
    const found: Found[] = [
      [other.length > 0, 'decision-of-other-support', sum(other), 0],
      [refused.length > 0, 'decision-not-in-favour', sum(refused), 0],
    ]
    return found.filter(([holds]) => holds).map(([, code, kronor, against]) => ({ code, purpose, kronor, against }))
  })
}

/** Every pair of figures in a case that do not agree with one another. Pointed out, never repaired. */
export function discrepanciesOf(view: MoneyView): Discrepancy[] {
  const sums = sumsByPurpose(view.rows)
  return [
    ...PURPOSES.flatMap((purpose) => inLedger(purpose, sums[purpose], grantedKronor(view, purpose))),
    ...dialogueCost(view, sums.dialogue.used),
    ...wrongDecisions(view),
  ]
}
