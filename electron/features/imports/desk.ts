import type { ImportTask } from '../../../shared/domain/imports/preview.ts'
import { conflict, notFound } from '../../../shared/ipc/outcome.ts'
import type { Session } from './session.ts'

/** An import or an undo that is under way, and whether it has been asked to stop. */
export interface Task {
  readonly kind: ImportTask
  readonly batchId: string
  done: number
  total: number
  isCancelled: boolean
}

/** The one file that is open, and what is under way. Kept in memory: what is not imported is not stored. */
export interface Desk {
  session: Session | null
  task: Task | null
}

export function sessionOf(desk: Desk, id: string): Session {
  if (desk.session?.id !== id) throw notFound('importSession')
  return desk.session
}

/** One at a time: two that change the same actors in turns could neither be told nor taken back apart. */
export async function atWork<Result>(desk: Desk, kind: ImportTask, batchId: string, run: (task: Task) => Promise<Result>): Promise<Result> {
  if (desk.task) throw conflict('importBatch')
  const task: Task = { kind, batchId, done: 0, total: 0, isCancelled: false }
  desk.task = task
  try {
    return await run(task)
  } finally {
    desk.task = null
  }
}
