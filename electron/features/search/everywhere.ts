import { SEARCH_GROUPS, type SearchGroup, type SearchResult } from '../../../shared/domain/search/searchHit.ts'
import { numberAsked, searchTerms } from '../../../shared/domain/search/searchTerms.ts'
import { createMatchRank } from '../../../shared/text/fold.ts'
import type { Connection } from '../../db/connection.ts'
import {
  entriesOf,
  findCandidates,
  SEARCH_STEPS,
  type SearchCandidate,
} from '../../db/repositories/searchEntries.ts'
import { describeEntry } from './describe.ts'

/** Put in order in code, so that more are read than shown. */
const RANKED = 60
/** A hit elsewhere than in a name or title comes after all that are. */
const ELSEWHERE = 100
const IN_OTHER_NAME = 0.5


interface Ranked {
  readonly id: number
  readonly rank: number
  readonly length: number
}

type Found = Map<SearchGroup, Map<number, SearchCandidate>>

/** Adds what a step found, but nothing more to a group that has enough to choose from. */
function add(found: Found, candidates: ReadonlyMap<SearchGroup, readonly SearchCandidate[]>, enough: number): void {
  for (const [group, each] of candidates) {
    const before = found.get(group) ?? new Map<number, SearchCandidate>()
    if (before.size <= enough) each.forEach((candidate) => before.set(candidate.id, candidate))
    found.set(group, before)
  }
}

/** Gathers from the sharpest question to the widest. */
function gather(connection: Connection, terms: readonly string[], enough: number, found: Found): void {
  for (const step of SEARCH_STEPS) {
    const candidates = findCandidates(connection, step, terms, Math.max(RANKED, enough + 1))
    add(found, candidates, enough)
    // Whole words in plenty of long texts are answer enough; to look for their beginnings too takes much longer.
    if (step === 'textWord' && [...candidates.values()].some(({ length }) => length > RANKED / 2)) return
  }
}

/** Best first: exact before folded, start before inside, name before other names before anything else; short before long. */
function inOrder(candidates: readonly SearchCandidate[], text: string): Ranked[] {
  const rankOf = createMatchRank(text)
  const rank = ({ name, also }: SearchCandidate): number => {
    const inName = name === '' ? null : rankOf(name)
    const inAlso = also.trim() === '' ? null : rankOf(also)
    return Math.min(inName ?? ELSEWHERE, inAlso === null ? ELSEWHERE : inAlso + IN_OTHER_NAME)
  }
  return candidates
    .map((each) => ({ id: each.id, rank: rank(each), length: each.name.length }))
    .toSorted((a, b) => a.rank - b.rank || a.length - b.length)
}

/** A number is found however it is spaced, since the index holds its digits too: such a question is asked twice. */
function questionsOf(text: string): string[][] {
  const [terms, digits] = [searchTerms(text), numberAsked(text)]
  if (terms.length === 0) return []
  return digits === '' || terms.includes(digits) ? [terms] : [terms, [digits]]
}

/** Everything in the store that answers to a text, in groups; the group with the best hit first. */
export function searchEverywhere(connection: Connection, text: string, limit: number): SearchResult {
  const questions = questionsOf(text)
  const [terms] = questions
  if (!terms) return []
  const found: Found = new Map()
  for (const question of questions) gather(connection, question, limit, found)
  const groups = SEARCH_GROUPS.map((group) => {
    const ranked = inOrder([...(found.get(group)?.values() ?? [])], terms.join(' '))
    const shown = entriesOf(connection, ranked.slice(0, limit).map(({ id }) => id))
    const hits = shown.flatMap((entry) => describeEntry(connection, entry, questions.flat()) ?? [])
    return { group, hits, hasMore: ranked.length > limit, best: ranked[0]?.rank ?? ELSEWHERE }
  })
  return groups
    .filter(({ hits }) => hits.length > 0)
    .toSorted((a, b) => Math.floor(a.best) - Math.floor(b.best))
    .map(({ group, hits, hasMore }) => ({ group, hits, hasMore }))
}
