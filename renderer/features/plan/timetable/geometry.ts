// Days as places across the window. Days are calendar days: no clock and no time zone comes into it.
import { addDays, addMonths, daysBetween, type IsoDate } from '../../../../shared/domain/date.ts'
import { type Period, periodOf, spanOf } from '../../../../shared/domain/plan/grouping.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'
import { lengthInDays, wholeMonths } from '../../../../shared/domain/plan/scale.ts'
import type { TimetableScale } from '../../../state/plan.ts'

export const ROW_HEIGHT = 44
export const HEAD_HEIGHT = 48
const WEEK_DAY_WIDTH = 18
const NARROWEST_DAY = 1.4
const WIDEST_DAY_OF_MONTHS = 9
const NARROWEST_BAR = 6
/** Today belongs on the scale where the plan is not long past or long ahead. */
const NEAR_MONTHS = 3

export interface Geometry {
  /** Whole months around everything that is drawn, with a month's room on either side. */
  readonly range: Period
  readonly dayWidth: number
  readonly width: number
}

/** Everything that has a place in time: rows, what was decided, and the plan's own period. */
function spanOfView({ plan, items, baseline }: PlanView, today: IsoDate): Period {
  const span = spanOf([plan, ...items, ...(baseline?.content.items ?? [])]) ?? { startsOn: today, endsOn: addMonths(today, 6) }
  const isNear =
    today >= held(span.startsOn, (date) => addMonths(date, -NEAR_MONTHS)) && today <= held(span.endsOn, (date) => addMonths(date, NEAR_MONTHS))
  return isNear ? (spanOf([span, { startsOn: today, endsOn: today }]) ?? span) : span
}

/** A day moved, or as it was where it would leave the calendar. */
function held(date: IsoDate, move: (date: IsoDate) => IsoDate): IsoDate {
  try {
    return move(date)
  } catch (error) {
    if (error instanceof RangeError) return date
    throw error
  }
}

/** Where days lie in a window with so much room. */
export function geometryOf(view: PlanView, today: IsoDate, scale: TimetableScale, room: number): Geometry {
  const span = spanOfView(view, today)
  const earlier = held(span.startsOn, (date) => addMonths(date, -1))
  // The month after the last one must be in the calendar too, since the scale ends before it.
  const later = held(span.endsOn, (date) => addMonths(addMonths(date, 2), -1))
  const range = wholeMonths({ startsOn: earlier, endsOn: later })
  const days = lengthInDays(range)
  const fitting = Math.min(WIDEST_DAY_OF_MONTHS, Math.max(NARROWEST_DAY, room / days))
  const dayWidth = scale === 'weeks' ? WEEK_DAY_WIDTH : fitting
  return { range, dayWidth, width: Math.ceil(days * dayWidth) }
}

/** Left edge of a day. */
export const xOf = ({ range, dayWidth }: Geometry, date: IsoDate): number => daysBetween(range.startsOn, date) * dayWidth

/** The day under a place. */
export const dayAt = ({ range, dayWidth }: Geometry, x: number): IsoDate => addDays(range.startsOn, Math.floor(x / dayWidth))

export const barOf = (geometry: Geometry, period: Period): { left: number; width: number } => ({
  left: xOf(geometry, period.startsOn),
  width: Math.max(NARROWEST_BAR, lengthInDays(period) * geometry.dayWidth),
})

/** What a hand or a key does with a bar: moves all of it, or one of its ends. */
export type Grip = 'move' | 'start' | 'end'

/** A period moved or resized by a number of days; an end stops at the other. */
export function dragged(period: Period, grip: Grip, days: number): Period {
  const { startsOn, endsOn } = period
  try {
    if (grip === 'move') return { startsOn: addDays(startsOn, days), endsOn: addDays(endsOn, days) }
  } catch (error) {
    if (error instanceof RangeError) return period
    throw error
  }
  const moved = held(grip === 'start' ? startsOn : endsOn, (date) => addDays(date, days))
  if (grip === 'start') return { startsOn: moved > endsOn ? endsOn : moved, endsOn }
  return { startsOn, endsOn: moved < startsOn ? startsOn : moved }
}

export const samePeriod = (a: Period | null, b: Period | null): boolean => a?.startsOn === b?.startsOn && a?.endsOn === b?.endsOn

/** The first days of a row that is given a place: four weeks. */
export const firstPeriod = (startsOn: IsoDate): Period => ({ startsOn, endsOn: held(startsOn, (date) => addDays(date, 27)) })

export { periodOf }
