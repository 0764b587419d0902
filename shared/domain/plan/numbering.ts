import { groupsOf } from './grouping.ts'
import type { PlanItem } from './planItem.ts'

export interface NumberedItem {
  readonly item: PlanItem
  /** `2` for a measure, `2.1` for its first activity; what stands before the first measure is numbered as one. */
  readonly number: string
}

/** The rows with the numbers that people refer to them by. They must be in order. */
export function numberedItems(items: readonly PlanItem[]): NumberedItem[] {
  let count = 0
  return groupsOf(items).flatMap(({ measure, activities }) => {
    if (!measure) return activities.map((item) => ({ item, number: String((count += 1)) }))
    count += 1
    const of = count
    return [{ item: measure, number: String(of) }, ...activities.map((item, at) => ({ item, number: `${of}.${at + 1}` }))]
  })
}
