import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema } from '../field.ts'
import { phaseSchema } from '../phase.ts'

/** What can be found; the place in the list is the number that the index knows it by, from 1. */
export const SEARCH_KINDS = [
  'actor', 'contact', 'case', 'meeting', 'criterion', 'application', 'statement', 'document',
  'commitment', 'decision', 'applicationVersion', 'networkMeeting', 'onePager', 'actorList',
  'dialogueActivity', 'opinion', 'task', 'meetingLine', 'meetingPoint', 'meetingAttendee', 'theme', 'planItem', 'checkIn', 'deviation',
  'organisationForm', 'followUp', 'proposal', 'ledgerRow', 'contribution', 'frameChange', 'resultAnswer', 'indicator', 'targetRevision',
  'outcome', 'placeView', 'indicatorMatrix', 'lesson', 'portfolioReport', 'portfolioEntry',
  'attachment',
] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** The headings that hits stand under. */
export const SEARCH_GROUPS = [
  'actors', 'contacts', 'cases', 'tasks', 'meetings', 'dialogue', 'plans', 'money', 'results', 'lessons', 'reports', 'notes', 'decisions', 'commitments',
  'meetingNotes', 'lists', 'documents', 'frozen',
] as const
export type SearchGroup = (typeof SEARCH_GROUPS)[number]

/** Each kind under one heading. What was frozen comes last: it mostly says what the text that it was made of says. */
export const GROUP_OF_KIND: Readonly<Record<SearchKind, SearchGroup>> = {
  actor: 'actors',
  contact: 'contacts',
  case: 'cases',
  meeting: 'meetings',
  criterion: 'notes',
  application: 'notes',
  statement: 'notes',
  document: 'documents',
  commitment: 'commitments',
  decision: 'decisions',
  applicationVersion: 'frozen',
  networkMeeting: 'meetings',
  onePager: 'notes',
  actorList: 'lists',
  dialogueActivity: 'dialogue',
  opinion: 'dialogue',
  task: 'tasks',
  meetingLine: 'meetingNotes',
  meetingPoint: 'meetingNotes',
  meetingAttendee: 'meetings',
  theme: 'dialogue',
  planItem: 'plans',
  checkIn: 'plans',
  deviation: 'plans',
  organisationForm: 'plans',
  followUp: 'plans',
  proposal: 'notes',
  ledgerRow: 'money',
  contribution: 'money',
  frameChange: 'money',
  resultAnswer: 'results',
  indicator: 'results',
  targetRevision: 'results',
  outcome: 'results',
  placeView: 'results',
  indicatorMatrix: 'results',
  lesson: 'lessons',
  portfolioReport: 'reports',
  portfolioEntry: 'reports',
  attachment: 'documents',
}

/** A piece of a text, and whether it is what was searched for. Text, never markup. */
const segmentSchema = z.object({ text: z.string(), isHit: z.boolean() })
export type Segment = z.infer<typeof segmentSchema>

export const searchHitSchema = z.object({
  kind: z.enum(SEARCH_KINDS),
  /** The id of the thing; for a text in a case, the case's; for notes, their meeting's; for what stands in a plan or a report, its. */
  id: idSchema,
  caseId: idSchema.nullable(),
  /** The organisation on whose page a person stands. */
  actorId: idSchema.nullable(),
  /** What it is called; the case's title for a text in a case, the paragraph of a decision, who made a commitment. */
  name: z.string(),
  /** What it belongs to: area, organisations, the case's or the report's title, or the year of a frame. */
  detail: z.string(),
  phase: phaseSchema.nullable(),
  /** When the meeting was held, the decision made, the money moved or the figure taken. */
  heldOn: isoDateSchema.nullable(),
  /** Of an application that was frozen. */
  version: z.int().positive().nullable(),
  /** The id of the very place on the page, or ''. */
  anchor: z.string(),
  /** Where in the text the hit is; empty where the name itself says it. */
  excerpt: z.array(segmentSchema),
})
export type SearchHit = z.infer<typeof searchHitSchema>

export const searchResultSchema = z.array(
  z.object({ group: z.enum(SEARCH_GROUPS), hits: z.array(searchHitSchema), hasMore: z.boolean() }),
)
export type SearchResult = z.infer<typeof searchResultSchema>

/** Nobody reads further; one more word leaves fewer. */
export const MOST_OF_GROUP = 1000

/** Which hits are asked for; `group` null = of every kind, one group after the other. */
export const searchWindowSchema = z.object({
  text: z.string().max(1_000_000),
  group: z.enum(SEARCH_GROUPS).nullable(),
  offset: z.int().nonnegative(),
  limit: z.int().positive().max(200),
})
export type SearchWindow = z.infer<typeof searchWindowSchema>

/** A window of hits, and how many there are of each kind; `hasMore` = so many are shown, but not all. */
export const searchPageSchema = z.object({
  groups: z.array(z.object({ group: z.enum(SEARCH_GROUPS), count: z.int(), hasMore: z.boolean() })),
  total: z.int(),
  rows: z.array(searchHitSchema),
})
export type SearchPage = z.infer<typeof searchPageSchema>
