import { excerptOf } from '../../../shared/domain/search/excerpt.ts'
import type { SearchHit, Segment } from '../../../shared/domain/search/searchHit.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import type { Connection } from '../../db/connection.ts'
import { organisationsOf, placeOfCase, placeOfMeeting } from '../../db/repositories/searchPlaces.ts'
import type { SearchEntry } from '../../db/repositories/searchEntries.ts'

/** Where the hit is, unless the name holds every term and so says it itself. */
function excerptFor({ name, also, facts, body }: SearchEntry, terms: readonly string[]): Segment[] {
  const folded = foldForSearch(name)
  if (terms.every((term) => folded.includes(foldForSearch(term)))) return []
  // A line of its own for each other name and fact: the excerpt shows the one with the hit.
  const texts = [...also.split('\n'), ...facts.split('\n'), body]
  for (const text of texts) {
    const excerpt = excerptOf(text, terms)
    if (excerpt.length > 0) return excerpt
  }
  return []
}

/** A hit with what it is called and where it belongs; null where it has gone meanwhile. */
export function describeEntry(connection: Connection, entry: SearchEntry, terms: readonly string[]): SearchHit | null {
  const { kind, subject, caseId, name } = entry
  const [id = '', place = ''] = subject.split('#')
  const base = { kind, id, caseId, actorId: null, name, detail: '', phase: null, heldOn: null, anchor: place, excerpt: excerptFor(entry, terms) }
  if (kind === 'actor') return { ...base, detail: entry.facts.split('\n')[2] ?? '' }
  if (kind === 'contact') return { ...base, ...organisationsOf(connection, id), anchor: `kontakt-${id}` }
  const found = caseId === null ? null : placeOfCase(connection, caseId)
  if (!found) return null
  switch (kind) {
    case 'case':
      return { ...base, detail: found.area, phase: found.phase }
    case 'meeting':
      return { ...base, detail: found.title, heldOn: placeOfMeeting(connection, id), anchor: `mote-${id}` }
    case 'document':
      return { ...base, detail: found.title }
    default:
      return { ...base, name: found.title }
  }
}
