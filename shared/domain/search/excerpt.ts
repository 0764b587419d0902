import { foldForSearch } from '../../text/fold.ts'
import type { Segment } from './searchHit.ts'

const BEFORE = 30
const LENGTH = 140

interface Folded {
  readonly text: string
  /** For each character of the folded text, where in the original it comes from. */
  readonly at: readonly number[]
}

/** Folds letter by letter, so that a hit in the folded text can be shown in the original. */
function foldInPlace(text: string): Folded {
  let folded = ''
  const at: number[] = []
  let from = 0
  for (const letter of text) {
    const each = /\s/u.test(letter) ? ' ' : foldForSearch(letter)
    folded += each
    for (let index = 0; index < each.length; index++) at.push(from)
    from += letter.length
  }
  at.push(from)
  return { text: folded, at }
}

interface Span {
  readonly from: number
  readonly to: number
}

/** Where a folded term stands best: at the start of a word before inside one. */
function placeOf(folded: string, term: string): number {
  const inside = folded.indexOf(term)
  for (let at = inside; at >= 0; at = folded.indexOf(term, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '')) return at
  return inside
}

/** The places of the terms in a text, in order and without overlap. */
function spansOf(text: string, terms: readonly string[]): Span[] {
  const folded = foldInPlace(text)
  const spans = terms
    .map((term) => foldForSearch(term))
    .filter((term) => term !== '')
    .map((term) => ({ at: placeOf(folded.text, term), length: term.length }))
    .filter(({ at }) => at >= 0)
    .map(({ at, length }) => ({ from: folded.at[at] ?? 0, to: folded.at[at + length] ?? text.length }))
    .toSorted((a, b) => a.from - b.from || b.to - a.to)
  return spans.filter((span, index) => spans.slice(0, index).every((before) => before.to <= span.from))
}

function segmentsOf(text: string, spans: readonly Span[]): Segment[] {
  const segments: Segment[] = []
  let from = 0
  for (const span of spans) {
    segments.push({ text: text.slice(from, span.from), isHit: false }, { text: text.slice(span.from, span.to), isHit: true })
    from = span.to
  }
  return [...segments, { text: text.slice(from), isHit: false }].filter((segment) => segment.text !== '')
}

/** A text with what was searched for marked in it. */
export const markTerms = (text: string, terms: readonly string[]): Segment[] => segmentsOf(text, spansOf(text, terms))

/** Back to the start of the word, so that no excerpt begins in the middle of one. */
function startBefore(text: string, hit: number): number {
  if (hit <= BEFORE) return 0
  const space = text.indexOf(' ', hit - BEFORE)
  return space >= 0 && space < hit ? space + 1 : hit
}

/** A few words around the first hit, marked; empty where the text holds none of the terms. */
export function excerptOf(text: string, terms: readonly string[]): Segment[] {
  const [first] = spansOf(text, terms)
  if (!first) return []
  const flat = text.replace(/\s/gu, ' ')
  const start = startBefore(flat, first.from)
  const end = Math.min(flat.length, start + LENGTH)
  const shown = `${start > 0 ? '… ' : ''}${flat.slice(start, end).trim()}${end < flat.length ? ' …' : ''}`
  return markTerms(shown, terms)
}
