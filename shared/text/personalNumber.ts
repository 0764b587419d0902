import { passesLuhn } from '../domain/luhn.ts'

/** A place in a text that looks like a *personnummer*; `index` is in UTF-16 units. */
export interface PersonalNumberHit {
  readonly index: number
  readonly text: string
}

/** Not inside a longer number, a word or a registry number, and not a decimal number or a sum with its unit. */
const BEFORE = String.raw`(?<![\p{L}\d_+]|\d[-.:])`
const AFTER = String.raw`(?![\p{L}\d_]|[-.:]\d|,\d{1,2}(?!\d)|\s?(?:kr|tkr|mkr|mnkr|kronor|sek)(?!\p{L})|:-)`
const DATE = String.raw`(?<century>18|19|20)?(?<year>\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-36-9]\d)`
const SEPARATOR = String.raw`(?<separator>[^\S\r\n]?[-+\u2010\u2011\u2013\u2212][^\S\r\n]?|[^\S\r\n])?`
const CANDIDATE = new RegExp(`${BEFORE}${DATE}${SEPARATOR}(?<last>\\d{4})${AFTER}`, 'giu')

/** A *samordningsnummer* adds 60 to the day. */
const COORDINATION_OFFSET = 60

function isDay(century: string, year: string, month: string, day: number): boolean {
  const date = new Date(0)
  date.setUTCFullYear(Number(century + year), Number(month) - 1, day)
  return day >= 1 && date.getUTCMonth() === Number(month) - 1
}

type Parts = Readonly<Partial<Record<string, string>>>

function isPlausible({ century, year = '', month = '', day = '', last = '', separator }: Parts): boolean {
  // Ten digits in one run that start with 0 are a telephone number far more often than someone born in the 2000s.
  if (!century && !separator && year.startsWith('0')) return false
  const written = Number(day)
  const dayOfMonth = written > COORDINATION_OFFSET ? written - COORDINATION_OFFSET : written
  const centuries = century ? [century] : ['19', '20']
  if (!centuries.some((each) => isDay(each, year, month, dayOfMonth))) return false
  return passesLuhn(year + month + day + last)
}

/**
 * Finds what looks like a Swedish personal identity number (or coordination number): 10 or 12 digits with `-`, `+`, a space
 * or nothing before the last four, a day that exists and a right check digit. Meant for a warning, never for refusing a text:
 * a time stamp may look like one by chance, and an undivided ten-digit number that starts with 0 is taken for a telephone number.
 * Organisation numbers are no hits, since their "month" is at least 20.
 */
export function findPersonalNumbers(text: string): PersonalNumberHit[] {
  const hits: PersonalNumberHit[] = []
  for (const match of text.matchAll(CANDIDATE))
    if (isPlausible(match.groups ?? {})) hits.push({ index: match.index, text: match[0] })
  return hits
}
