import { cleanLine } from '../../text/clean.ts'

/** Longer questions are cut: nobody types more, and a pasted page is no question. */
const LONGEST = 200
const MOST_TERMS = 8
const HAS_WORD_CHARACTER = /[\p{L}\p{N}]/u

/** The words of a question. What holds neither letter nor digit finds nothing and asks for nothing. */
export const searchTerms = (text: string): string[] =>
  cleanLine(text.slice(0, LONGEST))
    .split(' ')
    .filter((term) => HAS_WORD_CHARACTER.test(term))
    .slice(0, MOST_TERMS)

/** As in the column `exact` of the index: letters that no folding touches stand for those with diacritics. */
const MARKED: Readonly<Record<string, string>> = { å: 'ɑ', ä: 'ɛ', ö: 'ɔ', é: 'ə', ü: 'ʉ' }

export const markDiacritics = (term: string): string =>
  term.toLowerCase().replace(/[åäöéü]/gu, (letter) => MARKED[letter] ?? letter)

/** A term as FTS5 reads it: always a quoted string, so that no sign in it is an operator. */
export const quotedTerm = (term: string): string => `"${term.replaceAll('"', '""')}"`

/** Digits of a question that is nothing but a telephone or organisation number, else ''. */
export function numberAsked(text: string): string {
  if (!/^[\d\s()+-]{3,30}$/.test(text.trim())) return ''
  return text.replace(/^\s*(\+|00)46/, '0').replace(/\D/g, '')
}
