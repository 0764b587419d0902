// Everything that belongs to one case, read out of a database.
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'
import type { Row, Tables } from './rows.ts'
import { schemaOf } from './schemaOf.ts'
import { CASE_TABLES, FILE_TABLES, INTERNAL } from './tables.ts'

export interface GatherOptions {
  /** With what only the one who wrote it should read, and with the change log. */
  readonly internal: boolean
  /** With the notes of meetings that were about other cases too. */
  readonly sharedNotes: boolean
}

export const EVERYTHING: GatherOptions = { internal: true, sharedNotes: true }

export interface Gathered {
  readonly tables: Tables
  /** Meetings that were about other cases too and whose notes were left out. */
  readonly withheldMeetings: readonly string[]
}

type Mutable = Map<string, Row[]>

/** Meetings of the case that are also about another one. */
export const sharedMeetings = (connection: Connection, caseId: string): { id: string; held_on: string; title: string; kind: string; others: string }[] =>
  sql(
    connection,
    `SELECT meeting.id, meeting.held_on, meeting.title, meeting.kind,
       (SELECT group_concat(cases.title, ', ') FROM cases WHERE cases.id <> @caseId AND
         (cases.id = meeting.case_id OR cases.id IN (SELECT case_id FROM meeting_further_case WHERE meeting_id = meeting.id))) AS others
     FROM meeting WHERE (meeting.case_id = @caseId AND EXISTS (SELECT 1 FROM meeting_further_case WHERE meeting_id = meeting.id AND case_id <> @caseId))
       OR (meeting.case_id <> @caseId AND meeting.id IN (SELECT meeting_id FROM meeting_further_case WHERE case_id = @caseId))
     ORDER BY meeting.held_on, meeting.id`,
  ).all({ caseId }) as { id: string; held_on: string; title: string; kind: string; others: string }[]

function readCase(connection: Connection, caseId: string): Mutable {
  const found: Mutable = new Map()
  for (const { table, where } of CASE_TABLES) {
    const keys = schemaOf(connection, table).keys.map((key) => `"${key}"`)
    if (keys.length === 0) continue
    found.set(table, sql(connection, `SELECT * FROM "${table}" WHERE ${where} ORDER BY ${keys.join(', ')}`).all({ caseId }) as Row[])
  }
  return found
}

/** Rows of a shared table that the rows so far point at. */
function referredTo(connection: Connection, found: Mutable, target: string): Row[] {
  const key = schemaOf(connection, target).keys[0] ?? 'id'
  const wanted = new Set<string>()
  for (const [table, rows] of found) {
    const columns = schemaOf(connection, table).links.filter((link) => link.table === target).map(({ from }) => from)
    for (const id of rows.flatMap((row) => columns.map((name) => row[name]))) if (typeof id === 'string') wanted.add(id)
  }
  const find = sql(connection, `SELECT * FROM "${target}" WHERE "${key}" = ?`)
  return [...wanted].toSorted().map((id) => find.get(id) as Row | undefined).filter((row) => row !== undefined)
}

const idsIn = (found: Mutable, table: string): Set<unknown> => new Set((found.get(table) ?? []).map(({ id }) => id))

function addShared(connection: Connection, found: Mutable): void {
  for (const table of ['process_model', 'actor', 'contact']) found.set(table, referredTo(connection, found, table))
  const actors = idsIn(found, 'actor')
  // Where a person stands elsewhere is no business of this case.
  const positions = (found.get('contact') ?? []).flatMap(({ id }) => sql(connection, 'SELECT * FROM contact_position WHERE contact_id = ? ORDER BY id').all(id) as Row[])
  found.set('contact_position', positions.filter((position) => actors.has(position['actor_id'])))
}

const without = (row: Row, names: readonly string[]): Row => Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))

function leaveInternalOut(found: Mutable): void {
  for (const [table, fields] of Object.entries(INTERNAL)) found.set(table, (found.get(table) ?? []).map((row) => without(row, Object.keys(fields))))
  found.set('change_log', [])
}

function leaveNotesOut(found: Mutable, meetings: ReadonlySet<unknown>): void {
  found.set('meeting', (found.get('meeting') ?? []).map((row) => (meetings.has(row['id']) ? without(row, ['notes']) : row)))
  for (const table of ['meeting_point', 'meeting_line']) found.set(table, (found.get(table) ?? []).filter((row) => !meetings.has(row['meeting_id'])))
  // The log knows a line that is gone by its own identity alone, so only lines that come along are told of.
  const told = { meetingLine: idsIn(found, 'meeting_line'), meetingPoint: idsIn(found, 'meeting_point'), meeting: new Set([...idsIn(found, 'meeting')].filter((id) => !meetings.has(id))) }
  found.set('change_log', (found.get('change_log') ?? []).filter(({ entity, entity_id: id }) => Object.entries(told).every(([name, ids]) => name !== entity || ids.has(id))))
}

/** Which other cases a meeting was about is theirs to tell. */
function leaveOtherCasesOut(found: Mutable): void {
  found.set('change_log', (found.get('change_log') ?? []).filter(({ entity }) => entity !== 'meetingCases' && entity !== 'lessonUse'))
}

/** What points out of the case is not told of; a row that cannot do without goes with it. */
function sever(connection: Connection, found: Mutable): void {
  const keys = new Map(FILE_TABLES.map((table) => [table, new Set((found.get(table) ?? []).map((row) => row[schemaOf(connection, table).keys[0] ?? 'id']))]))
  for (const table of FILE_TABLES) {
    const { links, columns } = schemaOf(connection, table)
    const inside = links.filter((link) => keys.has(link.table))
    const isOut = (row: Row, { from, table: target }: (typeof links)[number]) => row[from] !== null && row[from] !== undefined && !keys.get(target)?.has(row[from])
    const isRequired = (name: string) => columns.find((column) => column.name === name)?.isRequired === true
    const kept = (found.get(table) ?? []).flatMap((row) => {
      const out = inside.filter((link) => isOut(row, link)).map(({ from }) => from)
      return out.some(isRequired) ? [] : [without(row, out)]
    })
    found.set(table, kept)
    keys.set(table, new Set(kept.map((row) => row[schemaOf(connection, table).keys[0] ?? 'id'])))
  }
}

/** All rows of a case and what they refer to, in the order of the tables and of their keys. A case that is not there has none. */
export function gather(connection: Connection, caseId: string, options: GatherOptions): Gathered {
  const found = readCase(connection, caseId)
  // A meeting of another case comes along as this one's: the other case is not named.
  found.set('meeting', (found.get('meeting') ?? []).map((row) => ({ ...row, case_id: caseId })))
  found.set('document', (found.get('document') ?? []).map((row) => ({ ...row, path: '' })))
  const withheld = options.sharedNotes ? [] : sharedMeetings(connection, caseId).map(({ id }) => id)
  leaveOtherCasesOut(found)
  if (withheld.length > 0) leaveNotesOut(found, new Set(withheld))
  addShared(connection, found)
  if (!options.internal) leaveInternalOut(found)
  sever(connection, found)
  return { tables: new Map(FILE_TABLES.map((table) => [table, found.get(table) ?? []])), withheldMeetings: withheld }
}
