// What one does with a task in a list: done, open again, taken away, each with a way back.
import { todayIn } from '../../../shared/domain/date.ts'
import type { Task, TaskInput } from '../../../shared/domain/task.ts'
import { taskWords } from '../../../shared/text/catalogue/tasks.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { notifyFailure, offerUndo } from '../../state/notices.ts'

/** What one writes of a task; where it was made follows from where it stands. */
export type TaskWriting = Omit<TaskInput, 'id' | 'expectedRevision' | 'meetingId'>

export const writingOfTask = ({ caseId, title, note, responsible, actorId, dueOn, doneOn }: Task): TaskWriting => ({
  caseId, title, note, responsible, actorId, dueOn, doneOn,
})

export const emptyTask = (caseId: string | null): TaskWriting => ({
  caseId, title: '', note: '', responsible: '', actorId: null, dueOn: null, doneOn: null,
})

/** Marks a task as done today, or opens it again; undo gives it back what it had. */
export async function toggleDone(task: Task): Promise<void> {
  const { id, meetingId } = task
  const doneOn = task.doneOn === null ? todayIn(new Date()) : null
  try {
    const { revision } = unwrap(await api.tasks.save({ ...writingOfTask(task), id, meetingId, doneOn, expectedRevision: task.revision }))
    if (doneOn === null) return
    offerUndo(taskWords.doneNotice(task.title), async () =>
      unwrap(await api.tasks.save({ ...writingOfTask(task), id, meetingId, expectedRevision: revision })),
    )
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}
