import { QueryClient, queryOptions } from '@tanstack/react-query'
import type { CaseQuery } from '../../shared/domain/caseList.ts'
import type { LessonQuery } from '../../shared/domain/lessons/lessonList.ts'
import type { ActorQuery } from '../../shared/domain/register/actorList.ts'
import type { DocumentKind } from '../../shared/domain/exportedDocument.ts'
import type { ExtractRequest } from '../../shared/domain/respect/extract.ts'
import type { SearchWindow } from '../../shared/domain/search/searchHit.ts'
import type { BridgeEvent, ChangeTopic } from '../../shared/ipc/events.ts'
import { api, unwrap } from './api.ts'

/**
 * What the screens read from the store. Rows live here and nowhere else; a change event drops them.
 * Nothing expires by time: the store is the only writer and says when something changed.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, networkMode: 'always', retry: false, refetchOnWindowFocus: false },
      mutations: { networkMode: 'always', retry: false },
    },
  })

export const queries = {
  caseView: (caseId: string) =>
    queryOptions({ queryKey: ['cases', 'view', caseId], queryFn: async () => unwrap(await api.cases.get({ caseId })) }),
  casePage: (query: CaseQuery) =>
    queryOptions({ queryKey: ['cases', 'page', query], queryFn: async () => unwrap(await api.cases.list(query)) }),
  timeline: (caseId: string) =>
    queryOptions({ queryKey: ['cases', 'timeline', caseId], queryFn: async () => unwrap(await api.cases.timeline({ caseId })) }),
  areas: () => queryOptions({ queryKey: ['cases', 'areas'], queryFn: async () => unwrap(await api.cases.areas({})) }),
  criterionHistory: (caseId: string, criterionId: string) =>
    queryOptions({
      queryKey: ['cases', 'criterionHistory', caseId, criterionId],
      queryFn: async () => unwrap(await api.criteria.history({ caseId, criterionId })),
    }),
  statement: (caseId: string) =>
    queryOptions({ queryKey: ['cases', 'statement', caseId], queryFn: async () => unwrap(await api.statement.get({ caseId })) }),
  onePager: (caseId: string) =>
    queryOptions({ queryKey: ['cases', 'onePager', caseId], queryFn: async () => unwrap(await api.onePager.get({ caseId })) }),
  applicationVersion: (id: string) =>
    queryOptions({ queryKey: ['versions', id], queryFn: async () => unwrap(await api.application.version({ id })) }),
  documents: (caseId: string | null, kind: DocumentKind | null = null) =>
    queryOptions({
      queryKey: ['documents', caseId, kind],
      queryFn: async () => unwrap(await api.documents.list({ caseId, kind, limit: 200 })),
    }),
  attachments: (caseId: string) =>
    queryOptions({ queryKey: ['documents', 'attachments', caseId], queryFn: async () => unwrap(await api.attachments.list({ caseId })) }),
  /** Files that earlier checks found at fault. */
  fileFaults: () => queryOptions({ queryKey: ['documents', 'faults'], queryFn: async () => unwrap(await api.attachments.faults({})) }),
  actorPage: (query: ActorQuery) =>
    queryOptions({ queryKey: ['register', 'page', query], queryFn: async () => unwrap(await api.register.list(query)) }),
  actorView: (actorId: string) =>
    queryOptions({ queryKey: ['register', 'view', actorId], queryFn: async () => unwrap(await api.register.get({ actorId })) }),
  actorHistory: (actorId: string) =>
    queryOptions({ queryKey: ['register', 'history', actorId], queryFn: async () => unwrap(await api.register.history({ actorId })) }),
  registerWords: () => queryOptions({ queryKey: ['register', 'words'], queryFn: async () => unwrap(await api.register.words({})) }),
  actorSuggestions: (text: string) =>
    queryOptions({ queryKey: ['register', 'suggestions', text], queryFn: async () => unwrap(await api.register.suggest({ text })) }),
  caseRoles: (caseId: string) =>
    queryOptions({ queryKey: ['register', 'roles', caseId], queryFn: async () => unwrap(await api.roles.listForCase({ caseId })) }),
  caseCommitments: (caseId: string) =>
    queryOptions({ queryKey: ['register', 'commitments', caseId], queryFn: async () => unwrap(await api.commitments.listForCase({ caseId })) }),
  tasks: (caseId: string | null, doneSince: string | null) =>
    queryOptions({ queryKey: ['tasks', 'list', caseId, doneSince], queryFn: async () => unwrap(await api.tasks.list({ caseId, doneSince })) }),
  portfolioReports: () => queryOptions({ queryKey: ['portfolio', 'list'], queryFn: async () => unwrap(await api.portfolio.list({})) }),
  portfolioReport: (reportId: string) =>
    queryOptions({ queryKey: ['portfolio', 'view', reportId], queryFn: async () => unwrap(await api.portfolio.get({ reportId })) }),
  lessonPage: (query: LessonQuery) =>
    queryOptions({ queryKey: ['lessons', 'page', query], queryFn: async () => unwrap(await api.lessons.list(query)) }),
  lessonThemes: () => queryOptions({ queryKey: ['lessons', 'themes'], queryFn: async () => unwrap(await api.lessons.themes({})) }),
  helpfulLessons: (caseId: string | null, title: string, area: string) =>
    queryOptions({
      queryKey: ['lessons', 'helpful', caseId, title, area],
      queryFn: async () => unwrap(await api.lessons.helpful({ caseId, title, area })),
    }),
  plans: (caseId: string) => queryOptions({ queryKey: ['plans', 'list', caseId], queryFn: async () => unwrap(await api.plans.list({ caseId })) }),
  plan: (planId: string) => queryOptions({ queryKey: ['plans', 'view', planId], queryFn: async () => unwrap(await api.plans.get({ planId })) }),
  proposal: (planId: string) => queryOptions({ queryKey: ['plans', 'proposal', planId], queryFn: async () => unwrap(await api.plans.proposal({ planId })) }),
  results: (caseId: string) => queryOptions({ queryKey: ['cases', 'results', caseId], queryFn: async () => unwrap(await api.results.get({ caseId })) }),
  resultPrefill: (caseId: string) =>
    queryOptions({ queryKey: ['cases', 'resultPrefill', caseId], queryFn: async () => unwrap(await api.results.prefill({ caseId })) }),
  resultVersion: (id: string) => queryOptions({ queryKey: ['resultVersion', id], queryFn: async () => unwrap(await api.results.version({ id })) }),
  money: (caseId: string) => queryOptions({ queryKey: ['money', 'case', caseId], queryFn: async () => unwrap(await api.money.get({ caseId })) }),
  frame: (year: number) => queryOptions({ queryKey: ['money', 'frame', year], queryFn: async () => unwrap(await api.frames.get({ year })) }),
  execution: (caseId: string) =>
    queryOptions({ queryKey: ['plans', 'execution', caseId], queryFn: async () => unwrap(await api.execution.get({ caseId })) }),
  /** Read once for each time that it is shown: while it is written in, its draft knows better. */
  meetingNotes: (meetingId: string) =>
    queryOptions({ queryKey: ['meetingNotes', meetingId], queryFn: async () => unwrap(await api.meetingMode.get({ meetingId })), gcTime: 0 }),
  runningMeetings: () => queryOptions({ queryKey: ['cases', 'running'], queryFn: async () => unwrap(await api.meetingMode.running({})) }),
  meetingPeople: (meetingId: string, text: string) =>
    queryOptions({
      queryKey: ['register', 'meetingPeople', meetingId, text],
      queryFn: async () => unwrap(await api.meetingMode.people({ meetingId, text })),
    }),
  meetingTemplates: () =>
    queryOptions({ queryKey: ['meetings', 'templates'], queryFn: async () => unwrap(await api.meetingTemplates.list({})) }),
  overview: () => queryOptions({ queryKey: ['cases', 'overview'], queryFn: async () => unwrap(await api.overview.get({})) }),
  numbers: () => queryOptions({ queryKey: ['cases', 'numbers'], queryFn: async () => unwrap(await api.numbers.get({})), gcTime: 0 }),
  search: (text: string) =>
    queryOptions({ queryKey: ['cases', 'search', text], queryFn: async () => unwrap(await api.search.cases({ text })) }),
  /** Every kind of row at once: asked anew each time, so that no change need say that it is out of date. */
  everywhere: (text: string, limit: number) =>
    queryOptions({
      queryKey: ['search', text, limit],
      queryFn: async () => unwrap(await api.search.everywhere({ text, limit })),
      staleTime: 0,
      gcTime: 30_000,
    }),
  dialogue: (caseId: string) =>
    queryOptions({ queryKey: ['dialogue', 'activities', caseId], queryFn: async () => unwrap(await api.dialogue.get({ caseId })) }),
  /** Thousands of them: coding changes them in the cache and asks for none of them again. */
  opinions: (caseId: string) =>
    queryOptions({ queryKey: ['dialogue', 'opinions', caseId], queryFn: async () => unwrap(await api.opinions.list({ caseId })), structuralSharing: false }),
  themes: (caseId: string) =>
    queryOptions({ queryKey: ['themes', caseId], queryFn: async () => unwrap(await api.themes.list({ caseId })) }),
  thread: (themeId: string) =>
    queryOptions({ queryKey: ['plans', 'thread', themeId], queryFn: async () => unwrap(await api.themes.thread({ themeId })) }),
  /** What the examples seem to tell; dropped with the register, whose names they are held against. */
  compilationCheck: (caseId: string) =>
    queryOptions({ queryKey: ['coding', 'check', caseId], queryFn: async () => unwrap(await api.compilation.check({ caseId })), staleTime: 0 }),
  searchPage: (wanted: SearchWindow) =>
    queryOptions({
      queryKey: ['search', 'all', wanted],
      queryFn: async () => unwrap(await api.search.all(wanted)),
      staleTime: 0,
      gcTime: 30_000,
    }),
  settings: () => queryOptions({ queryKey: ['settings'], queryFn: async () => unwrap(await api.settings.get({})) }),
  backups: () => queryOptions({ queryKey: ['backups'], queryFn: async () => unwrap(await api.backup.list({})) }),
  backupStanding: () => queryOptions({ queryKey: ['backups', 'standing'], queryFn: async () => unwrap(await api.backup.standing({})) }),
  /** The model that a case is assessed with; frozen, so never dropped. Key '' = the default model. */
  processModel: (key: string) =>
    queryOptions({ queryKey: ['models', key], queryFn: async () => unwrap(await api.processModel.get({ key })) }),
  /** Reads the whole database, and is dropped with the register. */
  dataExtract: (request: ExtractRequest) =>
    queryOptions({ queryKey: ['register', 'extract', request], queryFn: async () => unwrap(await api.extracts.make(request)) }),
  contact: (contactId: string) =>
    queryOptions({ queryKey: ['register', 'contact', contactId], queryFn: async () => unwrap(await api.contacts.get({ contactId })) }),
  corrections: (entity: 'contact' | 'registerActor', entityId: string) =>
    queryOptions({ queryKey: ['register', 'corrections', entityId], queryFn: async () => unwrap(await api.corrections.list({ entity, entityId })) }),
  disposalDue: () => queryOptions({ queryKey: ['register', 'disposal'], queryFn: async () => unwrap(await api.disposal.due({})) }),
  hold: () => queryOptions({ queryKey: ['guard'], queryFn: async () => unwrap(await api.guard.state({})) }),
  about: () => queryOptions({ queryKey: ['about'], queryFn: async () => unwrap(await api.app.about({})) }),
  licences: () => queryOptions({ queryKey: ['licences'], queryFn: async () => unwrap(await api.app.licences({})) }),
}

const KEY_OF_TOPIC: Record<ChangeTopic, string> = {
  cases: 'cases',
  documents: 'documents',
  settings: 'settings',
  backups: 'backups',
  plans: 'plans',
  register: 'register',
  tasks: 'tasks',
  meetings: 'meetings',
  dialogue: 'dialogue',
  coding: 'coding',
  themes: 'themes',
  lessons: 'lessons',
  money: 'money',
  portfolio: 'portfolio',
  guard: 'guard',
}

/** Kinds of rows that belong to one case: a change in another case leaves them valid. */
const PER_CASE = ['view', 'timeline', 'criterionHistory', 'statement', 'results', 'resultPrefill']

const MONEY_POINTS_TO: readonly string[] = ['cases', 'plans', 'dialogue', 'register']

/** Drops what a change event says may be out of date. */
export function invalidateFor(event: BridgeEvent, client: QueryClient): void {
  if (event.kind === 'store-ready') void client.invalidateQueries()
  if (event.kind !== 'changed') return
  const changed = event.topics.map((topic) => KEY_OF_TOPIC[topic])
  // The page of an actor shows the meetings and documents of its cases.
  const withRegister = changed.some((key) => key === 'cases' || key === 'documents') ? [...changed, 'register'] : changed
  // Money points to decisions, plans, dialogue activities and commitments.
  const keys = changed.some((key) => MONEY_POINTS_TO.includes(key)) ? [...withRegister, 'money'] : withRegister
  void client.invalidateQueries({
    predicate: ({ queryKey: [topic, kind, caseId] }) => {
      if (!keys.includes(String(topic))) return false
      const perCase = topic === 'cases' && PER_CASE.includes(String(kind))
      return !perCase || event.caseId === null || event.caseId === caseId
    },
  })
}
