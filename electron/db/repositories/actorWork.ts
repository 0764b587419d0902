import type { ActorView, Gathering } from '../../../shared/domain/register/actorView.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql } from '../sql.ts'

const MOST = 100
const OF_ITS_CASES = 'IN (SELECT case_id FROM case_role WHERE actor_id = ?)'

/** Meetings of the cases that an actor has a role in, newest first. */
export const meetingsOfActor = (connection: Connection, actorId: string): ActorView['meetings'] =>
  sql(
    connection,
    `SELECT meeting.id, meeting.case_id AS caseId, meeting.revision, meeting.kind, meeting.held_on AS heldOn, meeting.time,
       meeting.place, meeting.participants, meeting.notes, cases.title AS caseTitle
     FROM meeting JOIN cases ON cases.id = meeting.case_id WHERE meeting.case_id ${OF_ITS_CASES}
     ORDER BY meeting.held_on DESC, meeting.time DESC, meeting.id DESC LIMIT ${MOST}`,
  ).all(actorId) as ActorView['meetings']

/** Documents of the cases that an actor has a role in, newest first. */
export const documentsOfActor = (connection: Connection, actorId: string): ActorView['documents'] =>
  sql(
    connection,
    `SELECT document.id, document.case_id AS caseId, cases.title AS caseTitle, document.kind,
       document.subject_id AS subjectId, document.format, document.version,
       document.file_name AS fileName, document.sha256, document.size_bytes AS sizeBytes, document.page_count AS pageCount,
       document.created_at AS createdAt, document.path
     FROM document JOIN cases ON cases.id = document.case_id WHERE document.case_id ${OF_ITS_CASES}
     ORDER BY document.created_at DESC, document.id DESC LIMIT ${MOST}`,
  ).all(actorId) as ActorView['documents']

/** Meetings of the network that an actor was asked to or came to, newest first. */
export const gatheringsOfActor = (connection: Connection, actorId: string): Gathering[] =>
  (
    sql(
      connection,
      `SELECT network_meeting.id, title, held_on AS heldOn, replace(answer, 'attended', 'invited') AS answer,
         max(came, answer = 'attended') AS came
       FROM network_invitee JOIN network_meeting ON network_meeting.id = meeting_id WHERE actor_id = ?
       ORDER BY held_on DESC, network_meeting.id DESC LIMIT ${MOST}`,
    ).all(actorId) as (Omit<Gathering, 'came'> & { came: number })[]
  ).map((row) => ({ ...row, came: row.came === 1 }))

interface CaseEventRecord {
  caseId: string
  caseTitle: string
  on: string
  notedAt: string
  event: string
}

/** How the cases that an actor has a role in went: opened, decided, from phase to phase, closed; newest first. */
export const caseEventsOfActor = (connection: Connection, actorId: string): ActorView['caseEvents'] =>
  (
    sql(
      connection,
      `SELECT case_id AS caseId, cases.title AS caseTitle, happened_on AS "on", noted_at AS notedAt, event
       FROM case_event JOIN cases ON cases.id = case_id WHERE case_id ${OF_ITS_CASES}
       UNION ALL
       SELECT case_id, cases.title, meeting_on, meeting_on || 'T00:00:00.000Z', json_object('kind', 'decided', 'decisionId', decision.id,
         'decisionKind', kind, 'outcome', outcome, 'board', board, 'paragraph', paragraph)
       FROM decision JOIN cases ON cases.id = case_id WHERE case_id ${OF_ITS_CASES}
       ORDER BY 3 DESC, 4 DESC LIMIT ${MOST}`,
    ).all(actorId, actorId) as CaseEventRecord[]
  ).map(({ event, ...row }) => ({ ...row, event: fromJson<ActorView['caseEvents'][number]['event']>(event) }))

/** Lists that an actor was chosen into; those that are saved searches find it by themselves. */
export const listsHolding = (connection: Connection, actorId: string): string[] =>
  sql(connection, 'SELECT list_id FROM actor_list_member WHERE actor_id = ? ORDER BY list_id').pluck().all(actorId) as string[]

const inUse = (connection: Connection, column: 'area' | 'kind'): string[] =>
  sql(
    connection,
    `SELECT ${column} FROM actor WHERE ${column} <> '' GROUP BY ${column} ORDER BY count(*) DESC, ${column} LIMIT 500`,
  )
    .pluck()
    .all() as string[]

/** Words that the register uses already, the most used first. */
export const wordsInUse = (connection: Connection): { tags: string[]; areas: string[]; kinds: string[] } => ({
  tags: sql(connection, 'SELECT tag FROM actor_tag GROUP BY tag ORDER BY count(*) DESC, tag LIMIT 500').pluck().all() as string[],
  areas: inUse(connection, 'area'),
  kinds: inUse(connection, 'kind'),
})
