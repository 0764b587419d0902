import { addDays, addMonths, daysBetween, type IsoDate, partsOf, weekdayOf } from '../date.ts'
import type { Period } from './grouping.ts'

/** A line of the time scale: the day that a month or a week begins. */
export interface Tick {
  readonly on: IsoDate
  readonly year: number
  /** 1-12. */
  readonly month: number
}

/** Of the calendar that dates are kept in. */
const LAST_MONTH = '2199-12'

const firstOfMonth = (date: IsoDate): IsoDate => `${date.slice(0, 7)}-01`

const tickAt = (on: IsoDate): Tick => {
  const { year, month } = partsOf(on)
  return { on, year, month }
}

/** The first day of each month from the one that a period begins in. */
export function monthTicks({ startsOn, endsOn }: Period): Tick[] {
  const ticks: Tick[] = []
  for (let on = firstOfMonth(startsOn); on <= endsOn; on = addMonths(on, 1)) {
    ticks.push(tickAt(on))
    if (on >= LAST_MONTH) break
  }
  return ticks
}

/** The Mondays of a period. */
export function weekTicks({ startsOn, endsOn }: Period): Tick[] {
  const ticks: Tick[] = []
  const days = daysBetween(startsOn, endsOn)
  for (let day = -weekdayOf(startsOn); day <= days; day += 7) if (day >= 0) ticks.push(tickAt(addDays(startsOn, day)))
  return ticks
}

/** The number of an ISO week: the week belongs to the year of its Thursday. */
export function weekNumber(date: IsoDate): number {
  const thursday = addDays(date, 3 - weekdayOf(date))
  return 1 + Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7)
}

/** Whole months around a period, so that a scale begins and ends at a line. */
export const wholeMonths = ({ startsOn, endsOn }: Period): Period => ({
  startsOn: firstOfMonth(startsOn),
  // The last month of the calendar has none after it; like all Decembers it has 31 days.
  endsOn: endsOn >= LAST_MONTH ? `${LAST_MONTH}-31` : addDays(addMonths(firstOfMonth(endsOn), 1), -1),
})

/** The number of days that a period takes, its last day with it. */
export const lengthInDays = ({ startsOn, endsOn }: Period): number => daysBetween(startsOn, endsOn) + 1

/** How many months there are between the lines, so that at most so many stand on the scale. */
export function monthStep(months: number, most: number): number {
  return [1, 2, 3, 6, 12, 24, 60, 120].find((step) => months / step <= most) ?? 240
}
