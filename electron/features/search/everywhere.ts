import {
  MOST_OF_GROUP,
  SEARCH_GROUPS,
  type SearchGroup,
  type SearchHit,
  type SearchPage,
  type SearchResult,
  type SearchWindow,
} from '../../../shared/domain/search/searchHit.ts'
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
    // Only the last step is dear enough to leave out what is full; whether whole words are found in plenty is asked of all.
    const hasEnough = (group: SearchGroup): boolean => step === 'text' && (found.get(group)?.size ?? 0) > enough
    const candidates = findCandidates(connection, step, { terms, limit: Math.max(RANKED, enough + 1), hasEnough })
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

interface RankedGroup {
  readonly group: SearchGroup
  readonly ranked: readonly Ranked[]
}

/** What answers to a text, best first; the group with the best hit first. Of each group at least `enough`, where there are so many. */
function rankedGroups(connection: Connection, questions: readonly string[][], enough: number): RankedGroup[] {
  const found: Found = new Map()
  for (const question of questions) gather(connection, question, enough, found)
  const text = questions[0]?.join(' ') ?? ''
  const best = ({ ranked }: RankedGroup): number => Math.floor(ranked[0]?.rank ?? ELSEWHERE)
  return SEARCH_GROUPS.map((group) => ({ group, ranked: inOrder([...(found.get(group)?.values() ?? [])], text) }))
    .filter(({ ranked }) => ranked.length > 0)
    .toSorted((a, b) => best(a) - best(b))
}

const describeAll = (connection: Connection, ranked: readonly Ranked[], questions: readonly string[][]): SearchHit[] =>
  entriesOf(connection, ranked.map(({ id }) => id)).flatMap((entry) => describeEntry(connection, entry, questions.flat()) ?? [])

/** The best of everything in the store that answers to a text, in groups. */
export function searchEverywhere(connection: Connection, text: string, limit: number): SearchResult {
  const questions = questionsOf(text)
  return rankedGroups(connection, questions, limit)
    .map(({ group, ranked }) => ({ group, hits: describeAll(connection, ranked.slice(0, limit), questions), hasMore: ranked.length > limit }))
    .filter(({ hits }) => hits.length > 0)
}

/** A window of all that answers to a text, or of one group of it, with how much there is of each. */
export function searchAll(connection: Connection, { text, group, offset, limit }: SearchWindow): SearchPage {
  const questions = questionsOf(text)
  const groups = rankedGroups(connection, questions, MOST_OF_GROUP)
  const counted = groups.map((each) => ({
    group: each.group,
    count: Math.min(each.ranked.length, MOST_OF_GROUP),
    hasMore: each.ranked.length > MOST_OF_GROUP,
  }))
  const shown = groups.filter((each) => group === null || each.group === group).flatMap(({ ranked }) => ranked.slice(0, MOST_OF_GROUP))
  return { groups: counted, total: shown.length, rows: describeAll(connection, shown.slice(offset, offset + limit), questions) }
}
