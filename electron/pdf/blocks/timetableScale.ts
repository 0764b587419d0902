// The days of a timetable as places across the page.
import type { TimetableBlock } from '../../../shared/documents/model.ts'
import { daysBetween, type IsoDate } from '../../../shared/domain/date.ts'
import { lengthInDays, monthStep, monthTicks, wholeMonths } from '../../../shared/domain/plan/scale.ts'
import { shortMonth } from '../../../shared/text/shortPeriod.ts'
import { PAGE } from '../style.ts'

export const LABEL_WIDTH = PAGE.textWidth * 0.36
const GAP = 10
const AXIS_X = LABEL_WIDTH + GAP
const AXIS_WIDTH = PAGE.textWidth - AXIS_X
/** A month's name in three letters needs this much. */
const NARROWEST_MONTH = 21.5

export interface ScaleMark {
  /** From the left margin. */
  readonly x: number
  readonly text: string
  /** Where a year begins, its number. */
  readonly year: string
}

export interface Scale {
  /** Left edge of a day, from the left margin; the day after the last is the right end. */
  readonly xOf: (date: IsoDate) => number
  readonly dayWidth: number
  readonly right: number
  readonly marks: readonly ScaleMark[]
}

/** Whole months, as many lines as have room. */
export function scaleOf(span: Pick<TimetableBlock, 'startsOn' | 'endsOn'>): Scale {
  const whole = wholeMonths(span)
  const dayWidth = AXIS_WIDTH / lengthInDays(whole)
  const xOf = (date: IsoDate): number => AXIS_X + daysBetween(whole.startsOn, date) * dayWidth
  const ticks = monthTicks(whole)
  const step = monthStep(ticks.length, Math.floor(AXIS_WIDTH / NARROWEST_MONTH))
  // Counted from year 0, so that steps of a quarter begin in January and steps of years at even ones.
  const shown = ticks.filter(({ year, month }, at) => (year * 12 + month - 1) % step === 0 || at === 0)
  // Two lines closer than a name is wide would write over each other: the first, broken month gives way.
  const marks = shown
    .filter(({ on }, at) => at > 0 || shown[1] === undefined || xOf(shown[1].on) - xOf(on) >= NARROWEST_MONTH)
    .map(({ on, month, year }, at) => ({ x: xOf(on), text: shortMonth(month), year: at === 0 || month === 1 ? String(year) : '' }))
  return { xOf, dayWidth, right: AXIS_X + AXIS_WIDTH, marks }
}
