import { groupsOf, type Period, periodOf, spanOf } from '../../domain/plan/grouping.ts'
import type { PlanItem } from '../../domain/plan/planItem.ts'
import { numberedItems } from '../../domain/plan/numbering.ts'
import { proposalDocument as texts } from '../../text/catalogue/proposal.ts'
import { listInWords } from '../../text/listInWords.ts'
import { shortPeriod } from '../../text/shortPeriod.ts'
import { heading, paragraph } from '../blocks.ts'
import type { DocumentBlock, TimetableRow } from '../model.ts'

/** A measure without days of its own lasts as long as its activities. */
const spansOf = (items: readonly PlanItem[]): ReadonlyMap<string, Period | null> =>
  new Map(groupsOf(items).flatMap(({ measure, activities }) => (measure ? [[measure.id, spanOf(activities)] as const] : [])))

const rowsOf = (items: readonly PlanItem[], spans: ReadonlyMap<string, Period | null>): TimetableRow[] =>
  numberedItems(items).flatMap(({ item, number }) => {
    const period = periodOf(item) ?? spans.get(item.id) ?? null
    return period === null ? [] : [{ ...period, label: `${number}\u00A0\u00A0${item.title}`, text: shortPeriod(period), isGroup: item.kind === 'measure' }]
  })

/** The plan over time; rows without days are named under it. */
export function timetableBlocks(items: readonly PlanItem[]): DocumentBlock[] {
  if (items.length === 0) return []
  const span = spanOf(items)
  if (span === null) return [heading(2, texts.timetable), paragraph(texts.noDays, 'quiet')]
  const spans = spansOf(items)
  const without = items.filter((item) => periodOf(item) === null && !spans.get(item.id)).map(({ title }) => title)
  return [
    heading(2, texts.timetable),
    { kind: 'timetable', caption: texts.timetableCaption(span.startsOn, span.endsOn), ...span, rows: rowsOf(items, spans) },
    ...(without.length === 0 ? [] : [paragraph(texts.withoutDays(listInWords(without)), 'quiet')]),
  ]
}
