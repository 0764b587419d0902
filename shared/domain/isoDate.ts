// Calendar days as YYYY-MM-DD. All arithmetic is in UTC day numbers, so no time zone or summer time can move a date.
import { z } from 'zod'

/** A day of the calendar that exists, `YYYY-MM-DD`, in the years 1900-2199. */
export type IsoDate = string

export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2199
const MS_PER_DAY = 86_400_000
const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** The date of a year, month (1-12) and day, or null where there is no such day in the years 1900-2199. */
export function dateOfParts({ year, month, day }: DayParts): IsoDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null
}

/** Whether a text is a date that exists. */
export function isIsoDate(text: string): text is IsoDate {
  const match = SHAPE.exec(text)
  return match !== null && dateOfParts({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }) !== null
}

export const isoDateSchema = z.string().refine(isIsoDate, { error: 'no-such-day' })

/** Year, month (1-12) and day of a date. Throws RangeError for what is no date. */
export function partsOf(date: IsoDate): DayParts {
  if (!isIsoDate(date)) throw new RangeError(`not a date: ${JSON.stringify(date)}`)
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** Days since 1970-01-01. Throws RangeError for what is no date. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date)
  return Date.UTC(year, month - 1, day) / MS_PER_DAY
}

/** The date a number of days later (earlier when negative). Throws RangeError outside the years 1900-2199. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const moved = new Date((dayNumber(date) + days) * MS_PER_DAY)
  const result = dateOfParts({ year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() })
  if (result === null || !Number.isInteger(days)) throw new RangeError(`${date} moved by ${days} days is no date`)
  return result
}

/** As `addDays`, in weeks. */
export function addWeeks(date: IsoDate, weeks: number): IsoDate {
  return addDays(date, weeks * 7)
}

/** The same day a number of months later, or the last day of a shorter month. Throws RangeError outside 1900-2199. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const target = { year: first.getUTCFullYear(), month: first.getUTCMonth() + 1 }
  const lastDay = new Date(Date.UTC(target.year, target.month, 0)).getUTCDate()
  const result = dateOfParts({ ...target, day: Math.min(day, lastDay) })
  if (result === null || !Number.isInteger(months)) throw new RangeError(`${date} moved by ${months} months is no date`)
  return result
}

/** Days from one date to another: positive when `to` is later. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The day of the week, 0 = Monday ... 6 = Sunday. */
export function weekdayOf(date: IsoDate): number {
  // 1970-01-01 was a Thursday; the modulo is taken twice because day numbers before it are negative.
  return (((dayNumber(date) + 3) % 7) + 7) % 7
}
