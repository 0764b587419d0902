import type { DialogueActivity } from '../../../shared/domain/dialogue/activity.ts'
import type { Connection } from '../connection.ts'
import { fromJson, sql, toJson } from '../sql.ts'

interface ActivityRecord {
  id: string
  revision: number
  case_id: string
  title: string
  method: string
  target_groups: string
  state: DialogueActivity['state']
  state_reason: string
  starts_on: string | null
  ends_on: string | null
  time: string
  place: string
  invited_count: number | null
  reached_count: number | null
  cost_kronor: number | null
  document_references: string
  notes: string
}

const toActivity = (row: ActivityRecord): DialogueActivity => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  title: row.title,
  method: row.method,
  targetGroups: fromJson<string[]>(row.target_groups),
  state: row.state,
  stateReason: row.state_reason,
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  time: row.time,
  place: row.place,
  invitedCount: row.invited_count,
  reachedCount: row.reached_count,
  costKronor: row.cost_kronor,
  documentReferences: row.document_references === '' ? [] : row.document_references.split('\n'),
  notes: row.notes,
})

/** By when they begin; those without a day last. */
export const dialogueActivitiesOf = (connection: Connection, caseId: string): DialogueActivity[] =>
  (
    sql(connection, 'SELECT * FROM dialogue_activity WHERE case_id = ? ORDER BY starts_on IS NULL, starts_on, time, id').all(
      caseId,
    ) as ActivityRecord[]
  ).map(toActivity)

export function findDialogueActivity(connection: Connection, id: string): DialogueActivity | null {
  const row = sql(connection, 'SELECT * FROM dialogue_activity WHERE id = ?').get(id) as ActivityRecord | undefined
  return row ? toActivity(row) : null
}

const COLUMNS = {
  revision: 'revision', title: 'title', method: 'method', target_groups: 'targetGroups', state: 'state', state_reason: 'stateReason',
  starts_on: 'startsOn', ends_on: 'endsOn', time: 'time', place: 'place', invited_count: 'invitedCount',
  reached_count: 'reachedCount', cost_kronor: 'costKronor', document_references: 'documentReferences', notes: 'notes',
} as const
const NAMES = Object.keys(COLUMNS)
const VALUES = Object.values(COLUMNS)
const INSERT = `INSERT INTO dialogue_activity (id, case_id, ${NAMES.join(', ')})
  VALUES (@id, @caseId, ${VALUES.map((value) => `@${value}`).join(', ')}) ON CONFLICT (id) DO NOTHING`
const UPDATE = `UPDATE dialogue_activity SET ${Object.entries(COLUMNS).map(([name, value]) => `${name} = @${value}`).join(', ')}
  WHERE id = @id AND revision = @expectedRevision`

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveDialogueActivity(connection: Connection, activity: DialogueActivity, expectedRevision: number): boolean {
  const record = {
    ...activity,
    targetGroups: toJson(activity.targetGroups),
    documentReferences: activity.documentReferences.join('\n'),
    expectedRevision,
  }
  return sql(connection, expectedRevision === 0 ? INSERT : UPDATE).run(record).changes === 1
}

export const deleteDialogueActivity = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM dialogue_activity WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1
