import { oldestFirst } from '../../../shared/domain/ledger/answer.ts'
import type { LedgerRow } from '../../../shared/domain/ledger/ledgerRow.ts'
import { ledgerKindNames, purposeNames } from '../../../shared/text/catalogue/ledger.ts'

export const LEDGER_COLUMNS = ['day', 'kind', 'purpose', 'text', 'document', 'kronor'] as const
export type LedgerColumn = (typeof LEDGER_COLUMNS)[number]

export interface LedgerSort {
  readonly by: LedgerColumn
  readonly isDescending: boolean
}

const swedish = new Intl.Collator('sv', { numeric: true })

function wordOf(row: LedgerRow, column: LedgerColumn): string {
  switch (column) {
    case 'day':
      return row.happenedOn
    case 'kind':
      return ledgerKindNames[row.kind]
    case 'purpose':
      return purposeNames[row.purpose]
    case 'text':
      return row.text
    case 'document':
      return row.documentReference
    case 'kronor':
      return ''
  }
}

/** Sorted the Swedish way; rows that are alike stand in the order of their days. */
export function sortedRows(rows: readonly LedgerRow[], { by, isDescending }: LedgerSort): LedgerRow[] {
  const compare = (a: LedgerRow, b: LedgerRow) => (by === 'kronor' ? a.kronor - b.kronor : swedish.compare(wordOf(a, by), wordOf(b, by)))
  return oldestFirst(rows).toSorted((a, b) => (isDescending ? compare(b, a) : compare(a, b)))
}
