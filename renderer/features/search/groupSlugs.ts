import { SEARCH_GROUPS, type SearchGroup } from '../../../shared/domain/search/searchHit.ts'

/** What stands for each kind of hits in the address. */
const SLUGS: Readonly<Record<SearchGroup, string>> = {
  actors: 'aktorer',
  contacts: 'kontakter',
  cases: 'arenden',
  tasks: 'uppgifter',
  meetings: 'moten',
  dialogue: 'dialog',
  plans: 'plan',
  money: 'ekonomi',
  results: 'resultat',
  lessons: 'lardomar',
  reports: 'lagesrapporter',
  notes: 'texter',
  decisions: 'beslut',
  commitments: 'ataganden',
  meetingNotes: 'motesanteckningar',
  lists: 'listor',
  documents: 'dokument',
  frozen: 'lasta-ansokningar',
}

export const slugOf = (group: SearchGroup | null): string => (group === null ? '' : SLUGS[group])

/** The kind of a slug in the address; null, every kind, for none and for one that does not exist. */
export const groupOfSlug = (slug: string | null): SearchGroup | null => SEARCH_GROUPS.find((group) => SLUGS[group] === slug) ?? null
