// What may be due for disposal: one query per kind of record, each along an index or over a table that stays small.
import type { DisposalKind, DisposalStanding } from '../../../shared/domain/respect/disposal.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql } from '../sql.ts'

/** A record with what its time runs from. Whether it is due is for the rules to say. */
export interface Candidate extends DisposalStanding {
  readonly subjectId: string
  readonly revision: number
  readonly name: string
  /** Names of a person's actors, or figures. */
  readonly details: readonly string[]
}

interface CandidateRecord {
  id: string
  revision: number
  name: string
  details: string
  last_on: string
  kept_until: string | null
  case_count?: number
  open_count?: number
}

const toCandidate = (row: CandidateRecord): Candidate => ({
  subjectId: row.id,
  revision: row.revision,
  name: row.name,
  details: fromJson<(string | number)[]>(row.details).map(String),
  inCases: (row.case_count ?? 0) > 0,
  inOpenCase: (row.open_count ?? 0) > 0,
  lastOn: row.last_on,
  keptUntil: row.kept_until,
})

const keptUntil = (table: string): string =>
  `(SELECT max(keep_until) FROM disposal_decision WHERE subject_id = ${table}.id AND outcome = 'kept') AS kept_until`

/** Last contact = what was last written of the person, the last meeting of its cases, and the day they closed. */
const PEOPLE = `SELECT contact.id, contact.revision, contact.name, 
    (SELECT json_group_array(actor.name) FROM contact_position JOIN actor ON actor.id = actor_id WHERE contact_id = contact.id) AS details,
    (SELECT count(*) FROM case_role WHERE contact_id = contact.id) AS case_count,
    (SELECT count(*) FROM case_role JOIN cases ON cases.id = case_id
      WHERE contact_id = contact.id AND cases.closed_on IS NULL) AS open_count,
    max(substr(contact.updated_at, 1, 10),
      coalesce((SELECT max(cases.closed_on) FROM case_role JOIN cases ON cases.id = case_id WHERE contact_id = contact.id), ''),
      coalesce((SELECT max(meeting.held_on) FROM case_role JOIN meeting ON meeting.case_id = case_role.case_id
        WHERE contact_id = contact.id AND meeting.held_on <= @today), '')) AS last_on, ${keptUntil('contact')}
  FROM contact WHERE anonymised_at IS NULL`

/** Actors that no case rests on and nobody stands at any more. Last contact = the last change or meeting of the network. */
const ACTORS = `SELECT actor.id, actor.revision, actor.name, json_array(actor.area) AS details,
    max(substr(actor.updated_at, 1, 10), coalesce((SELECT max(held_on) FROM network_invitee JOIN network_meeting ON network_meeting.id = meeting_id
      WHERE actor_id = actor.id AND held_on <= @today), '')) AS last_on, ${keptUntil('actor')}
  FROM actor WHERE anonymised_at IS NULL AND NOT EXISTS (SELECT 1 FROM case_role WHERE actor_id = actor.id)
    AND NOT EXISTS (SELECT 1 FROM commitment WHERE actor_id = actor.id)
    AND NOT EXISTS (SELECT 1 FROM contact_position JOIN contact ON contact.id = contact_id WHERE actor_id = actor.id AND contact.anonymised_at IS NULL)`

/** A meeting whose invitations, texts and names have been taken out is done with. */
const MEETINGS = `SELECT id, revision, title AS name, held_on AS last_on, ${keptUntil('network_meeting')},
    json_array((SELECT count(*) FROM network_invitee WHERE meeting_id = network_meeting.id),
      (SELECT count(*) FROM invitation_sending WHERE meeting_id = network_meeting.id)) AS details
  FROM network_meeting WHERE (notes <> '' OR invitation_text <> '' OR EXISTS (SELECT 1 FROM invitation_sending WHERE meeting_id = network_meeting.id))
    AND NOT EXISTS (SELECT 1 FROM disposal_decision WHERE subject_id = network_meeting.id AND outcome = 'disposed'
    AND decided_at >= coalesce((SELECT max(made_at) FROM invitation_sending WHERE meeting_id = network_meeting.id), ''))`

const RECORDS: Readonly<Record<Exclude<DisposalKind, 'afterCase' | 'withoutCase' | 'actor'>, string>> = {
  networkMeeting: MEETINGS,
  importBatch: `SELECT id, 0 AS revision, file_name AS name, substr(at, 1, 10) AS last_on, ${keptUntil('import_batch')},
    json_array(added + changed + skipped + unreadable) AS details FROM import_batch WHERE true`,
  registerExport: `SELECT id, 0 AS revision, format AS name, substr(at, 1, 10) AS last_on, ${keptUntil('register_export')},
    json_array(actors, contacts) AS details FROM register_export WHERE true`,
  merge: `SELECT id, 0 AS revision, loser_name AS name, substr(coalesce(undone_at, merged_at), 1, 10) AS last_on, ${keptUntil('merge')},
    '[]' AS details FROM merge WHERE true`,
  actorList: `SELECT id, revision, name, substr(updated_at, 1, 10) AS last_on, ${keptUntil('actor_list')},
    json_array((SELECT count(*) FROM actor_list_member WHERE list_id = actor_list.id)) AS details FROM actor_list WHERE true`,
}

export const RECORD_KINDS = Object.keys(RECORDS) as readonly (keyof typeof RECORDS)[]

/** Rows of the tables that stay small whose day lies before another. */
export const recordsBefore = (connection: Connection, kind: keyof typeof RECORDS, before: string): Candidate[] =>
  (sql(connection, `SELECT * FROM (${RECORDS[kind]}) WHERE last_on < ? ORDER BY last_on, id`).all(before) as CandidateRecord[]).map(toCandidate)

const LONG = { contact: PEOPLE, actor: ACTORS } as const

export interface Page {
  readonly rows: readonly Candidate[]
  /** Where the next page begins, or null after the last. */
  readonly next: readonly [touched: string, id: string] | null
}

const PAGE = 200

/** A page of people or actors of whom nothing has been written since an instant; the others cannot be due. */
export function untouchedSince(connection: Connection, table: keyof typeof LONG, around: { today: string; before: string; from: readonly [string, string] }): Page {
  const [touched, id] = around.from
  const row = `(${table}.updated_at, ${table}.id)`
  const range = `${table}.anonymised_at IS NULL AND ${table}.updated_at < @before AND ${row} > (@touched, @id)`
  const order = `ORDER BY ${table}.updated_at, ${table}.id`
  const from = { before: around.before, touched, id }
  // Where the page ends is asked of the index alone: of ten thousand rows, none may be due.
  const end = sql(connection, `SELECT updated_at, id FROM ${table} WHERE ${range} ${order} LIMIT 1 OFFSET ${PAGE - 1}`).raw().get(from) as [string, string] | undefined
  const [lastTouched, lastId] = end ?? [around.before, '']
  const rows = sql(connection, `${LONG[table]} AND ${range} AND ${row} <= (@lastTouched, @lastId) ${order}`).all({
    ...(LONG[table].includes('@today') ? { today: around.today } : {}),
    ...from,
    lastTouched,
    lastId,
  }) as CandidateRecord[]
  return { rows: rows.map(toCandidate), next: end ?? null }
}

/** One record, whether it is due or not; null where there is none to dispose of. */
export function candidateOf(connection: Connection, kind: DisposalKind, today: string, id: string): Candidate | null {
  const isPerson = kind === 'afterCase' || kind === 'withoutCase'
  const text = isPerson ? `${PEOPLE} AND contact.id = @id` : kind === 'actor' ? `${ACTORS} AND actor.id = @id` : `SELECT * FROM (${RECORDS[kind]}) WHERE id = @id`
  const row = sql(connection, text).get(text.includes('@today') ? { today, id } : { id }) as CandidateRecord | undefined
  return row ? toCandidate(row) : null
}
