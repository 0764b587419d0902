import { groupsOf, type Period, periodOf, spanOf } from '../../../../shared/domain/plan/grouping.ts'
import { numberedItems } from '../../../../shared/domain/plan/numbering.ts'
import type { PlanItem } from '../../../../shared/domain/plan/planItem.ts'
import type { PlanView } from '../../../../shared/domain/plan/planView.ts'

export interface TimetableRowModel {
  readonly item: PlanItem
  readonly number: string
  /** Its own days; null where it has none. */
  readonly period: Period | null
  /** From the first to the last day of its activities, for a measure without days of its own. */
  readonly span: Period | null
  /** When it was decided to be. */
  readonly decided: Period | null
}

/** The rows of the timetable in the plan's order. */
export function timetableRows({ items, baseline }: PlanView): TimetableRowModel[] {
  const decided = new Map(baseline?.content.items.map((item) => [item.id, periodOf(item)]) ?? [])
  const spans = new Map(groupsOf(items).flatMap(({ measure, activities }) => (measure ? [[measure.id, spanOf(activities)] as const] : [])))
  return numberedItems(items).map(({ item, number }) => {
    const period = periodOf(item)
    return { item, number, period, span: period === null ? (spans.get(item.id) ?? null) : null, decided: decided.get(item.id) ?? null }
  })
}
