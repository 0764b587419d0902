import type { ActorView, Gathering } from '../../../shared/domain/register/actorView.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql } from '../sql.ts'

const MOST = 100
const OF_ITS_CASES = 'IN (SELECT case_id FROM case_role WHERE actor_id = ?)'

/** Meetings of the cases that an actor has a role in, and those where it was, newest first. */
export const meetingsOfActor = (connection: Connection, actorId: string): ActorView['meetings'] =>
  sql(
    connection,
    `SELECT meeting.id, meeting.case_id AS caseId, meeting.revision, meeting.title, meeting.kind, meeting.held_on AS heldOn, meeting.time,
       meeting.ends_at AS endsAt, meeting.place, meeting.participants, meeting.notes, meeting.begun_at AS begunAt, meeting.ended_at AS endedAt,
       cases.title AS caseTitle
     FROM meeting JOIN cases ON cases.id = meeting.case_id WHERE meeting.id IN (
       SELECT id FROM meeting WHERE case_id ${OF_ITS_CASES} UNION SELECT meeting_id FROM meeting_attendee WHERE actor_id = ?)
     ORDER BY meeting.held_on DESC, meeting.time DESC, meeting.id DESC LIMIT ${MOST}`,
  ).all(actorId, actorId) as ActorView['meetings']

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

/** What became of plans: frozen, told of, by whom; and what departed in its cases or in what it answers for itself. */
const WORK_EVENTS = `
SELECT plan_baseline.case_id, cases.title, substr(frozen_at, 1, 10), frozen_at, json_object('kind', 'planFrozen', 'planId', plan.id, 'title', plan.title)
  FROM plan_baseline JOIN plan ON plan.id = plan_id JOIN cases ON cases.id = plan_baseline.case_id WHERE plan_baseline.case_id ${OF_ITS_CASES}
UNION ALL SELECT deviation.case_id, cases.title, agreed_on, noted_at,
  json_object('kind', 'deviated', 'itemId', item_id, 'title', plan_item.title, 'deviationKind', deviation.kind)
  FROM deviation JOIN plan_item ON plan_item.id = item_id JOIN cases ON cases.id = deviation.case_id
  WHERE deviation.id IN (SELECT id FROM deviation WHERE case_id ${OF_ITS_CASES} UNION
    SELECT deviation.id FROM plan_item JOIN deviation ON item_id = plan_item.id WHERE responsible_actor_id = ?)
UNION ALL SELECT case_id, cases.title, since_on, since_on || 'T00:00:00.000Z', json_object('kind', 'formed', 'formId', organisation_form.id, 'form', form, 'name', name)
  FROM organisation_form JOIN cases ON cases.id = case_id WHERE case_id ${OF_ITS_CASES}
UNION ALL SELECT case_id, cases.title, told_on, told_on || 'T00:00:00.000Z', json_object('kind', 'told')
  FROM follow_up JOIN cases ON cases.id = case_id WHERE told_on IS NOT NULL AND case_id ${OF_ITS_CASES}`.replaceAll('?', '@actorId')

/** How the cases that an actor has a role in went: opened, decided, from phase to phase, carried out, closed; newest first. */
export const caseEventsOfActor = (connection: Connection, actorId: string): ActorView['caseEvents'] =>
  (
    sql(
      connection,
      `SELECT case_id AS caseId, cases.title AS caseTitle, happened_on AS "on", noted_at AS notedAt, event
       FROM case_event JOIN cases ON cases.id = case_id WHERE case_id ${OF_ITS_CASES.replace('?', '@actorId')}
       UNION ALL
       SELECT case_id, cases.title, meeting_on, meeting_on || 'T00:00:00.000Z', json_object('kind', 'decided', 'decisionId', decision.id,
         'decisionKind', kind, 'outcome', outcome, 'board', board, 'paragraph', paragraph)
       FROM decision JOIN cases ON cases.id = case_id WHERE case_id ${OF_ITS_CASES.replace('?', '@actorId')}
       UNION ALL ${WORK_EVENTS}
       ORDER BY 3 DESC, 4 DESC LIMIT ${MOST}`,
    ).all({ actorId }) as CaseEventRecord[]
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
