// What hits in money, results, lessons and status reports are called, and the very place each leads to.
import { ENTRY_TEXTS } from '../../../shared/domain/portfolio/entry.ts'
import { formatKronor } from '../../../shared/domain/money.ts'
import type { SearchHit, SearchKind } from '../../../shared/domain/search/searchHit.ts'
import { ledgerKindNames } from '../../../shared/text/catalogue/ledger.ts'
import { lessonKindNames } from '../../../shared/text/catalogue/lessons.ts'
import { entryHeadings } from '../../../shared/text/catalogue/portfolio.ts'
import type { Connection } from '../../db/connection.ts'
import type { SearchEntry } from '../../db/repositories/searchEntries.ts'
import { placeOfDated, placeOfEntry, placeOfFrameChange, placeOfLedgerRow, placeOfLesson } from '../../db/repositories/searchPlaces.ts'

/** On the tabs of a case. */
export const RESULT_KINDS: ReadonlySet<SearchKind> = new Set([
  'ledgerRow', 'contribution', 'resultAnswer', 'indicator', 'targetRevision', 'outcome', 'placeView', 'indicatorMatrix',
])

/** On pages of their own, whether they come from a case or not. */
export const SHARED_KINDS: ReadonlySet<SearchKind> = new Set(['frameChange', 'lesson', 'portfolioReport', 'portfolioEntry'])

/** Where a thing with a day stands in the page. */
const ANCHORS = { contribution: 'bidrag', targetRevision: 'varde', outcome: 'varde', placeView: 'blick' } as const

function describeLedgerRow(connection: Connection, id: string, base: SearchHit): SearchHit | null {
  const found = placeOfLedgerRow(connection, id)
  if (!found) return null
  const { kind, kronor, text, heldOn } = found
  const what = `${ledgerKindNames[kind]} ${formatKronor(kronor)}`
  return { ...base, name: text === '' ? what : `${text}, ${what.toLocaleLowerCase('sv')}`, heldOn, anchor: `liggare-${id}` }
}

/** A hit on a tab of a case; null where it has gone meanwhile. `base` has the case's title as its detail. */
export function describeResults(connection: Connection, { kind, subject: id }: SearchEntry, base: SearchHit): SearchHit | null {
  switch (kind) {
    case 'ledgerRow':
      return describeLedgerRow(connection, id, base)
    case 'indicator':
      return { ...base, anchor: `indikator-${id}` }
    case 'resultAnswer':
      return { ...base, name: base.detail, detail: '', anchor: `del-${base.anchor}` }
    case 'indicatorMatrix':
      return { ...base, name: base.detail, detail: '', anchor: 'matris' }
    case 'contribution':
    case 'targetRevision':
    case 'outcome':
    case 'placeView': {
      const found = placeOfDated(connection, kind, id)
      return found && { ...base, ...found, anchor: `${ANCHORS[kind]}-${id}` }
    }
    default:
      return null
  }
}

function describeLesson(connection: Connection, id: string, base: SearchHit): SearchHit | null {
  const found = placeOfLesson(connection, id)
  if (!found) return null
  const { kind, theme, heldOn, caseTitle } = found
  return { ...base, name: [lessonKindNames[kind], theme].filter(Boolean).join(', '), detail: caseTitle, heldOn, anchor: `lardom-${id}` }
}

/** By its process and, for a text, the heading that it stands under. */
function describeEntryOfReport(connection: Connection, base: SearchHit): SearchHit | null {
  const found = placeOfEntry(connection, base.id)
  if (!found) return null
  const { reportId, reportTitle, name } = found
  const heading = ENTRY_TEXTS.find((each) => each === base.anchor)
  const place = heading === undefined ? '' : `-${heading}`
  return {
    ...base, id: reportId, name: heading === undefined ? name : `${name}, ${entryHeadings[heading].toLocaleLowerCase('sv')}`, detail: reportTitle,
    anchor: `process-${base.id}${place}`,
  }
}

/** A hit on a page of its own; null where it has gone meanwhile. */
export function describeShared(connection: Connection, { kind, subject }: SearchEntry, base: SearchHit): SearchHit | null {
  switch (kind) {
    case 'frameChange': {
      const found = placeOfFrameChange(connection, subject)
      return found && { ...base, detail: String(found.year), heldOn: found.heldOn, anchor: `ram-${subject}` }
    }
    case 'lesson':
      return describeLesson(connection, subject, base)
    case 'portfolioEntry':
      return describeEntryOfReport(connection, base)
    default:
      return base
  }
}
