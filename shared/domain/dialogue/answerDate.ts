import { dateOfParts, type IsoDate } from '../isoDate.ts'

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ,].*)?$/u
/** As Swedish forms write it; a form that puts the month first shows it by a "day" above twelve. */
const DAY_FIRST = /^(\d{1,2})[/.](\d{1,2})[/. -](\d{4})(?:[ ,].*)?$/u

const of = (year: string | undefined, month: string | undefined, day: string | undefined): IsoDate | null =>
  dateOfParts({ year: Number(year), month: Number(month), day: Number(day) })

/** The day of an answer in a survey, with or without a time behind it; null where it is not one. */
export function answerDate(cell: string): IsoDate | null {
  const text = cell.trim()
  const year = YEAR_FIRST.exec(text)
  if (year) return of(year[1], year[2], year[3])
  const day = DAY_FIRST.exec(text)
  if (!day) return null
  return of(day[3], day[2], day[1]) ?? of(day[3], day[1], day[2])
}
