/** How the number of a cell is meant: as a day, as digits with leading zeros, or as it stands. */
export type CellFormat = { readonly kind: 'plain' } | { readonly kind: 'date' } | { readonly kind: 'digits'; readonly length: number }

const BUILT_IN_DATES = [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]
const DAY_MS = 86_400_000

/** The meaning of a number format; `code` is its own code where the workbook defines it. */
export function cellFormatOf(id: number, code: string | undefined): CellFormat {
  if (BUILT_IN_DATES.includes(id)) return { kind: 'date' }
  const bare = (code ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '')
  if (/^0{2,}$/.test(bare)) return { kind: 'digits', length: bare.length }
  return /[yd]/i.test(bare) ? { kind: 'date' } : { kind: 'plain' }
}

function isoDate(serial: number, from1904: boolean): string {
  // Excel counts a 29 February 1900 that never was; days before it are not met in a register.
  const day = Math.floor(serial) + (from1904 ? 1462 : 0)
  const date = new Date(Date.UTC(1899, 11, 30) + day * DAY_MS)
  return Number.isNaN(date.getTime()) ? String(serial) : date.toISOString().slice(0, 10)
}

/** Whole numbers without an exponent, so that a telephone number stays one. */
const plainNumber = (value: number): string => (Number.isInteger(value) && Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value).replace('.', ','))

/** A number cell as the spreadsheet shows it, near enough. */
export function numberText(raw: string, format: CellFormat, from1904: boolean): string {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return raw
  if (format.kind === 'date') return isoDate(value, from1904)
  const text = plainNumber(value)
  return format.kind === 'digits' ? text.padStart(format.length, '0') : text
}
