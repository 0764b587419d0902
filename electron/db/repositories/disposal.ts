import type { DisposalDecision, DisposalRules, DisposalStanding } from '../../../shared/domain/respect/disposal.ts'
import { type PersonTerms, placesOf, type Replace } from '../../../shared/domain/respect/person.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql } from '../sql.ts'
import { textTables } from './dataSubjects.ts'

export function readRules(connection: Connection): DisposalRules {
  const rows = sql(connection, 'SELECT kind, months FROM disposal_rule').raw().all() as [keyof DisposalRules, number][]
  return { afterCase: 24, withoutCase: 12, ...Object.fromEntries(rows) }
}

export function writeRules(connection: Connection, rules: DisposalRules): void {
  for (const [kind, months] of Object.entries(rules))
    sql(connection, 'UPDATE disposal_rule SET months = ? WHERE kind = ?').run(months, kind)
}

export interface StandingRow extends DisposalStanding {
  readonly contactId: string
  readonly revision: number
  readonly name: string
  readonly actors: readonly string[]
}

interface StandingRecord {
  id: string
  revision: number
  name: string
  actors: string
  case_count: number
  open_count: number
  last_on: string
  kept_until: string | null
}

/** Last contact = what was last written of the person, the last meeting of its cases, and the day they closed. */
const STANDING = `SELECT contact.id, contact.revision, contact.name,
    (SELECT json_group_array(actor.name) FROM contact_position JOIN actor ON actor.id = actor_id WHERE contact_id = contact.id) AS actors,
    (SELECT count(*) FROM case_role WHERE contact_id = contact.id) AS case_count,
    (SELECT count(*) FROM case_role JOIN cases ON cases.id = case_id
      WHERE contact_id = contact.id AND cases.closed_on IS NULL) AS open_count,
    max(substr(contact.updated_at, 1, 10),
      coalesce((SELECT max(cases.closed_on) FROM case_role JOIN cases ON cases.id = case_id WHERE contact_id = contact.id), ''),
      coalesce((SELECT max(meeting.held_on) FROM case_role JOIN meeting ON meeting.case_id = case_role.case_id
        WHERE contact_id = contact.id AND meeting.held_on <= @today), '')) AS last_on,
    (SELECT max(keep_until) FROM disposal_decision WHERE subject_id = contact.id AND outcome = 'kept') AS kept_until
  FROM contact WHERE anonymised_at IS NULL`

const toStanding = (row: StandingRecord): StandingRow => ({
  contactId: row.id,
  revision: row.revision,
  name: row.name,
  actors: fromJson<string[]>(row.actors),
  inCases: row.case_count > 0,
  inOpenCase: row.open_count > 0,
  lastContactOn: row.last_on,
  keptUntil: row.kept_until,
})

/** People of whom nothing has been written since an instant; the others cannot be due. */
export const standingsBefore = (connection: Connection, today: string, before: string): StandingRow[] =>
  (sql(connection, `${STANDING} AND updated_at < @before ORDER BY updated_at, id`).all({ today, before }) as StandingRecord[]).map(toStanding)

export function standingOf(connection: Connection, today: string, contactId: string): StandingRow | null {
  const row = sql(connection, `${STANDING} AND contact.id = @contactId`).get({ today, contactId }) as StandingRecord | undefined
  return row ? toStanding(row) : null
}

export const insertDecision = (connection: Connection, decision: DisposalDecision): void => {
  sql(
    connection,
    `INSERT INTO disposal_decision (id, subject_id, kind, last_contact_on, due_on, outcome, keep_until, reason, changed_texts, decided_at, decided_by)
     VALUES (@id, @contactId, @kind, @lastContactOn, @dueOn, @outcome, @keepUntil, @reason, @changedTexts, @decidedAt, @decidedBy)`,
  ).run(decision)
}

/** Newest first. */
export const decisionsMade = (connection: Connection, limit = -1): DisposalDecision[] =>
  sql(
    connection,
    `SELECT id, subject_id AS contactId, kind, last_contact_on AS lastContactOn, due_on AS dueOn, outcome, keep_until AS keepUntil,
       reason, changed_texts AS changedTexts, decided_at AS decidedAt, decided_by AS decidedBy
     FROM disposal_decision ORDER BY rowid DESC LIMIT ?`,
  ).all(limit) as DisposalDecision[]

/** Whether another person in the register has the same name. */
export const hasNamesake = (connection: Connection, contactId: string): boolean =>
  sql(connection, 'SELECT 1 FROM contact WHERE id <> @contactId AND folded_name = (SELECT folded_name FROM contact WHERE id = @contactId)').get({
    contactId,
  }) !== undefined

/** Public records and the organisation's own names are left as they are; the contact's row has its own way. */
const KEPT_TABLES = new Set(['contact', 'application_version', 'document', 'decision', 'setting', 'disposal_decision', 'disposal_rule'])
const KEPT_COLUMNS = new Set(['actor.name', 'actor.aliases', 'change_log.made_by', 'assessment.assessed_by', 'assessment_version.assessed_by'])

export const UNKNOWN_PERSON = '[gallrad person]'

interface Place {
  readonly row: number
  readonly value: string
  readonly caseId: string | null
}

/** The texts of one column that a person stands in, with what they become. */
function textsWith(connection: Connection, [table, column, caseColumn]: readonly [string, string, string], places: Replace) {
  const found = connection.prepare(`SELECT rowid AS row, "${column}" AS value, ${caseColumn} AS caseId FROM "${table}" WHERE "${column}" <> ''`)
  const changes: Place[] = []
  for (const place of found.iterate() as IterableIterator<Place>) {
    const value = places(place.value, () => UNKNOWN_PERSON)
    if (value !== place.value) changes.push({ ...place, value })
  }
  return changes
}

const mayChange = (table: string) => (column: string) => column !== 'id' && !column.endsWith('_id') && !KEPT_COLUMNS.has(`${table}.${column}`)

/** Puts {@link UNKNOWN_PERSON} in a person's place in every text that may change. Returns how many, and in which cases. */
export function makeUnknown(connection: Connection, terms: PersonTerms): { changed: number; caseIds: ReadonlySet<string> } {
  const places = placesOf(terms)
  const caseIds = new Set<string>()
  let changed = 0
  const tables = [...textTables(connection)].filter(([table]) => !KEPT_TABLES.has(table) && !isWithoutRowid(connection, table))
  for (const [table, columns] of tables) {
    const caseColumn = table === 'cases' ? 'id' : columns.includes('case_id') ? 'case_id' : 'NULL'
    const revise = hasRevision(connection, table) ? ', revision = revision + 1' : ''
    for (const column of columns.filter(mayChange(table))) {
      const update = connection.prepare(`UPDATE "${table}" SET "${column}" = ?${revise} WHERE rowid = ?`)
      const changes = textsWith(connection, [table, column, caseColumn], places)
      for (const { row, value } of changes) update.run(value, row)
      changed += changes.length
      changes.flatMap(({ caseId }) => caseId ?? []).forEach((caseId) => caseIds.add(caseId))
    }
  }
  return { changed, caseIds }
}

const isWithoutRowid = (connection: Connection, table: string): boolean =>
  sql(connection, `SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?`).pluck().get(table) === 1

const hasRevision = (connection: Connection, table: string): boolean =>
  sql(connection, `SELECT 1 FROM pragma_table_info(?) WHERE name = 'revision'`).get(table) !== undefined
