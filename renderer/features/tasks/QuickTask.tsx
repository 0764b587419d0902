import { TASK_LIMITS } from '../../../shared/domain/task.ts'
import { readTaskLine } from '../../../shared/domain/taskLine.ts'
import { newId } from '../../../shared/newId.ts'
import { taskWords } from '../../../shared/text/catalogue/tasks.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { QuickLine } from '../../components/QuickLine.tsx'
import { useToday } from '../../components/useToday.ts'
import { setTaskLine, taskLineNow, useTaskLine } from '../../state/taskLines.ts'
import { emptyTask } from './taskCalls.ts'

/** A new task in a line, with who and when read out of it as one types. */
export function QuickTask({ caseId }: { readonly caseId: string | null }) {
  const line = useTaskLine(caseId)
  const read = readTaskLine(line, useToday())
  return (
    <QuickLine
      label={taskWords.quick}
      helperText={taskWords.quickReads(read.responsible, read.dueOn ?? '') || taskWords.quickHelp}
      addLabel={taskWords.add}
      missingText={taskWords.needed}
      limit={TASK_LIMITS.title}
      value={line}
      onChange={(text) => setTaskLine(caseId, text)}
      readLatest={() => taskLineNow(caseId)}
      isComplete={read.title !== ''}
      onSave={async () => unwrap(await api.tasks.save({ ...emptyTask(caseId), ...read, id: newId(), meetingId: null, expectedRevision: 0 }))}
    />
  )
}
