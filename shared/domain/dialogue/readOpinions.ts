// The rows of a survey's table as opinions.
import { cleanLine, cleanText } from '../../text/clean.ts'
import { foldForSearch } from '../../text/fold.ts'
import type { IsoDate } from '../isoDate.ts'
import type { TableRow } from '../imports/table.ts'
import { answerDate } from './answerDate.ts'
import { type Opinion, OPINION_LENGTH } from './opinion.ts'
import type { OpinionColumns, SurveyPreview } from './opinionTable.ts'

export type ReadOpinion = Pick<Opinion, 'text' | 'group' | 'saidOn'>
type Unreadable = SurveyPreview['unreadable'][number]

export interface ReadSurvey {
  readonly added: readonly ReadOpinion[]
  readonly known: number
  readonly empty: number
  readonly unreadable: readonly Unreadable[]
}

const GROUP_LENGTH = 80
const EXCERPT = 80

/** What makes two opinions the same: words, group and day. */
const keyOf = ({ text, group, saidOn }: ReadOpinion): string => [foldForSearch(text), foldForSearch(group), saidOn ?? ''].join('\n')

/** Each opinion that is there already, with how many times: two who answer the same are two. */
function countKeys(opinions: readonly ReadOpinion[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const opinion of opinions) counts.set(keyOf(opinion), (counts.get(keyOf(opinion)) ?? 0) + 1)
  return counts
}

interface RowReading {
  readonly opinions: readonly ReadOpinion[]
  readonly faults: readonly Unreadable[]
}

const groupOf = (row: TableRow, column: number | null): string =>
  column === null ? '' : cleanLine(row.cells[column] ?? '').slice(0, GROUP_LENGTH)

function dayOf(row: TableRow, column: number | null): { saidOn: IsoDate | null; faults: Unreadable[] } {
  const cell = column === null ? '' : (row.cells[column] ?? '').trim()
  const saidOn = answerDate(cell)
  const faults: Unreadable[] = cell !== '' && saidOn === null ? [{ line: row.line, reason: 'no-such-day', excerpt: cell.slice(0, EXCERPT) }] : []
  return { saidOn, faults }
}

function readRow(row: TableRow, columns: OpinionColumns): RowReading {
  const group = groupOf(row, columns.group)
  const { saidOn, faults } = dayOf(row, columns.date)
  const opinions: ReadOpinion[] = []
  const unread: Unreadable[] = []
  for (const column of columns.text) {
    const fault = row.faults[column]
    const text = cleanText(row.cells[column] ?? '').trim()
    if (fault) unread.push({ line: row.line, reason: fault, excerpt: text.slice(0, EXCERPT) })
    else if (text.length > OPINION_LENGTH) unread.push({ line: row.line, reason: 'too-long', excerpt: text.slice(0, EXCERPT) })
    else if (text !== '') opinions.push({ text, group, saidOn })
  }
  return { opinions, faults: opinions.length > 0 ? [...faults, ...unread] : unread }
}

/** What a survey brings that is not there already. */
export function readOpinions(rows: readonly TableRow[], columns: OpinionColumns, there: readonly ReadOpinion[]): ReadSurvey {
  const left = countKeys(there)
  const added: ReadOpinion[] = []
  const unreadable: Unreadable[] = []
  let [known, empty] = [0, 0]
  for (const row of rows) {
    const { opinions, faults } = readRow(row, columns)
    if (opinions.length === 0 && faults.length === 0) empty += 1
    unreadable.push(...faults)
    for (const opinion of opinions) {
      const key = keyOf(opinion)
      const count = left.get(key) ?? 0
      if (count > 0) {
        left.set(key, count - 1)
        known += 1
      } else added.push(opinion)
    }
  }
  return { added, known, empty, unreadable }
}
