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
  money: 'ekonomi',
  result: 'resultat',
  meetings: 'moten',
  documents: 'dokument',
} as const satisfies Record<TodoPlace, string> & Record<string, string>

export type CaseTab = keyof typeof CASE_TAB_SLUGS
export const CASE_TABS = Object.keys(CASE_TAB_SLUGS) as readonly CaseTab[]

/** The tab of a slug in the address; the overview for none and for one that does not exist. */
export const caseTabOf = (slug: string | undefined): CaseTab =>
  CASE_TABS.find((tab) => CASE_TAB_SLUGS[tab] === slug) ?? 'overview'

/** What the address of "Vem har löst detta förut?" carries. */
export const SOLVED_PARAMS = { question: 'fraga', meeting: 'traff' } as const

/** Every address of the app. */
export const paths = {
  overview: '/',
  tasks: '/uppgifter',
  cases: '/arenden',
  newCase: '/arenden/nytt',
  takeInCase: '/arenden/ta-in',
  handOver: (caseId: string) => `/arenden/${caseId}/lamna-over`,
  caseTab: (caseId: string, tab: CaseTab = 'overview') =>
    tab === 'overview' ? `/arenden/${caseId}` : `/arenden/${caseId}/${CASE_TAB_SLUGS[tab]}`,
  opinions: (caseId: string) => `/arenden/${caseId}/dialog/synpunkter`,
  survey: (caseId: string) => `/arenden/${caseId}/dialog/enkat`,
  compilation: (caseId: string) => `/arenden/${caseId}/dialog/sammanstallning`,
  actors: '/aktorer',
  newActor: '/aktorer/ny',
  importActors: '/aktorer/importera',
  exportActors: '/aktorer/exportera',
  duplicates: '/aktorer/dubbletter',
  actor: (actorId: string) => `/aktorer/${actorId}`,
  meetingMode: (meetingId: string) => `/mote/${meetingId}`,
  startMeeting: '/mote/nytt',
  startMeetingIn: (caseId: string) => `/mote/nytt?arende=${caseId}`,
  meetingTemplates: '/motesmallar',
  network: '/natverk',
  solved: '/natverk/vem-har-lost',
  /** Asked already, and from a meeting where there is one to invite to. */
  solvedFor: (question: string, meetingId: string) =>
    `/natverk/vem-har-lost?${new URLSearchParams({ [SOLVED_PARAMS.question]: question, [SOLVED_PARAMS.meeting]: meetingId })}`,
  networkMeeting: (meetingId: string) => `/natverk/traffar/${meetingId}`,
  actorList: (listId: string) => `/natverk/listor/${listId}`,
  numbers: '/siffror',
  lessons: '/lardomar',
  portfolio: '/lagesrapporter',
  portfolioReport: (reportId: string) => `/lagesrapporter/${reportId}`,
  frames: '/ekonomi',
  framesOf: (year: number) => `/ekonomi/${year}`,
  documents: '/dokument',
  search: '/sok',
  searchFor: (text: string) => `/sok?q=${encodeURIComponent(text)}`,
  extract: '/registerutdrag',
  extractOf: (contactId: string) => `/registerutdrag/${contactId}`,
  correction: (entity: 'contact' | 'registerActor', id: string) => `/rattelse/${entity === 'contact' ? 'kontakt' : 'aktor'}/${id}`,
  disposal: '/gallring',
  settings: '/installningar',
} as const
