import { z } from 'zod'
import { addDays, type IsoDate } from './date.ts'
import { taskSchema } from './task.ts'

/** A task in a list, with the names of what it points at. */
export const taskRowSchema = taskSchema.extend({
  /** '' where it is about no single case. */
  caseTitle: z.string(),
  actorName: z.string(),
})
export type TaskRow = z.infer<typeof taskRowSchema>

/** The headings of the list, in the order in which they matter. */
export const TASK_GROUPS = ['overdue', 'today', 'week', 'waiting', 'later', 'undated', 'done'] as const
export type TaskGroup = (typeof TASK_GROUPS)[number]

const WEEK_DAYS = 7

/** Whether somebody else does it, and she waits. */
export const isWaiting = (task: Pick<TaskRow, 'responsible' | 'actorId'>): boolean => task.responsible !== '' || task.actorId !== null

/**
 * Where a task stands on a day. What is overdue comes first, also where somebody else should have done it: then she
 * has to ask. What she waits for and is not due today stands apart from what she does herself.
 */
export function taskGroupOf(task: Pick<TaskRow, 'responsible' | 'actorId' | 'dueOn' | 'doneOn'>, today: IsoDate): TaskGroup {
  if (task.doneOn !== null) return 'done'
  if (task.dueOn !== null && task.dueOn < today) return 'overdue'
  if (task.dueOn === today) return 'today'
  if (isWaiting(task)) return 'waiting'
  if (task.dueOn === null) return 'undated'
  return task.dueOn <= addDays(today, WEEK_DAYS) ? 'week' : 'later'
}

const compare = (a: TaskRow, b: TaskRow): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id)

/** What was done last comes first among what is done; all else by its day. */
const compareDone = (a: TaskRow, b: TaskRow): number => (b.doneOn ?? '').localeCompare(a.doneOn ?? '') || b.id.localeCompare(a.id)

/** The groups that hold something, in order. */
export function groupTasks(tasks: readonly TaskRow[], today: IsoDate): { group: TaskGroup; tasks: TaskRow[] }[] {
  const of = new Map<TaskGroup, TaskRow[]>()
  for (const task of tasks) {
    const group = taskGroupOf(task, today)
    of.set(group, [...(of.get(group) ?? []), task])
  }
  return TASK_GROUPS.flatMap((group) => {
    const found = of.get(group)
    return found ? [{ group, tasks: found.toSorted(group === 'done' ? compareDone : compare) }] : []
  })
}
