/** Swedish month names, January first. */
export const MONTH_NAMES = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni',
  'juli', 'augusti', 'september', 'oktober', 'november', 'december',
] as const

/** Swedish weekday names, Monday first. */
export const WEEKDAY_NAMES = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const

const WEEKDAY_SHORT = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'] as const

/** The month (1-12) of a lower-case name or its first three letters or more, or null. */
export function monthOfName(name: string): number | null {
  const at = name.length < 3 ? -1 : MONTH_NAMES.findIndex((month) => month.startsWith(name))
  return at < 0 ? null : at + 1
}

/** The weekday (0 = Monday) of a lower-case name, whole or short as *tors*, or null. */
export function weekdayOfName(name: string): number | null {
  const at = WEEKDAY_NAMES.findIndex((weekday, place) => weekday === name || WEEKDAY_SHORT[place] === name)
  return at < 0 ? null : at
}
