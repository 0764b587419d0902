import type { Task } from '../../../shared/domain/task.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { findActor } from '../../db/repositories/actors.ts'
import { findCase } from '../../db/repositories/cases.ts'
import { deleteTask, findTask, saveTask, taskRows } from '../../db/repositories/tasks.ts'
import type { StoreContext } from '../../work/context.ts'
import { write } from '../../work/write.ts'
import { exportCalendar } from './calendar.ts'

type TaskHandlers = Handlers<'store'>['tasks']

/** A task may be changed also where its case is closed: what is left to do after the end is still to do. */
function save(context: StoreContext, { expectedRevision, ...input }: Parameters<TaskHandlers['save']>[0]): Task {
  const { connection } = context
  return write(context, { caseId: input.caseId, topics: ['tasks', 'cases'] }, ({ now, record }) => {
    if (input.caseId !== null && !findCase(connection, input.caseId)) throw notFound('case')
    if (input.actorId !== null && !findActor(connection, input.actorId)) throw notFound('actor')
    const before = findTask(connection, input.id)
    // Where it was made is a fact of the task and not something to be edited.
    const task: Task = { ...input, meetingId: before ? before.meetingId : null, revision: expectedRevision + 1, createdAt: before?.createdAt ?? now }
    if (!saveTask(connection, task, expectedRevision)) throw conflict('task')
    record({ caseId: task.caseId, entity: 'task', entityId: task.id, before, after: task })
    return task
  })
}

function remove(context: StoreContext, { id, expectedRevision }: Parameters<TaskHandlers['remove']>[0]): Record<string, never> {
  const before = findTask(context.connection, id)
  if (!before) throw notFound('task')
  return write(context, { caseId: before.caseId, topics: ['tasks', 'cases'] }, ({ record }) => {
    if (!deleteTask(context.connection, id, expectedRevision)) throw conflict('task')
    record({ caseId: before.caseId, entity: 'task', entityId: id, before, after: null })
    return {}
  })
}

export const taskHandlers = (context: StoreContext): TaskHandlers => ({
  list: (query) => taskRows(context.connection, query),
  save: (input) => save(context, input),
  remove: (input) => remove(context, input),
  exportCalendar: () => exportCalendar(context),
})
