// "Vem har löst detta förut?": the index of everything, asked word by word and gathered by case.
import { problemTerms } from '../../../shared/domain/network/problemTerms.ts'
import type { Solved, SolvedCase } from '../../../shared/domain/network/solved.ts'
import { GROUP_OF_KIND, SEARCH_KINDS, type SearchGroup, type SearchHit, type SearchKind } from '../../../shared/domain/search/searchHit.ts'
import type { Connection } from '../../db/connection.ts'
import { entriesOf, findCandidates, type SearchStep } from '../../db/repositories/searchEntries.ts'
import { type PlacedEntry, placesOfEntries, solvedCaseRow, solversOf } from '../../db/repositories/solvers.ts'
import { describeEntry } from '../search/index.ts'

/** The beginning of a word anywhere in a text, and any part of a name, so that compounds are found there. */
const STEPS: readonly SearchStep[] = ['text', 'inside']
/** Looked at for each question, of each group, the newest. */
const CANDIDATES = 120
const MOST_CASES = 20
const MOST_HITS = 4
const MOST_ELSEWHERE = 10

/**
 * Kinds that say nothing of their own: files and frozen versions repeat the texts they were made of, people and lists are
 * no answer, sums and axes answer nothing, and an opinion tells of the problem; its theme and what was planned for it
 * count. All others do, also those that come later.
 */
const NOT_ANSWERS: ReadonlySet<SearchKind> = new Set([
  'document', 'applicationVersion', 'contact', 'actorList', 'opinion', 'task', 'meetingAttendee', 'followUp', 'ledgerRow', 'frameChange',
  'indicatorMatrix', 'portfolioReport', 'portfolioEntry',
])

/** Groups of nothing but such kinds need not be asked. */
const hasNoAnswers = (group: SearchGroup): boolean => SEARCH_KINDS.every((kind) => GROUP_OF_KIND[kind] !== group || NOT_ANSWERS.has(kind))

/** For each entry of the index, the words of the question that it holds. */
function wordsFound(connection: Connection, terms: readonly string[]): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>()
  const ask = (step: SearchStep, words: readonly string[]) => {
    for (const { id } of [...findCandidates(connection, step, { terms: words, limit: CANDIDATES, hasEnough: hasNoAnswers }).values()].flat()) {
      const held = found.get(id) ?? new Set<string>()
      for (const word of words) held.add(word)
      found.set(id, held)
    }
  }
  // What holds all of it is found however old it is; then each word by itself.
  if (terms.length > 1) ask('text', terms)
  for (const term of terms) for (const step of STEPS) ask(step, [term])
  return found
}

interface Gathered {
  readonly caseId: string
  readonly terms: Set<string>
  readonly ids: number[]
}

function gather(found: ReadonlyMap<number, ReadonlySet<string>>, places: readonly PlacedEntry[]): Gathered[] {
  const cases = new Map<string, Gathered>()
  for (const { id, caseId } of places) {
    if (caseId === null) continue
    const each = cases.get(caseId) ?? { caseId, terms: new Set<string>(), ids: [] }
    for (const term of found.get(id) ?? []) each.terms.add(term)
    each.ids.push(id)
    cases.set(caseId, each)
  }
  return [...cases.values()].toSorted((a, b) => b.terms.size - a.terms.size || b.ids.length - a.ids.length)
}

/** Cases and actors that have to do with a theme or a problem, told in the user's words. */
export function whoHasSolved(connection: Connection, text: string): Solved {
  const terms = problemTerms(text)
  if (terms.length === 0) return { cases: [], hasMoreCases: false, elsewhere: [] }
  const found = wordsFound(connection, terms)
  const places = placesOfEntries(connection, [...found.keys()]).filter(({ kind }) => !NOT_ANSWERS.has(kind))
  const held = (id: number): number => found.get(id)?.size ?? 0
  const describe = (ids: readonly number[], most: number): SearchHit[] =>
    entriesOf(connection, ids.toSorted((a, b) => held(b) - held(a) || b - a).slice(0, most))
      .flatMap((entry) => describeEntry(connection, entry, terms) ?? [])
  // Half of a longer question at least: one word of six is chance.
  const enough = Math.ceil(terms.length / 2)
  const gathered = gather(found, places).filter((each) => each.terms.size >= enough)
  const cases = gathered.slice(0, MOST_CASES).flatMap(({ caseId, ids }): SolvedCase[] => {
    const row = solvedCaseRow(connection, caseId)
    if (!row) return []
    return [{ ...row, caseId, actors: solversOf(connection, caseId), hits: describe(ids, MOST_HITS), hitCount: ids.length }]
  })
  const free = places.filter(({ id, caseId }) => caseId === null && held(id) >= enough).map(({ id }) => id)
  return { cases, hasMoreCases: gathered.length > MOST_CASES, elsewhere: describe(free, MOST_ELSEWHERE) }
}
