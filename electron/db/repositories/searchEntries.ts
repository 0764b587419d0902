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

/**
 * Things that a question finds, of each kind as many as asked for, the newest first. Ids of a kind lie together, so
 * once a kind is full the search goes on below it: one question where little is found, at most one per kind.
 */
export function findCandidates(connection: Connection, step: SearchStep, terms: readonly string[], limit: number): Map<SearchGroup, SearchCandidate[]> {
  const found = new Map<SearchGroup, SearchCandidate[]>()
  const match = matchOf(step, terms)
  if (match === null) return found
  const index = INDEX[step]
  const query = sql(
    connection,
    `SELECT search_entry.id, search_entry.name, search_entry.also FROM ${index} JOIN search_entry ON search_entry.id = ${index}.rowid
     WHERE ${index} MATCH @match AND ${index}.rowid < @below ORDER BY ${index}.rowid DESC LIMIT @limit`,
  )
  const ofKind = new Map<number, number>()
  for (let below = (SEARCH_KINDS.length + 1) * RANGE; below > RANGE; ) {
    const rows = query.all({ match, below, limit }) as SearchCandidate[]
    for (const row of rows) {
      const group = groupOf(row.id)
      if (!group) continue
      const others = found.get(group)
      if (others) others.push(row)
      else found.set(group, [row])
      ofKind.set(kindOf(row.id), (ofKind.get(kindOf(row.id)) ?? 0) + 1)
    }
    const last = rows.at(-1)
    if (!last || rows.length < limit) break
    const kind = kindOf(last.id)
    below = (ofKind.get(kind) ?? 0) >= limit ? kind * RANGE : last.id
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
