// What tells who a person is, found so that it can be left out: an opinion is a group's, never a person's.
import { findPersonalNumbers } from '../../text/personalNumber.ts'
import { foldForSearch } from '../../text/fold.ts'

export const PERSONAL_KINDS = ['name', 'email', 'phone', 'personalNumber'] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

const EMAIL = /[^\s@<>,;:]+@[^\s@<>,;]+\.[\p{L}]{2,}/u
/** Seven digits or more that begin as a telephone number does; a date or a sum of money does not. */
const PHONE = /(?<![\d\p{L}])(?:\+\d(?:[\s\u00A0()/-]{0,3}\d){7,12}|0\d(?:[\s\u00A0()/-]{0,2}\d){5,9})(?!\d)/u

/** Names of people in the register, folded; only those of two words or more can be told from other words. */
export const knownNames = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(foldForSearch).filter((name) => name.includes(' ')))

const holdsName = (text: string, names: ReadonlySet<string>): boolean => {
  if (names.size === 0) return false
  const words = foldForSearch(text).split(/[^\p{L}\p{N}'-]+/u).filter((word) => word !== '')
  // Names are looked up by two, three and four words in a row: the register may hold thousands.
  return words.some((_, at) => [2, 3, 4].some((count) => names.has(words.slice(at, at + count).join(' '))))
}

/** What a text seems to say of who somebody is, each kind once. Meant for a warning: it can be wrong both ways. */
export function personalDetailsIn(text: string, names: ReadonlySet<string>): PersonalKind[] {
  const found: [boolean, PersonalKind][] = [
    [holdsName(text, names), 'name'],
    [EMAIL.test(text), 'email'],
    [findPersonalNumbers(text).length > 0, 'personalNumber'],
    [PHONE.test(text) && findPersonalNumbers(text).length === 0, 'phone'],
  ]
  return found.filter(([holds]) => holds).map(([, kind]) => kind)
}

const HEADINGS: Readonly<Record<PersonalKind, RegExp>> = {
  name: /\b(namn|fornamn|efternamn|name|first name|last name|respondent|kontaktperson|svarande|avsandare)\b/u,
  email: /\b(e-?post\p{L}*|e-?mail\p{L}*|mejl\p{L}*|mailadress)\b/u,
  phone: /\b(telefon\p{L}*|mobil\p{L}*|phone|tel)\b/u,
  personalNumber: /\b(personnummer|personnr|pnr|fodelsedatum|fodelsenummer)\b/u,
}

/** Share of the answers of a column that makes it a column of persons. */
const SHARE = 0.3

/** What of persons a column seems to hold, by its heading or by what stands in it. */
export function personalColumn(heading: string, cells: readonly string[], names: ReadonlySet<string>): PersonalKind | null {
  const folded = foldForSearch(heading)
  // "Namnge en plats som känns otrygg" asks for no name of a person, and neither does a question in a whole sentence.
  const byHeading = folded.length > 40 ? undefined : PERSONAL_KINDS.find((kind) => HEADINGS[kind].test(folded))
  if (byHeading) return byHeading
  const filled = cells.filter((cell) => cell.trim() !== '')
  const counts = new Map<PersonalKind, number>()
  // A long answer that mentions a telephone number is an answer; a column of persons holds short cells.
  for (const cell of filled.filter((each) => each.length <= 80))
    for (const kind of personalDetailsIn(cell, names)) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return PERSONAL_KINDS.find((kind) => (counts.get(kind) ?? 0) > filled.length * SHARE) ?? null
}
