import { MONTH_NAMES } from '../domain/dateNames.ts'
import { type IsoDate, partsOf } from '../domain/isoDate.ts'

/** A month in three letters: `mar`, `maj`. */
export const shortMonth = (month: number): string => (MONTH_NAMES[month - 1] ?? '').slice(0, 3)

const dayAndMonth = (date: IsoDate): string => {
  const { day, month } = partsOf(date)
  return `${day}\u00A0${shortMonth(month)}`
}

/** `1 mar – 31 maj`, without years: for a place where the scale says them. */
export const shortPeriod = ({ startsOn, endsOn }: { readonly startsOn: IsoDate; readonly endsOn: IsoDate }): string =>
  startsOn === endsOn ? dayAndMonth(startsOn) : `${dayAndMonth(startsOn)} – ${dayAndMonth(endsOn)}`
