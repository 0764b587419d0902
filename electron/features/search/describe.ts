import { excerptOf } from '../../../shared/domain/search/excerpt.ts'
import type { SearchHit, SearchKind, Segment } from '../../../shared/domain/search/searchHit.ts'
import { foldForSearch } from '../../../shared/text/fold.ts'
import type { Connection } from '../../db/connection.ts'
import {
  organisationsOf,
  placeOfCase,
  placeOfDecision,
  placeOfMeeting,
  placeOfNetworkMeeting,
  promiserOf,
  versionNumber,
} from '../../db/repositories/searchPlaces.ts'
import type { SearchEntry } from '../../db/repositories/searchEntries.ts'
import { describeResults, describeShared, RESULT_KINDS, SHARED_KINDS } from './describeResults.ts'
import { describeWork } from './describeWork.ts'

const FREE: ReadonlySet<SearchKind> = new Set(['actor', 'contact', 'networkMeeting', 'actorList'])

/** Texts of a case that have no name of their own: they go by the case's, each with the place where it stands. */
const BY_CASE: Partial<Record<SearchKind, (id: string) => string>> = {
  onePager: () => 'en-sida',
  opinion: (id) => `synpunkt-${id}`,
  followUp: () => 'falt-toldHow',
  proposal: () => 'till-namnden',
}
const OWN_PLACE: ReadonlySet<SearchKind> = new Set(['criterion', 'application', 'statement'])

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

/** What lies in no case: the register and the network. */
function describeFree(connection: Connection, { kind, subject: id, facts }: SearchEntry, base: SearchHit): SearchHit | null {
  switch (kind) {
    case 'contact':
      return { ...base, ...organisationsOf(connection, id), anchor: `kontakt-${id}` }
    case 'networkMeeting': {
      const found = placeOfNetworkMeeting(connection, id)
      return found ? { ...base, detail: found.place, heldOn: found.heldOn } : null
    }
    case 'actorList':
      return base
    default:
      return { ...base, detail: facts.split('\n')[2] ?? '' }
  }
}

/** What lies in a case, with the case's title. */
function describeInCase(connection: Connection, entry: SearchEntry, title: string, base: SearchHit): SearchHit | null {
  const { kind, subject: id } = entry
  const anchorOf = BY_CASE[kind]
  if (anchorOf) return { ...base, name: title, anchor: anchorOf(id) }
  if (OWN_PLACE.has(kind)) return { ...base, name: title }
  switch (kind) {
    case 'meeting':
      return { ...base, detail: title, heldOn: placeOfMeeting(connection, id), anchor: `mote-${id}` }
    case 'document':
      return { ...base, detail: title, anchor: `dokument-${id}` }
    case 'commitment': {
      const name = promiserOf(connection, id)
      return name === null ? null : { ...base, name, detail: title, anchor: `atagande-${id}` }
    }
    case 'decision': {
      const found = placeOfDecision(connection, id)
      return found ? { ...base, name: found.paragraph, detail: title, heldOn: found.heldOn, anchor: `beslut-${id}` } : null
    }
    case 'applicationVersion': {
      const version = versionNumber(connection, id)
      return version === null ? null : { ...base, detail: title, version, anchor: `version-${id}` }
    }
    default: {
      const inCase = { ...base, detail: title }
      return RESULT_KINDS.has(kind) ? describeResults(connection, entry, inCase) : describeWork(connection, entry, inCase)
    }
  }
}

/** A hit with what it is called and where it belongs; null where it has gone meanwhile. */
export function describeEntry(connection: Connection, entry: SearchEntry, terms: readonly string[]): SearchHit | null {
  const { kind, subject, caseId, name } = entry
  const [id = '', place = ''] = subject.split('#')
  const base: SearchHit = {
    kind, id, caseId, actorId: null, name, detail: '', phase: null, heldOn: null, version: null, anchor: place, excerpt: excerptFor(entry, terms),
  }
  if (FREE.has(kind)) return describeFree(connection, entry, base)
  if (SHARED_KINDS.has(kind)) return describeShared(connection, entry, base)
  if (kind === 'task' && caseId === null) return describeWork(connection, entry, base)
  const found = caseId === null ? undefined : placeOfCase(connection, caseId)
  if (!found) return null
  return kind === 'case' ? { ...base, detail: found.area, phase: found.phase } : describeInCase(connection, entry, found.title, base)
}
