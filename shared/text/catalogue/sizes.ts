import { formatAmount } from '../../domain/money.ts'

const KILO = 1_000
const MEGA = 1_000_000
const NO_BREAK_SPACE = '\u00A0'

/** The size of a file as people say it: `48 kB`, `1,2 MB`, never `0 kB`. */
export function byteSize(bytes: number): string {
  if (bytes < MEGA) return `${formatAmount(Math.max(1, Math.round(bytes / KILO)))}${NO_BREAK_SPACE}kB`
  const tenths = Math.round(bytes / (MEGA / 10))
  return `${formatAmount(Math.floor(tenths / 10))},${tenths % 10}${NO_BREAK_SPACE}MB`
}
