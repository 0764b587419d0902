import { nameWords } from './nameWords.ts'

/** Words of a name that keys are made of; more add little. */
const MOST_WORDS = 6

/** A 32-bit FNV-1a hash, signed. Two texts with one hash only cost a comparison more. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value | 0
}

/** Beginnings and ends of a word, of which one small slip leaves one whole. */
function halves(word: string): string[] {
  if (word.length < 6 || /\d/.test(word)) return []
  const lengths = [...(word.length <= 8 ? [3] : []), ...(word.length >= 8 && word.length <= 12 ? [4] : []), ...(word.length >= 12 ? [6] : [])]
  return lengths.flatMap((length) => [`${length}<${word.slice(0, length)}`, `${length}>${word.slice(-length)}`])
}

/**
 * Keys under which a name is looked up: two names that `nameLikeness` takes for one share at least one.
 * They are: all words in any order, the letters without spaces, all but one word, and all but one word with half of it.
 */
export function nameKeys(name: string): number[] {
  const words = nameWords(name).words.slice(0, MOST_WORDS).toSorted()
  const without = words.map((_, index) => words.filter((__, each) => each !== index).join(' '))
  return [
    ...new Set(
      [
        `= ${words.join(' ')}`,
        `- ${nameWords(name).words.join('')}`,
        ...(words.length >= 3 ? without.map((rest) => `= ${rest}`) : []),
        ...words.flatMap((word, index) => halves(word).map((half) => `${half} ${without[index]}`)),
      ].map(hash),
    ),
  ]
}
