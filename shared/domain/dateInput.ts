// What a person types in a date field, understood the Swedish way.
import { addDays, addMonths, addWeeks, dateOfParts, daysBetween, type IsoDate, partsOf, weekdayOf } from './isoDate.ts'
import { monthOfName, weekdayOfName } from './dateNames.ts'

export type DateInput =
  | { readonly ok: true; readonly value: IsoDate }
  | { readonly ok: false; readonly reason: 'empty' | 'not-a-date' | 'no-such-day' }

/** What one way of reading gives: a date, null for a day that does not exist, undefined when the text is of another kind. */
type Reading = IsoDate | null | undefined

const NAMED_DAYS: Readonly<Record<string, number>> = {
  idag: 0, 'i dag': 0,
  igår: -1, 'i går': -1,
  imorgon: 1, 'i morgon': 1,
  övermorgon: 2, 'i övermorgon': 2,
  förrgår: -2, 'i förrgår': -2,
}

/** A day and month without a year further off than this belong to the year before or after. */
const TEN_MONTHS_IN_DAYS = 300
const MAX_LENGTH = 40

/** Typed without a year: this year, unless that is over ten months away and another year's day is nearer. */
function withoutYear(month: number, day: number, today: IsoDate): IsoDate | null {
  const { year } = partsOf(today)
  const thisYear = dateOfParts({ year, month, day })
  if (thisYear !== null && Math.abs(daysBetween(today, thisYear)) <= TEN_MONTHS_IN_DAYS) return thisYear
  const days = [year - 1, year, year + 1].flatMap((each) => dateOfParts({ year: each, month, day }) ?? [])
  return days.toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)))[0] ?? null
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

/** `2026-11-21`, `2026/11/21`, `20261121`, `261121` */
function readYearFirst(text: string): Reading {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text)
  if (match) return dateOfParts({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) })
  const run = /^(\d{4}|\d\d)(\d\d)(\d\d)$/.exec(text)
  return run ? dateOfParts({ year: fullYear(run[1] ?? ''), month: Number(run[2]), day: Number(run[3]) }) : undefined
}

/** `21/11`, `21/11 2026`, `21/11-26`, `21.11.2026` */
function readDayFirst(text: string, today: IsoDate): Reading {
  const match = /^(\d{1,2}) ?[/.] ?(\d{1,2})(?:[-/., ]+(\d{4}|\d\d))?$/.exec(text)
  if (!match) return undefined
  const [day, month] = [Number(match[1]), Number(match[2])]
  return match[3] ? dateOfParts({ year: fullYear(match[3]), month, day }) : withoutYear(month, day, today)
}

/** `21 november`, `21 nov 2026`, `den 21:a november` */
function readNamedMonth(text: string, today: IsoDate): Reading {
  const match = /^(?:den )?(\d{1,2})(?::[ae]|\.)? ?([a-z]{3,9})\.?(?: ?(\d{4}))?$/.exec(text)
  const month = monthOfName(match?.[2] ?? '')
  if (!match || month === null) return undefined
  const day = Number(match[1])
  return match[3] ? dateOfParts({ year: Number(match[3]), month, day }) : withoutYear(month, day, today)
}

/** `fredag`, `på fredag`: the first one after today. `i fredags`: the last one before today. */
function readWeekday(text: string, today: IsoDate): Reading {
  const [, name = '', past] = /^(?:i |på )?([a-zåäö]+?)(s?)$/.exec(text) ?? []
  const weekday = weekdayOfName(name) ?? weekdayOfName(name + (past ?? ''))
  if (weekday === null) return undefined
  const isPast = past === 's' && weekdayOfName(name + past) === null
  const now = weekdayOf(today)
  return addDays(today, isPast ? -(((now - weekday + 6) % 7) + 1) : ((weekday - now + 6) % 7) + 1)
}

/** `+3d`, `+2v`, `-1v`, `+1m`, `+1å`, also with words: `+2 veckor` */
function readDistance(text: string, today: IsoDate): Reading {
  const match = /^([+-]) ?(\d{1,4}) ?(d|dag|dagar|v|vecka|veckor|m|mån|månad|månader|å|år)$/.exec(text)
  if (!match) return undefined
  const count = Number(`${match[1] ?? ''}${match[2] ?? ''}`)
  const moves: Readonly<Record<string, () => IsoDate>> = {
    d: () => addDays(today, count),
    v: () => addWeeks(today, count),
    m: () => addMonths(today, count),
    å: () => addMonths(today, count * 12),
  }
  return moves[match[3]?.[0] ?? '']?.()
}

function read(text: string, today: IsoDate): Reading {
  const named = Object.hasOwn(NAMED_DAYS, text) ? NAMED_DAYS[text] : undefined
  if (named !== undefined) return addDays(today, named)
  for (const reader of [readYearFirst, readDayFirst, readNamedMonth, readWeekday, readDistance]) {
    const reading = reader(text, today)
    if (reading !== undefined) return reading
  }
  return undefined
}

/** Moving past the ends of the calendar is a day that does not exist, not an error of the program. */
function readWithinCalendar(text: string, today: IsoDate): Reading {
  try {
    return read(text, today)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/**
 * Reads a typed date: `2026-11-21`, `20261121`, `21/11`, `21/11 2026`, `21 nov 2026`, `idag`, `imorgon`, `+2v`, `-1m`, `fredag`.
 * A weekday is the first such day after today, never today (that is *idag*); `i fredags` is the last one before today.
 * Without a year the date falls in this year, unless that is over ten months from today and a neighbouring year's is nearer:
 * `14/1` typed in December is next month. `no-such-day` means well written, but not in the calendar (or not in 1900-2199).
 */
export function parseDateInput(text: string, today: IsoDate): DateInput {
  const plain = text.slice(0, MAX_LENGTH * 4).normalize('NFC').toLowerCase().replace(/[\u2010-\u2013\u2212]/gu, '-')
  const line = plain.replace(/\s+/gu, ' ').trim()
  if (line === '') return { ok: false, reason: text.trim() === '' ? 'empty' : 'not-a-date' }
  const reading = line.length > MAX_LENGTH ? undefined : readWithinCalendar(line, today)
  if (reading === undefined) return { ok: false, reason: 'not-a-date' }
  return reading === null ? { ok: false, reason: 'no-such-day' } : { ok: true, value: reading }
}
