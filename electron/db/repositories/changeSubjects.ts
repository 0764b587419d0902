// Where the things that the change log tells of are kept, as far as their names ask.
import type { Connection } from '../connection.ts'
import { sql, toJson } from '../sql.ts'

interface Subject {
  readonly table: string
  /** The column that the log's id is in. */
  readonly key: string
  /** What it is called by. */
  readonly columns: readonly string[]
  /** The column with what it is part of, where that is no case. */
  readonly parent?: string
}

const of = (table: string, columns: readonly string[], parent?: string, key = 'id'): Subject => ({ table, key, columns, ...(parent ? { parent } : {}) })

/** By the names of the log. What is missing here is part of a case, or gone with what it tells of. */
const SUBJECTS: Readonly<Record<string, Subject>> = {
  case: of('cases', ['title']),
  registerActor: of('actor', ['name']),
  contact: of('contact', ['name'], '(SELECT actor_id FROM contact_position WHERE contact_id = contact.id LIMIT 1)'),
  actor: of('case_role', ['actor_id', 'role'], 'actor_id'),
  caseRole: of('case_role', ['actor_id', 'role'], 'actor_id'),
  contactPosition: of('contact_position', ['contact_id'], 'actor_id'),
  commitment: of('commitment', ['description'], 'actor_id'),
  decision: of('decision', ['board', 'meeting_on', 'paragraph']),
  meeting: of('meeting', ['kind', 'held_on', 'title']),
  meetingPoint: of('meeting_point', ['title'], 'meeting_id'),
  meetingLine: of('meeting_line', ['text'], 'meeting_id'),
  meetingAttendee: of('meeting_attendee', ['name'], 'meeting_id'),
  task: of('task', ['title']),
  dialogueActivity: of('dialogue_activity', ['title']),
  opinion: of('opinion', ['text']),
  theme: of('theme', ['name']),
  plan: of('plan', ['title']),
  planItem: of('plan_item', ['title'], 'plan_id'),
  deviation: of('deviation', ['item_id', 'kind'], 'item_id'),
  checkIn: of('check_in', ['held_on']),
  organisationForm: of('organisation_form', ['name', 'form']),
  ledgerRow: of('ledger_row', ['kind', 'kronor', 'happened_on']),
  contribution: of('contribution', ['kind', 'giver_name', 'happened_on']),
  frameChange: of('frame_change', ['year'], "CAST(year AS TEXT)"),
  indicator: of('indicator', ['name']),
  targetRevision: of('target_revision', ['indicator_id'], 'indicator_id'),
  outcome: of('outcome', ['indicator_id'], 'indicator_id'),
  placeView: of('place_view', ['viewed_on']),
  lesson: of('lesson', ['text']),
  portfolioReport: of('portfolio_report', ['title']),
  portfolioEntry: of('portfolio_entry', ["json_extract(writing, '$.name') AS name"], 'report_id'),
  networkMeeting: of('network_meeting', ['title']),
  actorList: of('actor_list', ['name']),
  document: of('document', ['kind', 'version']),
  attachment: of('attachment', ['file_name']),
  merge: of('merge', ['loser_name'], 'winner_id'),
  disposal: of('disposal_decision', ['kind']),
  correction: of('correction', ['entity_id'], 'entity_id'),
}

export interface FoundSubject {
  readonly fields: Readonly<Record<string, unknown>>
  readonly parentId: string | null
}

export const hasSubject = (entity: string): boolean => SUBJECTS[entity] !== undefined

const selectOf = ({ table, key, columns, parent }: Subject): string => `SELECT ${key} AS _id, ${parent ?? 'NULL'} AS _parent, ${columns.join(', ')} FROM ${table}`

interface SubjectRecord {
  _id: string
  _parent: string | null
}

const toFound = ({ _id, _parent, ...fields }: SubjectRecord): [string, FoundSubject] => [_id, { fields, parentId: _parent }]

/** Those of the things that are still there, by their ids. */
export function findSubjects(connection: Connection, entity: string, ids: readonly string[]): ReadonlyMap<string, FoundSubject> {
  const subject = SUBJECTS[entity]
  if (!subject || ids.length === 0) return new Map()
  const rows = sql(connection, `${selectOf(subject)} WHERE ${subject.key} IN (SELECT value FROM json_each(?))`).all(toJson(ids)) as SubjectRecord[]
  return new Map(rows.map(toFound))
}

/** Every thing of a kind, for a search among their names. */
export function* subjectsOf(connection: Connection, entity: string): Generator<[string, FoundSubject]> {
  const subject = SUBJECTS[entity]
  if (subject) for (const row of connection.prepare(selectOf(subject)).iterate()) yield toFound(row as SubjectRecord)
}

/** Kinds that other things point to by id, the likeliest first. */
export const POINTED_TO = [
  'case', 'registerActor', 'contact', 'meeting', 'plan', 'planItem', 'theme', 'dialogueActivity', 'decision', 'document', 'opinion', 'indicator', 'commitment', 'networkMeeting',
  'actorList', 'portfolioReport', 'meetingPoint', 'lesson', 'task', 'ledgerRow',
] as const

/** Kinds with names of their own to search among; of the others, what they belong to is searched. */
export const SEARCHED_KINDS = [
  'case', 'registerActor', 'contact', 'meeting', 'plan', 'planItem', 'theme', 'dialogueActivity', 'decision', 'task', 'commitment', 'indicator', 'networkMeeting', 'actorList',
  'portfolioReport', 'portfolioEntry', 'organisationForm', 'attachment', 'meetingAttendee', 'meetingPoint', 'lesson',
] as const
