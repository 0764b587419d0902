import type { IsoDate } from '../date.ts'
import type { PlanItem } from './planItem.ts'

/** A measure with the activities that stand under it; activities above the first measure have none. */
export interface PlanGroup {
  readonly measure: PlanItem | null
  readonly activities: readonly PlanItem[]
}

export const inPlanOrder = (items: readonly PlanItem[]): PlanItem[] =>
  items.toSorted((a, b) => a.position - b.position || a.id.localeCompare(b.id))

/** The rows in groups. They must be in order. */
export function groupsOf(items: readonly PlanItem[]): PlanGroup[] {
  const groups: { measure: PlanItem | null; activities: PlanItem[] }[] = []
  for (const item of items) {
    if (item.kind === 'measure') groups.push({ measure: item, activities: [] })
    else {
      const last = groups.at(-1)
      if (last) last.activities.push(item)
      else groups.push({ measure: null, activities: [item] })
    }
  }
  return groups
}

export interface Period {
  readonly startsOn: IsoDate
  readonly endsOn: IsoDate
}

/** The days that a row takes: what is not said is the same day as what is; null where nothing is. */
export function periodOf({ startsOn, endsOn }: Pick<PlanItem, 'startsOn' | 'endsOn'>): Period | null {
  const [start, end] = [startsOn ?? endsOn, endsOn ?? startsOn]
  return start === null || end === null ? null : { startsOn: start, endsOn: end }
}

/** From the first day to the last of several rows; null where none has a day. */
export function spanOf(items: readonly Pick<PlanItem, 'startsOn' | 'endsOn'>[]): Period | null {
  const periods = items.map(periodOf).filter((each) => each !== null)
  const first = periods.map(({ startsOn }) => startsOn).toSorted()[0]
  const last = periods.map(({ endsOn }) => endsOn).toSorted().at(-1)
  return first === undefined || last === undefined ? null : { startsOn: first, endsOn: last }
}

/** Where the block of a row ends: a measure takes its activities with it. */
const blockEnd = (items: readonly PlanItem[], at: number): number => {
  if (items[at]?.kind !== 'measure') return at + 1
  const next = items.findIndex((item, place) => place > at && item.kind === 'measure')
  return next < 0 ? items.length : next
}

/**
 * The ids in the order that they have when a row is moved to stand before the one at a place (the length = last).
 * A measure takes its activities along, and lands before a measure or last, so that it never splits another's.
 */
export function movedTo(items: readonly PlanItem[], id: string, to: number): string[] {
  const ids = items.map((item) => item.id)
  const at = ids.indexOf(id)
  if (at < 0) return ids
  const end = blockEnd(items, at)
  if (to >= at && to <= end) return ids
  const place = items[at]?.kind === 'measure' ? nearestGroupStart(items, to, to > at) : to
  const block = ids.slice(at, end)
  const rest = ids.filter((each) => !block.includes(each))
  return rest.toSpliced(place > at ? place - block.length : place, 0, ...block)
}

function nearestGroupStart(items: readonly PlanItem[], to: number, onwards: boolean): number {
  const isStart = (place: number) => place >= items.length || items[place]?.kind === 'measure'
  let place = Math.max(0, Math.min(to, items.length))
  while (place > 0 && !isStart(place)) place += onwards ? 1 : -1
  return place
}

/** One step up or down, as the keys move a row: a measure steps over a whole group. */
export function steppedTo(items: readonly PlanItem[], id: string, by: -1 | 1): string[] {
  const at = items.findIndex((item) => item.id === id)
  const end = blockEnd(items, at)
  if (at < 0) return items.map((item) => item.id)
  if (by < 0) return at === 0 ? items.map((item) => item.id) : movedTo(items, id, at - 1)
  return end >= items.length ? items.map((item) => item.id) : movedTo(items, id, items[at]?.kind === 'measure' ? blockEnd(items, end) : end + 1)
}
