// The change log as the rows of a file: what was asked for, and an entry after the other.
import type { Change } from '../../domain/changeLog.ts'
import { type ChangeFilter, type ChangeRow, isChangeFiltered } from '../../domain/changes/reading.ts'
import { formatInstant } from '../../domain/date.ts'
import { protectCell } from '../../domain/exports/safeCell.ts'
import { changeActionNames, changeFileText, changeLogText } from '../catalogue/changes/changeLog.ts'
import { changeGroupNames, changeKindName } from '../catalogue/changes/kinds.ts'
import { changeLines } from './lines.ts'
import type { ChangeWords } from './values.ts'

/** A cell of a workbook holds no more than 32 767 characters. */
const MOST_OF_CELL = 32_000

const cell = (text: string): string => protectCell(text.length > MOST_OF_CELL ? text.slice(0, MOST_OF_CELL) + changeFileText.cut : text)

/** What a filter asks for, in words. */
export function filterInWords(filter: ChangeFilter, caseTitle: string): string {
  if (!isChangeFiltered(filter)) return changeFileText.everything
  const { caseId, by, groups, actions, from, to, text } = filter
  const parts: readonly (readonly [label: string, value: string])[] = [
    [changeLogText.case, caseId === null ? '' : caseTitle],
    [changeLogText.person, by === null ? '' : changeLogText.by(by)],
    [changeLogText.kind, groups.map((group) => changeGroupNames[group]).join(', ')],
    [changeLogText.action, actions.map((action) => changeActionNames[action]).join(', ')],
    [changeLogText.from, from ?? ''],
    [changeLogText.to, to ?? ''],
    [changeLogText.search, text.trim()],
  ]
  return parts.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`).join('; ')
}

export interface LogFileHead {
  readonly filter: ChangeFilter
  readonly caseTitle: string
  readonly madeAt: string
  readonly madeBy: string
  readonly entries: number
}

/** What stands above the entries. */
export const headRows = ({ filter, caseTitle, madeAt, madeBy, entries }: LogFileHead): string[][] =>
  [
    [changeLogText.title],
    [changeFileText.made, formatInstant(madeAt)],
    [changeFileText.madeBy, madeBy],
    [changeFileText.choice, filterInWords(filter, caseTitle)],
    [changeFileText.count, String(entries)],
    [changeFileText.internal],
  ].map((row) => row.map(cell))

type Entry = ChangeRow & Pick<Change, 'before' | 'after'>

/** An entry as rows: one for each field that was changed, one for all of what is new or was removed. */
export function entryRows(entry: Entry, words: ChangeWords): string[][] {
  const { at, by, action, entity, name, caseTitle } = entry
  const start = [formatInstant(at), changeLogText.by(by), changeActionNames[action], changeKindName(entity), name, caseTitle]
  const lines = changeLines(entry, words)
  if (action === 'changed') return lines.map(({ label, before, after }) => [...start, label, before, after].map(cell))
  const whole = (side: 'before' | 'after') => lines.filter((line) => line[side] !== '').map((line) => `${line.label}: ${line[side]}`).join('\n')
  return [[...start, '', whole('before'), whole('after')].map(cell)]
}
