// Where a Swedish word may be divided.
import { loadHyphenation } from '../packages.ts'

const SHORTEST_WORD = 7
const LONGEST_WORD = 60
const LEAST_BEFORE = 3
const LEAST_AFTER = 3

// A mark that sanitised text cannot hold.
const MARK = '\u0001'

const kept = new Map<string, readonly number[]>()
const KEPT_WORDS = 20_000

function pointsInWord(word: string): readonly number[] {
  const known = kept.get(word)
  if (known) return known
  const marked = loadHyphenation().hyphenateSync(word, { hyphenChar: MARK, minWordLength: SHORTEST_WORD })
  const points: number[] = []
  let at = 0
  for (const part of marked.split(MARK)) {
    at += part.length
    if (at >= LEAST_BEFORE && at <= word.length - LEAST_AFTER) points.push(at)
  }
  if (kept.size >= KEPT_WORDS) kept.clear()
  kept.set(word, points)
  return points
}

// Names in capitals and abbreviations are left whole.
const WORD = /\p{Lu}?\p{Ll}{6,}/gu

/** Positions in a text after which a hyphen may be set and the line ended. */
export function hyphenationPoints(text: string): readonly number[] {
  const points: number[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (word.length < SHORTEST_WORD || word.length > LONGEST_WORD) continue
    for (const point of pointsInWord(word)) points.push(index + point)
  }
  return points
}
