// Reads the full-text index. It is kept by triggers (migrations 0003 and 0009), never written to from here.
import { GROUP_OF_KIND, type SearchGroup, SEARCH_KINDS, type SearchKind } from '../../../shared/domain/search/searchHit.ts'
import { markDiacritics, quotedTerm } from '../../../shared/domain/search/searchTerms.ts'
import type { Connection } from '../connection.ts'
import { sql, toJson } from '../sql.ts'

/** What is looked at to put hits in order. */
export interface SearchCandidate {
  readonly id: number
  readonly name: string
  readonly also: string
}

export interface SearchEntry extends SearchCandidate {
  readonly kind: SearchKind
  readonly subject: string
  readonly caseId: string | null
  readonly facts: string
  readonly body: string
}

/** Ids of one kind lie in one range; see migration 0003. */
const RANGE = 2 ** 40
/** The kind that an entry's id belongs to. */
const kindOf = (id: number): number => Math.floor(id / RANGE)
const groupOf = (id: number): SearchGroup | undefined => {
  const kind = SEARCH_KINDS[kindOf(id) - 1]
  return kind && GROUP_OF_KIND[kind]
}

/** How sharply one searches, sharpest first. */
export const SEARCH_STEPS = ['exactWord', 'exactStart', 'exactPrefix', 'inside', 'short', 'textWord', 'text'] as const
export type SearchStep = (typeof SEARCH_STEPS)[number]

/** The trigram index knows nothing shorter. */
const SHORTEST_INSIDE = 3

const INDEX: Record<SearchStep, 'search_name' | 'search_inside' | 'search_text'> = {
  exactWord: 'search_name',
  exactStart: 'search_name',
  exactPrefix: 'search_name',
  inside: 'search_inside',
  short: 'search_name',
  textWord: 'search_text',
  text: 'search_text',
}

const all = (terms: readonly string[]): string => terms.join(' AND ')
const prefixOf = (term: string): string => `${quotedTerm(term)} *`
const prefixed = (terms: readonly string[]): string => all(terms.map(prefixOf))
/** Nearly every long text has a word on any one letter: to ask for that takes 300 ms and says nothing. */
const isLongEnough = (term: string): boolean => [...term].length >= 2

/** The question as FTS5 reads it, or null where this step has nothing to ask. */
function matchOf(step: SearchStep, terms: readonly string[]): string | null {
  const exact = terms.map(markDiacritics)
  switch (step) {
    case 'exactWord':
      return `exact : (${all(exact.map(quotedTerm))})`
    case 'exactStart':
      return `exact : (^ ${prefixed(exact)})`
    case 'exactPrefix':
      return `exact : (${prefixed(exact)})`
    case 'inside':
      return terms.every((term) => [...term].length >= SHORTEST_INSIDE) ? all(terms.map(quotedTerm)) : null
    case 'short':
      return `{name also facts} : (${prefixed(terms)})`
    case 'textWord':
      return all(terms.map(quotedTerm))
    case 'text':
      return terms.some(isLongEnough) ? all(terms.map((term) => (isLongEnough(term) ? prefixOf(term) : quotedTerm(term)))) : null
  }
}

interface Wanted {
  readonly terms: readonly string[]
  /** Of each group. */
  readonly limit: number
  readonly hasEnough: (group: SearchGroup) => boolean
}

interface Span {
  readonly from: number
  readonly below: number
}

/** What is left of a span of ids where some groups are not asked for: they are cut off at both ends. */
function withoutFull({ from, below }: Span, isFull: (group: SearchGroup) => boolean): Span {
  const skips = (kind: number): boolean => {
    const name = SEARCH_KINDS[kind - 1]
    return name !== undefined && isFull(GROUP_OF_KIND[name])
  }
  let [first, last] = [kindOf(from), kindOf(below - 1)]
  while (first <= last && skips(last)) last -= 1
  while (first <= last && skips(first)) first += 1
  return { from: Math.max(from, first * RANGE), below: Math.min(below, (last + 1) * RANGE) }
}

/**
 * Things that a question finds, of each group as many as asked for, the newest first; none of the groups that have
 * enough. Ids of a kind lie together, so once a group is full the search goes on below it: FTS5 gathers every beginning
 * of a word anew for each question, so there should be few.
 */
export function findCandidates(connection: Connection, step: SearchStep, { terms, limit, hasEnough }: Wanted): Map<SearchGroup, SearchCandidate[]> {
  const found = new Map<SearchGroup, SearchCandidate[]>()
  const match = matchOf(step, terms)
  if (match === null) return found
  const index = INDEX[step]
  const query = sql(
    connection,
    `SELECT search_entry.id, search_entry.name, search_entry.also FROM ${index} JOIN search_entry ON search_entry.id = ${index}.rowid
     WHERE ${index} MATCH @match AND ${index}.rowid >= @from AND ${index}.rowid < @below ORDER BY ${index}.rowid DESC LIMIT @limit`,
  )
  const isFull = (group: SearchGroup): boolean => hasEnough(group) || (found.get(group)?.length ?? 0) >= limit
  let span = withoutFull({ from: RANGE, below: (SEARCH_KINDS.length + 1) * RANGE }, isFull)
  while (span.from < span.below) {
    const rows = query.all({ match, ...span, limit }) as SearchCandidate[]
    for (const row of rows) {
      const group = groupOf(row.id)
      const others = group && found.get(group)
      if (others) others.push(row)
      else if (group) found.set(group, [row])
    }
    const last = rows.at(-1)
    if (!last || rows.length < limit) break
    span = withoutFull({ from: span.from, below: last.id }, isFull)
  }
  return found
}

/** The entries with these ids, whole, in the order asked for. */
export function entriesOf(connection: Connection, ids: readonly number[]): SearchEntry[] {
  const rows = sql(
    connection,
    `SELECT id, kind, subject, case_id AS caseId, name, also, facts, body FROM search_entry WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(toJson(ids)) as (Omit<SearchEntry, 'kind'> & { kind: number })[]
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    const kind = SEARCH_KINDS[(row?.kind ?? 0) - 1]
    return row && kind ? [{ ...row, kind }] : []
  })
}
