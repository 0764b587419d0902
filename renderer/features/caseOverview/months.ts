import { newestFirst, type TimelineEvent } from '../../../shared/domain/timeline.ts'

export interface Month {
  /** `2026-11` */
  readonly key: string
  readonly events: readonly TimelineEvent[]
}

/** What happened, newest first, by the month it happened in. */
export function byMonth(events: readonly TimelineEvent[]): Month[] {
  const months = new Map<string, TimelineEvent[]>()
  for (const event of newestFirst(events)) {
    const key = event.on.slice(0, 7)
    months.set(key, [...(months.get(key) ?? []), event])
  }
  return [...months].map(([key, inMonth]) => ({ key, events: inMonth }))
}
