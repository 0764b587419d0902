import { useQuery } from '@tanstack/react-query'
import { taskGroupOf, type TaskGroup, type TaskRow } from '../../../shared/domain/taskList.ts'
import { taskWords } from '../../../shared/text/catalogue/tasks.ts'
import { paths } from '../../app/paths.ts'
import { queries } from '../../bridge/queries.ts'
import { RouterLink } from '../../components/RouterLink.tsx'
import { Section } from '../../components/Section.tsx'
import { useToday } from '../../components/useToday.ts'
import { TaskRows } from './TaskGroups.tsx'

const SHOWN: readonly TaskGroup[] = ['overdue', 'today', 'week', 'waiting']
const MOST_SHOWN = 8

/** The tasks that the day begins with, and the way to all of them; nothing where there is none. */
export function DueTasks() {
  const today = useToday()
  const { data } = useQuery(queries.tasks(null, null))
  const place = (task: TaskRow) => SHOWN.indexOf(taskGroupOf(task, today))
  const due = (data ?? [])
    .filter((task) => place(task) >= 0)
    .toSorted((a, b) => place(a) - place(b) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
    .slice(0, MOST_SHOWN)
  if (due.length === 0) return null
  return (
    <Section title={taskWords.title} action={<RouterLink to={paths.tasks}>{taskWords.all}</RouterLink>}>
      <TaskRows tasks={due} today={today} showsCase />
    </Section>
  )
}
