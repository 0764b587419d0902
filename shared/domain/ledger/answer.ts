import { type Decision, isInFavour } from '../decision.ts'
import type { LedgerKind, LedgerRow, Purpose } from './ledgerRow.ts'
import { LEDGER_KINDS } from './ledgerRow.ts'
import { sumsByKind } from './sums.ts'

/** What the ledger of a case is judged by; any view that holds these will do. */
export interface LedgerStanding {
  readonly rows: readonly LedgerRow[]
  readonly decisions: readonly Decision[]
  /** Board id of the process model. */
  readonly decidingBoard: string
}

/** How what was granted has been used, specified: the second question of the result report. */
export interface LedgerSummary {
  /** null = no decision in favour names a sum. */
  readonly grantedKronor: number | null
  /** What stays reserved. */
  readonly reservedKronor: number
  readonly paidKronor: number
  readonly usedKronor: number
  readonly returnedKronor: number
  /** Oldest first within each kind. */
  readonly rowsByKind: Readonly<Record<LedgerKind, readonly LedgerRow[]>>
}

/** The day orders the rows; within a day what was written first stands first, whatever order they came in. */
export const oldestFirst = (rows: readonly LedgerRow[]): LedgerRow[] =>
  rows.toSorted((a, b) => a.happenedOn.localeCompare(b.happenedOn) || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id))

/** What the decisions in favour grant, all together or of one support; null where none names a sum. */
export function grantedKronor({ decisions, decidingBoard }: Omit<LedgerStanding, 'rows'>, purpose?: Purpose): number | null {
  const kind = purpose === 'dialogue' ? 'decision1' : 'decision2'
  const sums = decisions
    .filter((each) => isInFavour(each, decidingBoard) && (purpose === undefined || each.kind === kind))
    .flatMap((each) => each.grantedKronor ?? [])
  return sums.length === 0 ? null : sums.reduce((total, each) => total + each, 0)
}

export function ledgerSummary(standing: LedgerStanding): LedgerSummary {
  const rows = oldestFirst(standing.rows)
  const sums = sumsByKind(rows)
  const ofKind = (kind: LedgerKind) => rows.filter((row) => row.kind === kind)
  const rowsByKind = Object.fromEntries(LEDGER_KINDS.map((kind) => [kind, ofKind(kind)])) as Record<LedgerKind, LedgerRow[]> // fromEntries forgets the keys
  return {
    grantedKronor: grantedKronor(standing),
    reservedKronor: sums.reserved - sums.released,
    paidKronor: sums.paid,
    usedKronor: sums.used,
    returnedKronor: sums.repaid,
    rowsByKind,
  }
}
