import Box from '@mui/material/Box'
import { TASK_LIMITS } from '../../../shared/domain/task.ts'
import type { TaskRow } from '../../../shared/domain/taskList.ts'
import { notFound } from '../../../shared/ipc/outcome.ts'
import { taskWords } from '../../../shared/text/catalogue/tasks.ts'
import { api } from '../../bridge/api.ts'
import { CaseField } from '../../components/CaseField.tsx'
import { DateField, LineField, TextAreaField } from '../../components/fields/index.ts'
import { RecordForm } from '../../components/records/RecordForm.tsx'
import { removeRow } from '../../components/records/removeRow.ts'
import { mapOutcome, savedAs, SaveStatus, useAutosavedDraft, useUndoKeys } from '../../state/drafts/index.ts'
import { type TaskWriting, writingOfTask } from './taskCalls.ts'

const { fields: words } = taskWords

export const taskRowId = (id: string): string => `uppgift-${id}`

function useTaskDraft({ id, meetingId, revision, ...task }: TaskRow) {
  return useAutosavedDraft<TaskWriting>({
    key: `task:${id}`,
    initial: writingOfTask({ id, meetingId, revision, ...task }),
    revision,
    save: async (writing, expectedRevision) =>
      savedAs(await api.tasks.save({ ...writing, id, meetingId, expectedRevision }), writingOfTask),
    read: async () => {
      const all = await api.tasks.list({ caseId: null, doneSince: task.doneOn })
      const found = all.ok ? all.value.find((each) => each.id === id) : undefined
      if (all.ok && !found) return { ok: false, error: notFound('task').error }
      return mapOutcome(all, () => ({ value: writingOfTask(found ?? { id, meetingId, revision, ...task }), revision: found?.revision ?? 0 }))
    },
  })
}

interface TaskFormProps {
  readonly task: TaskRow
  readonly onClose: () => void
}

/** A task while it is changed; it saves itself. */
export function TaskForm({ task, onClose }: TaskFormProps) {
  const form = useTaskDraft(task)
  const { value, patch, issueFor } = form
  const onUndoKeys = useUndoKeys(form.draft)
  const error = (name: keyof TaskWriting) => issueFor(name) ?? null
  const { id, meetingId } = task
  const remove = async () => {
    const isGone = await removeRow(form.draft, {
      said: taskWords.removed(task.title),
      stored: writingOfTask(task),
      remove: (expectedRevision) => api.tasks.remove({ id, expectedRevision }),
      putBack: (writing) => api.tasks.save({ ...writing, id, meetingId, expectedRevision: 0 }),
    })
    if (isGone) onClose()
  }
  return (
    <RecordForm
      id={taskRowId(id)}
      title={taskWords.changeTitle}
      status={<SaveStatus draft={form.draft} />}
      doneLabel={taskWords.finish}
      removeLabel={taskWords.remove}
      onDone={form.flush}
      onClose={onClose}
      onRemove={() => void remove()}
      onUndoKeys={onUndoKeys}
    >
      <LineField label={words.title} required limit={TASK_LIMITS.title} value={value.title} error={error('title')} onChange={(title) => patch({ title })} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2.5 }}>
        <DateField label={words.dueOn} helperText={words.dueOnHelp} value={value.dueOn} error={error('dueOn')} onChange={(dueOn) => patch({ dueOn })} />
        <Box sx={{ flex: '1 1 16rem' }}>
          <LineField
            label={words.responsible}
            helperText={words.responsibleHelp}
            limit={TASK_LIMITS.responsible}
            value={value.responsible}
            error={error('responsible')}
            // A name that was changed is no longer the actor that was pointed at.
            onChange={(responsible) => patch({ responsible, actorId: null })}
          />
        </Box>
      </Box>
      <CaseField
        label={words.case}
        helperText={words.caseHelp}
        noneText={words.noCase}
        value={value.caseId === null ? null : { id: value.caseId, title: value.caseId === task.caseId ? task.caseTitle : '' }}
        error={error('caseId')}
        onChange={(chosen) => patch({ caseId: chosen?.id ?? null })}
      />
      <TextAreaField label={words.note} lines={3} limit={TASK_LIMITS.note} value={value.note} error={error('note')} onChange={(note) => patch({ note })} />
    </RecordForm>
  )
}
