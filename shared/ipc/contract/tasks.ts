import { z } from 'zod'
import { idSchema, revisionSchema } from '../../domain/field.ts'
import { taskInputSchema, taskSchema } from '../../domain/task.ts'
import { taskRowSchema } from '../../domain/taskList.ts'
import { method } from '../method.ts'

export const tasks = {
  /** Open ones, and those done since a day; of one case where it is named. */
  list: method(
    z.object({ caseId: idSchema.nullable(), doneSince: z.iso.date().nullable() }),
    z.array(taskRowSchema),
  ),
  save: method(taskInputSchema, taskSchema),
  remove: method(z.object({ id: idSchema, expectedRevision: revisionSchema }), z.object({})),
  /** Writes open tasks with a day, and board meetings ahead, as a calendar file in the folder of documents. */
  exportCalendar: method(z.object({}), z.object({ path: z.string(), count: z.int().nonnegative() })),
}
