// What the columns of a survey seem to hold, by their headings and by what stands in them.
import { foldForSearch } from '../../text/fold.ts'
import { answerDate } from './answerDate.ts'
import type { OpinionColumns } from './opinionTable.ts'

const TEXT = /synpunkt|asikt|kommentar|fritext|forslag|onskemal|ide\b|ideer|beratta|beskriv|vad (tycker|saknar|vill|ar)|vilka|varfor|hur (upplever|tycker)|opinion|comment|answer|svar\b/u
const GROUP = /grupp|jag ar|ar du|din roll|roll\b|kategori|malgrupp|respondenttyp|group|category/u
const DATE = /datum|\bdag\b|tidpunkt|tidsstampel|tidstampel|inskickat|inkom|besvarad|slutford|submitted|timestamp|date|completion time/u

interface Column {
  readonly at: number
  readonly heading: string
  readonly cells: readonly string[]
  readonly meanLength: number
  readonly distinct: number
}

/** Average length above which answers are somebody's own words and not a choice in a list. */
const OWN_WORDS = 22
/** Of the answers of a column that must be dates, where its heading speaks of dates and where it does not. */
const [HALF, NEARLY_ALL] = [0.5, 0.8]
/** A group is one of a few. */
const MOST_GROUPS = 15

const toColumn = (heading: string, cells: readonly string[], at: number): Column => {
  const filled = cells.filter((cell) => cell.trim() !== '')
  const length = filled.reduce((sum, cell) => sum + cell.length, 0)
  return { at, heading: foldForSearch(heading), cells: filled, meanLength: filled.length === 0 ? 0 : length / filled.length, distinct: new Set(filled).size }
}

const isDates = ({ cells }: Column, share: number): boolean =>
  cells.length > 0 && cells.filter((cell) => answerDate(cell) !== null).length > cells.length * share

const isFew = ({ cells, distinct, meanLength }: Column): boolean =>
  cells.length >= 4 && distinct <= MOST_GROUPS && distinct < cells.length / 2 && meanLength <= 40

/** Whether a first row names columns: its cells differ, hold no dates and are none of the answers below. */
export function hasHeadingRow(first: readonly string[], others: readonly (readonly string[])[]): boolean {
  const named = first.filter((cell) => cell.trim() !== '')
  if (named.length === 0 || new Set(named.map(foldForSearch)).size < named.length) return false
  const known = named.filter((cell) => [TEXT, GROUP, DATE].some((pattern) => pattern.test(foldForSearch(cell))))
  if (known.length > 0) return named.every((cell) => cell.length <= 300)
  const isSaidAgain = first.some((cell, at) => cell.trim() !== '' && others.some((row) => row[at] === cell))
  return !isSaidAgain && named.every((cell) => cell.length <= 60 && answerDate(cell) === null)
}

/**
 * @param left columns that are left out, such as those that hold something of persons
 */
export function guessColumns(headings: readonly string[], rows: readonly (readonly string[])[], left: ReadonlySet<number>): OpinionColumns {
  const columns = headings.map((heading, at) => toColumn(heading, rows.map((row) => row[at] ?? ''), at)).filter(({ at }) => !left.has(at))
  const date = columns.find((each) => DATE.test(each.heading) && isDates(each, HALF)) ?? columns.find((each) => isDates(each, NEARLY_ALL))
  const others = columns.filter((each) => each !== date)
  const group = others.find((each) => GROUP.test(each.heading) && each.meanLength <= 40) ?? others.find((each) => isFew(each) && !TEXT.test(each.heading))
  const rest = others.filter((each) => each !== group && each.cells.length > 0)
  const written = rest.filter((each) => each.meanLength >= OWN_WORDS || (TEXT.test(each.heading) && !isFew(each)))
  const longest = rest.toSorted((a, b) => b.meanLength - a.meanLength)[0]
  const text = written.length > 0 ? written : longest ? [longest] : []
  return { text: text.map(({ at }) => at), group: group?.at ?? null, date: date?.at ?? null }
}
