import type { IsoDate } from '../date.ts'
import { periodOf } from '../plan/grouping.ts'
import type { PlanItem } from '../plan/planItem.ts'

/** An activity as a check-in speaks of it. */
export type CheckedItem = Pick<PlanItem, 'id' | 'kind' | 'title' | 'startsOn' | 'endsOn' | 'state' | 'progressPercent' | 'progressNote'>

/**
 * The activities that a check-in is about: those whose days touch the time since the last one, and those that go on
 * or are late although their days are over. Measures stand for their activities and are left out where they have any.
 * @param since the last check-in, or when the work began; null = from the start
 */
export function itemsToCheck(items: readonly CheckedItem[], since: IsoDate | null, until: IsoDate): CheckedItem[] {
  return items.filter((item) => {
    if (item.kind !== 'activity' || item.state === 'dropped') return false
    const period = periodOf(item)
    if (period === null) return item.state === 'ongoing'
    const isLate = period.endsOn < until && item.state !== 'done'
    const touches = period.startsOn <= until && (since === null || period.endsOn >= since)
    return touches || isLate || item.state === 'ongoing'
  })
}
