// Dates and times as the user reads them.
import { MONTH_NAMES } from './dateNames.ts'
import { daysBetween, type IsoDate, partsOf } from './isoDate.ts'

/** The time zone of the municipality; what the clock on its wall shows. */
export const HOME_TIME_ZONE = 'Europe/Stockholm'

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter costs far more than using it, and lists format a time per row. */
function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  })
  clocks.set(timeZone, clock)
  return clock
}

function wallClock(instant: Date, timeZone: string): { date: IsoDate; time: string } {
  const parts = new Map(clockIn(timeZone).formatToParts(instant).map(({ type, value }) => [type, value]))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  return { date: `${part('year')}-${part('month')}-${part('day')}`, time: `${part('hour')}.${part('minute')}` }
}

/** The calendar day that it is at an instant, on the clocks of a time zone. Throws RangeError for an invalid Date. */
export function todayIn(now: Date, timeZone: string = HOME_TIME_ZONE): IsoDate {
  return wallClock(now, timeZone).date
}

/** The time of an ISO instant (`2026-11-21T13:30:00Z`) as `14.30`. Throws RangeError for what is no instant. */
export function formatTime(instantIso: string, timeZone: string = HOME_TIME_ZONE): string {
  return wallClock(new Date(instantIso), timeZone).time
}

/** An ISO instant as `2026-11-21 14.30`. Throws RangeError for what is no instant. */
export function formatInstant(instantIso: string, timeZone: string = HOME_TIME_ZONE): string {
  const { date, time } = wallClock(new Date(instantIso), timeZone)
  return `${date} ${time}`
}

/** A date as `21 november 2026`. */
export function formatLongDate(date: IsoDate): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${MONTH_NAMES[month - 1] ?? ''} ${year}`
}

/** Counted in days up to two weeks, weeks up to two months, months up to two years: never "1 veckor", never falsely exact. */
function distance(days: number): string {
  if (days < 14) return `${days} dagar`
  if (days < 60) return `${Math.round(days / 7)} veckor`
  if (days < 730) return `${Math.round(days / 30.44)} månader`
  return `${Math.round(days / 365.25)} år`
}

/** How far a date lies from today: `idag`, `igår`, `imorgon`, `för 3 dagar sedan`, `om 2 veckor`, `för 4 månader sedan`. */
export function relativeDay(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date)
  if (days === 0) return 'idag'
  if (days === -1) return 'igår'
  if (days === 1) return 'imorgon'
  return days < 0 ? `för ${distance(-days)} sedan` : `om ${distance(days)}`
}
