import type { TodoPlace } from '../../shared/domain/todo.ts'

/** The tabs of a case, with the slug that stands for each in the address. */
const CASE_TAB_SLUGS = {
  overview: 'oversikt',
  actors: 'aktorer',
  criteria: 'kriterier',
  application: 'ansokan',
  statement: 'underlag',
  decisions: 'beslut',
  dialogue: 'dialog',
  plan: 'plan',
  execution: 'genomforande',
  meetings: 'moten',
  documents: 'dokument',
} as const satisfies Record<TodoPlace, string> & Record<string, string>

export type CaseTab = keyof typeof CASE_TAB_SLUGS
export const CASE_TABS = Object.keys(CASE_TAB_SLUGS) as readonly CaseTab[]

/** The tab of a slug in the address; the overview for none and for one that does not exist. */
export const caseTabOf = (slug: string | undefined): CaseTab =>
  CASE_TABS.find((tab) => CASE_TAB_SLUGS[tab] === slug) ?? 'overview'

/** Every address of the app. */
export const paths = {
  overview: '/',
  tasks: '/uppgifter',
  cases: '/arenden',
  newCase: '/arenden/nytt',
  caseTab: (caseId: string, tab: CaseTab = 'overview') =>
    tab === 'overview' ? `/arenden/${caseId}` : `/arenden/${caseId}/${CASE_TAB_SLUGS[tab]}`,
  actors: '/aktorer',
  newActor: '/aktorer/ny',
  importActors: '/aktorer/importera',
  exportActors: '/aktorer/exportera',
  duplicates: '/aktorer/dubbletter',
  actor: (actorId: string) => `/aktorer/${actorId}`,
  network: '/natverk',
  networkMeeting: (meetingId: string) => `/natverk/traffar/${meetingId}`,
  actorList: (listId: string) => `/aktorer/listor/${listId}`,
  documents: '/dokument',
  extract: '/registerutdrag',
  extractOf: (contactId: string) => `/registerutdrag/${contactId}`,
  disposal: '/gallring',
  settings: '/installningar',
} as const
