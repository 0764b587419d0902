import { cleanLine } from './clean.ts'
import { accentWeight, primaryWeight, splitIntoLetters } from './sortWeights.ts'

const LEADING_PUNCTUATION = /^[^\p{L}\p{N}]+/u
/** Below every weight, so that a shorter text comes before the longer text that it begins. */
const LEVEL_SEPARATOR = ' '
const NO_ACCENT = '!'

/** What both ways of sorting compare: without leading quotes, brackets and dashes, unless there is nothing else. */
function comparable(text: string): string {
  const line = cleanLine(text)
  return line.replace(LEADING_PUNCTUATION, '') || line
}

/** A number by its value: count of digits first, leading zeros away. `2` -> `12`, `12` -> `212`. */
function numberWeight(digits: string): string {
  const value = digits.replace(/^0+(?=\d)/u, '')
  const count = value.length < 9 ? String(value.length) : `9${String(value.length).padStart(6, '0')}`
  return count + value
}

/**
 * A key whose plain binary order (SQLite's BINARY, JavaScript's `<`) is Swedish order: a-z å ä ö, upper and lower case alike,
 * é with e except to break a tie, numbers by value (*kvarter 2* before *kvarter 12*), leading punctuation ignored.
 * Printable ASCII, so it survives any store; equal keys mean equal texts but for case.
 *
 * It agrees with `compareSwedish` on Latin letters with the usual accents, numbers, spaces and punctuation. Where they part:
 * other scripts and symbols come in code point order (scripts after ö, symbols before digits), rare marks in code point
 * order after the usual ones, superscript digits and fractions as plain numbers, and numbers above 254 digits whole.
 */
export function swedishSortKey(text: string): string {
  let primary = ''
  let accents = ''
  for (const element of splitIntoLetters(comparable(text))) {
    const accent = accentWeight(element)
    if (accent !== null) {
      accents += accent
      continue
    }
    primary += /^[0-9]/u.test(element) ? numberWeight(element) : primaryWeight(element)
    accents += NO_ACCENT
  }
  // Plain endings say nothing: every accent weighs more than none.
  const weighty = accents.replace(/!+$/u, '')
  return weighty === '' ? primary : primary + LEVEL_SEPARATOR + weighty
}

const collator = new Intl.Collator('sv', { numeric: true, sensitivity: 'accent' })

/** Compares two texts in Swedish order, for `sort`: the same rules as `swedishSortKey`; 0 for texts that differ only in case. */
export function compareSwedish(a: string, b: string): number {
  return collator.compare(comparable(a), comparable(b))
}
