import { cleanLine } from './clean.ts'

/** Letters that Unicode does not take apart into a base letter and a mark. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ŧ: 't', ı: 'i', ŋ: 'n', ς: 'σ',
}
const UNDECOMPOSED_LETTERS = new RegExp(`[${Object.keys(UNDECOMPOSED).join('')}]`, 'gu')
const PRINTABLE_ASCII = /^[ -~]*$/

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

/**
 * The form in which texts are compared in a search: lower case, no diacritics (å ä ö as a a o, é as e, ø as o,
 * æ as ae, ß as ss), one space between words. Folding twice changes nothing more.
 */
export function foldForSearch(text: string): string {
  if (PRINTABLE_ASCII.test(text)) return collapse(text.toLowerCase())
  const letters = cleanLine(text).normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '').toLowerCase()
  return collapse(letters.replace(UNDECOMPOSED_LETTERS, (letter) => UNDECOMPOSED[letter] ?? letter))
}

/** Lower case with the diacritics kept: what an exact hit is measured against. */
function lowerForSearch(text: string): string {
  return PRINTABLE_ASCII.test(text) ? collapse(text.toLowerCase()) : cleanLine(text).toLowerCase()
}

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u
const ENDS_IN_WORD_CHARACTER = /[\p{L}\p{N}\p{M}]$/u
const AT_START = 0
const AT_WORD = 1
const INSIDE_WORD = 2
/** Added when only the folded form hits, so that every exact hit comes first. */
const FOLDED_ONLY = 3

/** Where the best occurrence of `part` stands in `text`, or null. Punctuation before the first word does not count. */
function bestPlace(text: string, part: string): number | null {
  let at = text.indexOf(part)
  if (at < 0) return null
  const firstWord = Math.max(0, text.search(WORD_CHARACTER))
  if (at <= firstWord) return AT_START
  for (; at >= 0; at = text.indexOf(part, at + 1)) {
    // Two code units back reach over a surrogate pair; only the last character matters.
    if (!ENDS_IN_WORD_CHARACTER.test(text.slice(Math.max(0, at - 2), at))) return AT_WORD
  }
  return INSIDE_WORD
}

/** The worst place among the words, since all of them must hit; null where one does not. */
function worstPlace(text: string, words: readonly string[]): number | null {
  let worst = AT_START
  for (const word of words) {
    const place = bestPlace(text, word)
    if (place === null) return null
    worst = Math.max(worst, place)
  }
  return worst
}

/** The better of the needle read as one phrase and read as words in any order. */
function placeOf(text: string, needle: string): number | null {
  const phrase = bestPlace(text, needle)
  const words = needle.split(' ')
  if (phrase === AT_START || words.length === 1) return phrase
  return phrase === AT_WORD ? AT_WORD : worstPlace(text, words)
}

/**
 * Prepares a needle once for many haystacks; the function returned ranks as `matchRank` does.
 */
export function createMatchRank(needle: string): (haystack: string) => number | null {
  const exact = lowerForSearch(needle)
  const folded = foldForSearch(needle)
  return (haystack) => {
    if (exact === '') return AT_START
    const exactPlace = placeOf(lowerForSearch(haystack), exact)
    if (exactPlace !== null) return exactPlace
    if (folded === '') return null
    const foldedPlace = placeOf(foldForSearch(haystack), folded)
    return foldedPlace === null ? null : foldedPlace + FOLDED_ONLY
  }
}

/**
 * How well a text answers a search, lower is better, null is no hit: 0 at the start of the text, 1 at the start of a word,
 * 2 inside a (compound) word, and 3, 4, 5 for the same places when it hits only without diacritics (*hål* finds *hal*).
 * A needle of several words must hit with all of them, in any order; the worst of them gives the rank,
 * unless the words stand together as typed. An empty needle hits everything with 0.
 */
export function matchRank(haystack: string, needle: string): number | null {
  return createMatchRank(needle)(haystack)
}
