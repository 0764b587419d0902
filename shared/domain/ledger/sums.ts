import { LEDGER_KINDS, type LedgerKind, type LedgerRow, PURPOSES, type Purpose } from './ledgerRow.ts'

export type KindSums = Readonly<Record<LedgerKind, number>>
export type LedgerSums = Readonly<Record<Purpose, KindSums>>

type Counted = Pick<LedgerRow, 'kind' | 'purpose' | 'kronor'>

/** Exact sums of whole kronor per kind; the order of the rows does not matter. */
export function sumsByKind(rows: readonly Pick<LedgerRow, 'kind' | 'kronor'>[]): KindSums {
  const sums = Object.fromEntries(LEDGER_KINDS.map((kind) => [kind, 0])) as Record<LedgerKind, number> // fromEntries forgets the keys
  for (const { kind, kronor } of rows) sums[kind] += kronor
  return sums
}

export const sumsByPurpose = (rows: readonly Counted[]): LedgerSums => {
  const of = (purpose: Purpose): KindSums => sumsByKind(rows.filter((row) => row.purpose === purpose))
  return { dialogue: of('dialogue'), process: of('process') }
}

/** What stays reserved when what was taken back is drawn off; below nought where more was taken back than reserved. */
export const stillReserved = ({ reserved, released }: Pick<KindSums, 'reserved' | 'released'>): number => reserved - released

/** Both supports together. */
export const bothPurposes = (sums: LedgerSums): KindSums => sumsByKind(
  PURPOSES.flatMap((purpose) => LEDGER_KINDS.map((kind) => ({ kind, kronor: sums[purpose][kind] }))),
)
