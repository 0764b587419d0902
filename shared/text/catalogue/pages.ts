import { formatAmount } from '../../domain/money.ts'

/** Turning the pages of a long list. */
export const pagesText = {
  earlier: 'Föregående',
  later: 'Nästa',
  shown: (from: number, to: number, total: number): string => `${formatAmount(from)}–${formatAmount(to)} av ${formatAmount(total)}`,
} as const
