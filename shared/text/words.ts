/** No-break spaces hold a word together: `670 000 kr` written with them is one word, as in word processors. */
const TOKEN = /(?:\S|[\u00A0\u2007\u202F])+/gu
const HAS_LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** The number of words: runs between ordinary white space that hold a letter or a digit (a lone dash is no word). */
export function countWords(text: string): number {
  let count = 0
  for (const token of text.matchAll(TOKEN)) if (HAS_LETTER_OR_DIGIT.test(token[0])) count += 1
  return count
}
