import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import type { IsoDate } from '../../../shared/domain/date.ts'
import { isWaiting, type TaskRow } from '../../../shared/domain/taskList.ts'
import { capitalise } from '../../../shared/text/capitalise.ts'
import { taskWords } from '../../../shared/text/catalogue/tasks.ts'
import { paths } from '../../app/paths.ts'
import { RouterLink } from '../../components/RouterLink.tsx'
import { StatusChip } from '../../components/StatusChip.tsx'
import { toggleDone } from './taskCalls.ts'
import { taskRowId } from './TaskForm.tsx'

interface TaskLineProps {
  readonly task: TaskRow
  readonly today: IsoDate
  /** Left out on the case's own page. */
  readonly showsCase: boolean
  readonly onChange?: (() => void) | undefined
}

function When({ task, today }: Pick<TaskLineProps, 'task' | 'today'>) {
  if (task.doneOn !== null) return <>{taskWords.doneOn(task.doneOn)}</>
  if (task.dueOn === null) return null
  const said = capitalise(taskWords.due(task.dueOn, today))
  return task.dueOn < today ? <StatusChip tone="signal" label={said} /> : <span title={task.dueOn}>{said}</span>
}

/** A task as one reads it: a box to tick, what, who, when and for which case. */
export function TaskLine({ task, today, showsCase, onChange }: TaskLineProps) {
  const isDone = task.doneOn !== null
  const who = task.responsible || task.actorName
  return (
    <Box
      component="li"
      id={taskRowId(task.id)}
      sx={{ display: 'flex', alignItems: 'flex-start', gap: 1, py: 0.5, borderBottom: '1px solid', borderColor: 'divider' }}
    >
      <Checkbox
        size="small"
        checked={isDone}
        slotProps={{ input: { 'aria-label': isDone ? taskWords.markOpen(task.title) : taskWords.markDone(task.title) } }}
        onChange={() => void toggleDone(task)}
      />
      <Box sx={{ flex: '1 1 auto', minWidth: 0, py: '7px' }}>
        <Box sx={{ overflowWrap: 'anywhere', ...(isDone ? { color: 'text.secondary', textDecoration: 'line-through' } : {}) }}>
          <bdi>{task.title}</bdi>
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5, color: 'text.secondary', typography: 'body2', overflowWrap: 'anywhere' }}>
          <When task={task} today={today} />
          {isWaiting(task) && !isDone && <bdi>{taskWords.waitsFor(who)}</bdi>}
          {showsCase && task.caseId !== null && (
            <RouterLink to={paths.caseTab(task.caseId)} color="inherit">
              <bdi>{task.caseTitle}</bdi>
            </RouterLink>
          )}
          {task.meetingId !== null && task.caseId !== null && (
            <RouterLink to={paths.caseTab(task.caseId, 'meetings')} color="inherit">
              {taskWords.fromMeeting}
            </RouterLink>
          )}
        </Box>
        {task.note !== '' && (
          <Box sx={{ color: 'text.secondary', typography: 'body2', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '72ch' }}>
            <bdi>{task.note}</bdi>
          </Box>
        )}
      </Box>
      {onChange && (
        <Button size="small" aria-label={taskWords.changeLabel(task.title)} onClick={onChange} sx={{ flex: 'none', mt: '3px' }}>
          {taskWords.change}
        </Button>
      )}
    </Box>
  )
}
