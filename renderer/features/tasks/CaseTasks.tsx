import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { addDays } from '../../../shared/domain/date.ts'
import { groupTasks } from '../../../shared/domain/taskList.ts'
import { taskWords } from '../../../shared/text/catalogue/tasks.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Section } from '../../components/Section.tsx'
import { useToday } from '../../components/useToday.ts'
import { QuickTask } from './QuickTask.tsx'
import { TaskRows } from './TaskGroups.tsx'
import { DONE_SHOWN_DAYS } from './TasksPage.tsx'

/** What is to be done in one case, the most urgent first. */
export function CaseTasks({ caseId }: { readonly caseId: string }) {
  const today = useToday()
  const { data, error } = useQuery(queries.tasks(caseId, addDays(today, -DONE_SHOWN_DAYS)))
  const tasks = groupTasks(data ?? [], today).flatMap((each) => each.tasks)
  return (
    <Section title={taskWords.ofCase}>
      <QuickTask caseId={caseId} />
      {error ? <ErrorNotice error={error} /> : null}
      {data && tasks.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{taskWords.emptyOfCase}</Typography>}
      {tasks.length > 0 && <TaskRows tasks={tasks} today={today} showsCase={false} />}
    </Section>
  )
}
