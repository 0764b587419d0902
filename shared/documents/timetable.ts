import { proposalDocument as texts } from '../text/catalogue/proposal.ts'
import type { TableBlock, TimetableBlock } from './model.ts'

/** The table that says what a timetable shows: the only thing of it in formats that draw none. */
export function timetableTable({ caption, rows }: TimetableBlock): TableBlock {
  const hasBaseline = rows.some(({ baseline }) => baseline !== undefined)
  return {
    kind: 'table',
    caption,
    columns: [
      { header: texts.what, width: 4 },
      { header: texts.starts, width: 1.5 },
      { header: texts.ends, width: 1.5 },
      ...(hasBaseline ? [{ header: texts.decidedTimes, width: 2.4 }] : []),
    ],
    rows: rows.map(({ label, startsOn, endsOn, baseline, isGroup }) => [
      isGroup ? [{ text: label, bold: true }] : label,
      startsOn,
      endsOn,
      ...(hasBaseline ? [baseline ? `${baseline.startsOn} – ${baseline.endsOn}` : ''] : []),
    ]),
  }
}
