import type { FrameView } from './budgetFrame.ts'

/** How a frame stood at the end of a month. */
export interface FrameMonth {
  /** 1-12 */
  readonly month: number
  readonly frameKronor: number
  readonly reservedKronor: number
  readonly remainingKronor: number
}

const MONTHS = 12

/** What happened before the year counts from January, what happened after it in December: the last month is the year's. */
function monthWithin(year: number, day: string): number {
  if (day < `${year}-01-01`) return 1
  return day > `${year}-12-31` ? MONTHS : Number(day.slice(5, 7))
}

/** The frame month by month, each as it stood when the month was over. */
export function frameMonths({ year, changes, reservations }: Pick<FrameView, 'year' | 'changes' | 'reservations'>): FrameMonth[] {
  const until = (month: number, day: string) => monthWithin(year, day) <= month
  return Array.from({ length: MONTHS }, (_, at) => {
    const month = at + 1
    const frameKronor = changes.filter(({ changedOn }) => until(month, changedOn)).reduce((sum, { changeKronor }) => sum + changeKronor, 0)
    const reservedKronor = reservations.filter(({ happenedOn }) => until(month, happenedOn)).reduce((sum, { kronor }) => sum + kronor, 0)
    return { month, frameKronor, reservedKronor, remainingKronor: frameKronor - reservedKronor }
  })
}

/** The months that there is something to say of: all of a year that is over, and of a running one those until today or the last event. */
export function monthsSoFar(view: Pick<FrameView, 'year' | 'changes' | 'reservations'>, today: string): FrameMonth[] {
  const days = [...view.changes.map(({ changedOn }) => changedOn), ...view.reservations.map(({ happenedOn }) => happenedOn)]
  if (days.length === 0) return []
  const last = Math.max(...[...days, ...(today < `${view.year}-01-01` ? [] : [today])].map((day) => monthWithin(view.year, day)))
  return frameMonths(view).slice(0, last)
}
