import { formatAmount } from '../../domain/money.ts'
import { DASH } from '../../text/catalogue/ledger.ts'
import type { TableColumn } from '../model.ts'

/** A sum in a table, or a dash where nothing says one. */
export const amountOrDash = (kronor: number | null): string => (kronor === null ? DASH : formatAmount(kronor))

export const sumColumn = (header: string, width = 1.3): TableColumn => ({ header, width, align: 'right' })
