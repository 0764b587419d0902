// Finding one person in a text, and hiding all others in it.
import type { NameIndex } from './nameIndex.ts'

/** What a person is recognised by. */
export interface PersonTerms {
  readonly names: readonly string[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

const escape = (term: string): string => term.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Digits of a telephone number, with +46 as 0: two ways of writing one number are one. */
const digitsOf = (phone: string): string => phone.replace(/^\s*(\+|00)46\s*(\(0\))?/, '0').replaceAll(/\D/g, '')

/** Too few digits are a house number or a year, never somebody's telephone. */
const FEWEST_DIGITS = 6

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/giu
/** A telephone number starts with 0 or +: what starts otherwise is a sum, a date or a registry number far more often. */
const PHONE = /(?<![\d\p{L}])(?:\+\d(?:[\s\u00A0()/-]{0,3}\d){6,12}|0(?:[\s\u00A0()/-]{0,2}\d){5,9})(?!\d)/gu

/** Whole words, however they are spaced, also in the genitive. */
const wordPattern = (term: string): string =>
  `(?<![\\p{L}\\p{N}])${escape(term).replaceAll(/\s+/g, '\\s+')}(?=s?(?![\\p{L}\\p{N}]))`

const longestFirst = (terms: readonly string[]): string[] =>
  [...new Set(terms.map((term) => term.normalize('NFC').trim()).filter(Boolean))].toSorted((a, b) => b.length - a.length)

function patternOf(terms: readonly string[]): RegExp | null {
  const wanted = longestFirst(terms)
  return wanted.length === 0 ? null : new RegExp(wanted.map(wordPattern).join('|'), 'giu')
}

/** One pass over a text that puts something else in a person's places. */
export type Replace = (text: string, by: (found: string) => string) => string

/** Says where a person stands in texts; made once and used for many. */
export function placesOf(terms: PersonTerms): Replace {
  const words = patternOf([...terms.names, ...terms.emails])
  const phones = new Set(terms.phones.map(digitsOf).filter((digits) => digits.length >= FEWEST_DIGITS))
  return (text, by) => {
    const named = words ? text.replaceAll(words, by) : text
    return phones.size === 0 ? named : named.replaceAll(PHONE, (found) => (phones.has(digitsOf(found)) ? by(found) : found))
  }
}

/** Whether a text speaks of the person. */
export function mentions(person: Replace, text: string): boolean {
  let found = false
  person(text.normalize('NFC'), (part) => {
    found = true
    return part
  })
  return found
}

export const OTHER_PERSON = '[annan person]'

const partsOf = (name: string): string[] => name.split(/\s+/).filter((part) => part.length > 1)

/** Private-use characters around a number: nobody types them, and cleaned input holds none that survive here. */
const kept = (index: number): string => `\uE000${index}\uE001`
const KEPT = /\uE000(\d+)\uE001/g

/** Names of others that stand in a text, with the parts that they are called by once their name has been said. */
function namesSaid(said: string, others: NameIndex, own: { readonly names: ReadonlySet<string>; readonly parts: ReadonlySet<string> }): string[] {
  const isSaid = (name: string): boolean => !own.names.has(name.toLowerCase()) && new RegExp(wordPattern(name), 'iu').test(said)
  const named = others.candidates(said).map((name) => name.normalize('NFC').trim()).filter(isSaid)
  return named.flatMap((name) => [name, ...partsOf(name).filter((part) => !own.parts.has(part.toLowerCase()))])
}

/**
 * Hides everyone but the person: names in `others`, and every e-mail address and telephone number that is not the
 * person's own. A given name alone is hidden where its whole name stands in the text or in what is `around` it. A name that the register does not hold is not recognised, which is why a user can add to `others`.
 */
export function maskOthers(person: PersonTerms, others: NameIndex): (text: string, around?: string) => string {
  const places = placesOf(person)
  const own = {
    parts: new Set(person.names.flatMap(partsOf).map((part) => part.toLowerCase())),
    names: new Set(person.names.map((name) => name.normalize('NFC').trim().toLowerCase())),
  }
  return (raw, around = raw) => {
    const saved: string[] = []
    const marked = places(raw.normalize('NFC').replaceAll(/[\uE000\uE001]/g, ''), (found) => kept(saved.push(found) - 1))
    const withoutWays = marked.replaceAll(EMAIL, OTHER_PERSON).replaceAll(PHONE, OTHER_PERSON)
    const named = patternOf(namesSaid(around.normalize('NFC'), others, own))
    const masked = named ? withoutWays.replaceAll(named, OTHER_PERSON) : withoutWays
    return masked.replaceAll(KEPT, (_mark, index: string) => saved[Number(index)] ?? '')
  }
}
