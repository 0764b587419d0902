import Box from '@mui/material/Box'
import { useState } from 'react'
import type { IsoDate } from '../../../shared/domain/date.ts'
import { groupTasks, type TaskRow } from '../../../shared/domain/taskList.ts'
import { taskWords } from '../../../shared/text/catalogue/tasks.ts'
import { Section } from '../../components/Section.tsx'
import { TaskForm } from './TaskForm.tsx'
import { TaskLine } from './TaskLine.tsx'

interface TaskRowsProps {
  readonly tasks: readonly TaskRow[]
  readonly today: IsoDate
  readonly showsCase: boolean
}

/** Tasks one under another; one of them at a time is open to be changed. */
export function TaskRows({ tasks, today, showsCase }: TaskRowsProps) {
  const [editing, setEditing] = useState<string | null>(null)
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, borderTop: '1px solid', borderColor: 'divider' }}>
      {tasks.map((task) =>
        task.id === editing ? (
          <Box component="li" key={task.id} sx={{ py: 1 }}>
            <TaskForm task={task} onClose={() => setEditing(null)} />
          </Box>
        ) : (
          <TaskLine key={task.id} task={task} today={today} showsCase={showsCase} onChange={() => setEditing(task.id)} />
        ),
      )}
    </Box>
  )
}

/** Tasks under the headings of when they are due. */
export function TaskGroups(props: TaskRowsProps) {
  return groupTasks(props.tasks, props.today).map(({ group, tasks }) => (
    <Section key={group} title={taskWords.groups[group]}>
      <TaskRows {...props} tasks={tasks} />
    </Section>
  ))
}
