import type { ActorView } from '../../../shared/domain/register/actorView.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

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
