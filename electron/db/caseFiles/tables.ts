// What of the database belongs to a case, in one place: export, import, undo and the tests all follow this list. A table
// that is not declared here fails test/db/caseFileTables.test.ts.
import type { CaseFileKind } from '../../../shared/domain/caseFile/kinds.ts'

/** Rows of the case itself. In the list parents stand before those that point at them. */
export interface CaseTable {
  readonly table: string
  readonly kind: CaseFileKind
  /** SQL: which rows are the case's, with @caseId. */
  readonly where: string
  /** Rows are only ever added: what both sides have under one id is the same. */
  readonly addedOnly?: true
  /** A number that counts upwards within the case: the same number of another row gives way to the next that is free. */
  readonly numbered?: { readonly column: string; readonly within: readonly string[] }
}

/** Rows of many cases: only those that the case refers to go along, and an import never removes any. */
export interface SharedTable {
  readonly table: string
  readonly kind: CaseFileKind
}

const OWN = 'case_id = @caseId'
const MEETINGS = `SELECT id FROM meeting WHERE case_id = @caseId UNION SELECT meeting_id FROM meeting_further_case WHERE case_id = @caseId`
const ofMeetings = `meeting_id IN (${MEETINGS})`

export const SHARED_TABLES: readonly SharedTable[] = [
  { table: 'process_model', kind: 'case' },
  { table: 'actor', kind: 'actors' },
  { table: 'contact', kind: 'actors' },
  { table: 'contact_position', kind: 'actors' },
]

export const CASE_TABLES: readonly CaseTable[] = [
  { table: 'cases', kind: 'case', where: 'id = @caseId' },
  { table: 'case_event', kind: 'case', where: OWN, addedOnly: true },
  { table: 'assessment', kind: 'criteria', where: OWN },
  { table: 'assessment_version', kind: 'criteria', where: OWN, addedOnly: true },
  { table: 'case_role', kind: 'actors', where: OWN },
  { table: 'commitment', kind: 'actors', where: OWN },
  { table: 'application_draft', kind: 'application', where: OWN },
  { table: 'statement_draft', kind: 'application', where: OWN },
  { table: 'one_pager', kind: 'application', where: OWN },
  { table: 'document', kind: 'documents', where: OWN, addedOnly: true, numbered: { column: 'version', within: ['kind', 'subject_id', 'format'] } },
  { table: 'application_version', kind: 'application', where: OWN, addedOnly: true, numbered: { column: 'version', within: [] } },
  { table: 'decision', kind: 'decisions', where: OWN },
  { table: 'meeting', kind: 'meetings', where: `id IN (${MEETINGS})` },
  { table: 'meeting_point', kind: 'meetings', where: ofMeetings },
  { table: 'meeting_line', kind: 'meetings', where: ofMeetings },
  { table: 'meeting_attendee', kind: 'meetings', where: ofMeetings },
  { table: 'task', kind: 'tasks', where: OWN },
  { table: 'dialogue_activity', kind: 'dialogue', where: OWN },
  { table: 'theme', kind: 'dialogue', where: OWN },
  { table: 'opinion', kind: 'dialogue', where: OWN },
  { table: 'opinion_theme', kind: 'dialogue', where: `opinion_id IN (SELECT id FROM opinion WHERE ${OWN})` },
  { table: 'skipped_step', kind: 'dialogue', where: OWN },
  { table: 'plan', kind: 'plan', where: OWN },
  { table: 'plan_item', kind: 'plan', where: OWN },
  { table: 'plan_item_theme', kind: 'plan', where: `item_id IN (SELECT id FROM plan_item WHERE ${OWN})` },
  { table: 'plan_baseline', kind: 'plan', where: OWN, addedOnly: true },
  { table: 'proposal_draft', kind: 'plan', where: OWN },
  { table: 'deviation', kind: 'execution', where: OWN, addedOnly: true },
  { table: 'check_in', kind: 'execution', where: OWN },
  { table: 'contribution', kind: 'execution', where: OWN },
  { table: 'organisation_form', kind: 'execution', where: OWN },
  { table: 'follow_up', kind: 'execution', where: OWN },
  { table: 'ledger_row', kind: 'money', where: OWN },
  { table: 'indicator', kind: 'results', where: OWN },
  { table: 'indicator_matrix', kind: 'results', where: OWN },
  { table: 'outcome', kind: 'results', where: OWN },
  { table: 'target_revision', kind: 'results', where: OWN },
  { table: 'place_view', kind: 'results', where: OWN },
  { table: 'result_draft', kind: 'results', where: OWN },
  { table: 'result_version', kind: 'results', where: OWN, addedOnly: true, numbered: { column: 'version', within: [] } },
  { table: 'lesson', kind: 'lessons', where: OWN },
  { table: 'attachment', kind: 'documents', where: OWN },
  { table: 'change_log', kind: 'log', where: OWN, addedOnly: true },
]

/** Why a table stays where it is. */
export const ELSEWHERE: Readonly<Record<string, string>> = {
  document_content: 'goes along as files, under the hash of each',
  case_summary: 'computed anew from what the case says',
  actor_tag: 'computed anew from the actor’s tags',
  name_key: 'computed anew from the actors’ names',
  name_key_owner: 'computed anew from the actors’ names',
  name_key_stale: 'computed anew from the actors’ names',
  meeting_further_case: 'names other cases; what a meeting is to this case is told by the meeting itself',
  lesson_use: 'ties this case to lessons of others',
  meeting_template: 'the user’s own agendas',
  meta: 'which database this is',
  setting: 'the user’s own',
  actor_list: 'the user’s own lists',
  actor_list_member: 'the user’s own lists',
  network_meeting: 'meetings of the network, of no single case',
  network_invitee: 'meetings of the network, of no single case',
  invitation_sending: 'meetings of the network, of no single case',
  not_same: 'the upkeep of this register',
  merge: 'the upkeep of this register',
  correction: 'the upkeep of this register',
  disposal_rule: 'the disposal of this register',
  disposal_decision: 'the disposal of this register',
  import_batch: 'what was imported here',
  import_row: 'what was imported here',
  import_change: 'what was imported here',
  import_heading: 'what was imported here',
  register_export: 'what was exported here',
  frame_change: 'the office’s yearly frame, over all cases',
  portfolio_report: 'a report over many cases',
  portfolio_entry: 'a report over many cases',
  portfolio_version: 'a report over many cases',
  case_file: 'what was exchanged with this database',
  case_file_change: 'what was exchanged with this database',
  case_file_match: 'what was exchanged with this database',
}

export const caseTableOf = (table: string): CaseTable | undefined => CASE_TABLES.find((each) => each.table === table)

/** Every table of a file, parents before those that point at them. */
export const FILE_TABLES: readonly string[] = [...SHARED_TABLES, ...CASE_TABLES].map(({ table }) => table)

export const kindOfTable = (table: string): CaseFileKind =>
  [...SHARED_TABLES, ...CASE_TABLES].find((each) => each.table === table)?.kind ?? 'case'

/** What only the one who writes it should read; left out unless asked for, with what then stands there instead. */
export const INTERNAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  actor: { notes: '' },
  contact: { notes: '', influence: 'notSet', interest: 'notSet' },
  case_role: { conflict_note: '' },
}

/** When and how often rather than what: never compared. A row that is changed gets the later of the two. */
export const BOOKKEEPING: ReadonlySet<string> = new Set([
  'revision', 'notes_revision', 'created_at', 'updated_at', 'saved_at', 'assessed_at', 'checked_at', 'file_state', 'case_id', 'path',
])

/** Columns that say again what another column says: they follow it. */
export const FOLLOWS: Readonly<Record<string, string>> = {
  name_key: 'name', folded_name: 'name', area_key: 'area', phone_digits: 'phone', email_key: 'email', folded_aliases: 'aliases', theme_key: 'theme', search_text: 'text',
}
