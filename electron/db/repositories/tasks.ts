import type { Task } from '../../../shared/domain/task.ts'
import type { TaskRow } from '../../../shared/domain/taskList.ts'
import type { Connection } from '../connection.ts'
import { sql } from '../sql.ts'

interface TaskRecord {
  id: string
  revision: number
  case_id: string | null
  meeting_id: string | null
  title: string
  note: string
  responsible: string
  actor_id: string | null
  due_on: string | null
  done_on: string | null
  created_at: string
}

const toTask = (row: TaskRecord): Task => ({
  id: row.id,
  revision: row.revision,
  caseId: row.case_id,
  meetingId: row.meeting_id,
  title: row.title,
  note: row.note,
  responsible: row.responsible,
  actorId: row.actor_id,
  dueOn: row.due_on,
  doneOn: row.done_on,
  createdAt: row.created_at,
})

export function findTask(connection: Connection, id: string): Task | null {
  const row = sql(connection, 'SELECT * FROM task WHERE id = ?').get(id) as TaskRecord | undefined
  return row ? toTask(row) : null
}

/** Open ones first, the most urgent first among them. */
const ORDER = 'ORDER BY done_on IS NOT NULL, due_on IS NULL, due_on, created_at, id'

const tasksWhere = (connection: Connection, condition: string, ...values: readonly string[]): Task[] =>
  (sql(connection, `SELECT * FROM task ${condition} ${ORDER}`).all(...values) as TaskRecord[]).map(toTask)

export const tasksOf = (connection: Connection, caseId: string): Task[] => tasksWhere(connection, 'WHERE case_id = ?', caseId)

export const tasksOfMeeting = (connection: Connection, meetingId: string): Task[] =>
  tasksWhere(connection, 'WHERE meeting_id = ?', meetingId)

export const openTasks = (connection: Connection): Task[] => tasksWhere(connection, 'WHERE done_on IS NULL')

/** Saves over the expected revision (0 = new); false where somebody saved in between. */
export function saveTask(connection: Connection, task: Task, expectedRevision: number): boolean {
  const text =
    expectedRevision === 0
      ? `INSERT INTO task (id, revision, case_id, meeting_id, title, note, responsible, actor_id, due_on, done_on, created_at)
         VALUES (@id, @revision, @caseId, @meetingId, @title, @note, @responsible, @actorId, @dueOn, @doneOn, @createdAt)
         ON CONFLICT DO NOTHING`
      : `UPDATE task SET revision = @revision, case_id = @caseId, meeting_id = @meetingId, title = @title, note = @note,
           responsible = @responsible, actor_id = @actorId, due_on = @dueOn, done_on = @doneOn
         WHERE id = @id AND revision = @expectedRevision`
  return sql(connection, text).run({ ...task, expectedRevision }).changes === 1
}

export const deleteTask = (connection: Connection, id: string, expectedRevision: number): boolean =>
  sql(connection, 'DELETE FROM task WHERE id = ? AND revision = ?').run(id, expectedRevision).changes === 1

type RowRecord = TaskRecord & { case_title: string | null; actor_name: string | null }

const ROWS = `SELECT task.*, cases.title AS case_title, actor.name AS actor_name FROM task
  LEFT JOIN cases ON cases.id = task.case_id LEFT JOIN actor ON actor.id = task.actor_id`

/** Open ones, and those done since a day; of one case where it is named. */
export function taskRows(connection: Connection, { caseId, doneSince }: { caseId: string | null; doneSince: string | null }): TaskRow[] {
  const ofCase = caseId === null ? '' : 'task.case_id = @caseId AND '
  const open = sql(connection, `${ROWS} WHERE ${ofCase}task.done_on IS NULL`).all({ caseId }) as RowRecord[]
  const done = doneSince === null ? [] : (sql(connection, `${ROWS} WHERE ${ofCase}task.done_on >= @doneSince`).all({ caseId, doneSince }) as RowRecord[])
  return [...open, ...done].map((row) => ({ ...toTask(row), caseTitle: row.case_title ?? '', actorName: row.actor_name ?? '' }))
}
