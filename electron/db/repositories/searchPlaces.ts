// What a hit belongs to, one row by its key.
import type { LedgerRow } from '../../../shared/domain/ledger/ledgerRow.ts'
import type { Lesson } from '../../../shared/domain/lessons/lesson.ts'
import type { Phase } from '../../../shared/domain/phase.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

export const placeOfCase = (connection: Connection, caseId: string): { title: string; area: string; phase: Phase } | undefined =>
  sql(connection, 'SELECT title, area, phase FROM cases WHERE id = ?').get(caseId) as { title: string; area: string; phase: Phase } | undefined

export const placeOfMeeting = (connection: Connection, id: string): string | null =>
  (sql(connection, 'SELECT held_on FROM meeting WHERE id = ?').pluck().get(id) as string | undefined) ?? null

/** Who has promised; null where the promise has gone. */
export const promiserOf = (connection: Connection, commitmentId: string): string | null =>
  (sql(connection, 'SELECT actor.name FROM commitment JOIN actor ON actor.id = commitment.actor_id WHERE commitment.id = ?')
    .pluck().get(commitmentId) as string | undefined) ?? null

export const placeOfDecision = (connection: Connection, id: string): { heldOn: string; paragraph: string } | undefined =>
  sql(connection, 'SELECT meeting_on AS heldOn, paragraph FROM decision WHERE id = ?').get(id) as { heldOn: string; paragraph: string } | undefined

export const versionNumber = (connection: Connection, id: string): number | null =>
  (sql(connection, 'SELECT version FROM application_version WHERE id = ?').pluck().get(id) as number | undefined) ?? null

export const placeOfNetworkMeeting = (connection: Connection, id: string): { heldOn: string; place: string } | undefined =>
  sql(connection, 'SELECT held_on AS heldOn, place FROM network_meeting WHERE id = ?').get(id) as { heldOn: string; place: string } | undefined

const NOTE_TABLES = { meetingLine: 'meeting_line', meetingPoint: 'meeting_point', meetingAttendee: 'meeting_attendee' } as const

/** The meeting that a line, a point or somebody's presence belongs to; what it is called, else where it was. */
export const meetingOfNote = (
  connection: Connection,
  kind: keyof typeof NOTE_TABLES,
  id: string,
): { meetingId: string; heldOn: string; called: string } | null =>
  (sql(
    connection,
    `SELECT meeting.id AS meetingId, held_on AS heldOn, CASE meeting.title WHEN '' THEN place ELSE meeting.title END AS called
     FROM meeting JOIN ${NOTE_TABLES[kind]} AS note ON note.meeting_id = meeting.id WHERE note.id = ?`,
  ).get(id) as { meetingId: string; heldOn: string; called: string } | undefined) ?? null

export const planOfItem = (connection: Connection, id: string): string | null =>
  (sql(connection, 'SELECT plan_id FROM plan_item WHERE id = ?').pluck().get(id) as string | undefined) ?? null

export const dayOfCheckIn = (connection: Connection, id: string): string | null =>
  (sql(connection, 'SELECT held_on FROM check_in WHERE id = ?').pluck().get(id) as string | undefined) ?? null

/** What departed from the plan. */
export const placeOfDeviation = (connection: Connection, id: string): { itemId: string; title: string; agreedOn: string } | null =>
  (sql(
    connection,
    `SELECT item_id AS itemId, plan_item.title, agreed_on AS agreedOn FROM deviation JOIN plan_item ON plan_item.id = item_id
     WHERE deviation.id = ?`,
  ).get(id) as { itemId: string; title: string; agreedOn: string } | undefined) ?? null

/** The names of the organisations where a person stands. */
export function organisationsOf(connection: Connection, contactId: string): { detail: string; actorId: string | null } {
  const actors = sql(
    connection,
    `SELECT actor.id, actor.name FROM contact_position JOIN actor ON actor.id = contact_position.actor_id
     WHERE contact_position.contact_id = ? ORDER BY contact_position.until IS NOT NULL, actor.name_key LIMIT 3`,
  ).all(contactId) as { id: string; name: string }[]
  return { detail: actors.map(({ name }) => name).join(', '), actorId: actors[0]?.id ?? null }
}

interface OfDay {
  readonly name: string
  readonly heldOn: string | null
}

const DATED = {
  contribution: "SELECT CASE WHEN text <> '' THEN text ELSE giver_name END AS name, happened_on AS heldOn FROM contribution WHERE id = ?",
  targetRevision: 'SELECT name, revised_on AS heldOn FROM target_revision JOIN indicator ON indicator.id = indicator_id WHERE target_revision.id = ?',
  outcome: 'SELECT name, measured_on AS heldOn FROM outcome JOIN indicator ON indicator.id = indicator_id WHERE outcome.id = ?',
  placeView: "SELECT '' AS name, viewed_on AS heldOn FROM place_view WHERE id = ?",
} as const

/** What a thing with a day is called: a figure by its indicator. */
export const placeOfDated = (connection: Connection, kind: keyof typeof DATED, id: string): OfDay | null =>
  (sql(connection, DATED[kind]).get(id) as OfDay | undefined) ?? null

export const placeOfLedgerRow = (connection: Connection, id: string): (Pick<LedgerRow, 'kind' | 'kronor' | 'text'> & { heldOn: string }) | null =>
  (sql(connection, 'SELECT kind, kronor, text, happened_on AS heldOn FROM ledger_row WHERE id = ?').get(id) as
    | (Pick<LedgerRow, 'kind' | 'kronor' | 'text'> & { heldOn: string })
    | undefined) ?? null

export const placeOfFrameChange = (connection: Connection, id: string): { year: number; heldOn: string } | null =>
  (sql(connection, 'SELECT year, changed_on AS heldOn FROM frame_change WHERE id = ?').get(id) as { year: number; heldOn: string } | undefined) ?? null

type LessonPlace = Pick<Lesson, 'kind' | 'theme'> & { readonly heldOn: string; readonly caseTitle: string }

/** A lesson outlives its case. */
export const placeOfLesson = (connection: Connection, id: string): LessonPlace | null =>
  (sql(
    connection,
    `SELECT kind, theme, noted_on AS heldOn, coalesce(cases.title, '') AS caseTitle FROM lesson LEFT JOIN cases ON cases.id = case_id
     WHERE lesson.id = ?`,
  ).get(id) as LessonPlace | undefined) ?? null

/** A process of a status report, with the report that it stands in. */
export const placeOfEntry = (connection: Connection, id: string): { reportId: string; reportTitle: string; name: string } | null =>
  (sql(
    connection,
    `SELECT report_id AS reportId, title AS reportTitle, coalesce(writing ->> '$.name', '') AS name
     FROM portfolio_entry JOIN portfolio_report ON portfolio_report.id = report_id WHERE portfolio_entry.id = ?`,
  ).get(id) as { reportId: string; reportTitle: string; name: string } | undefined) ?? null
