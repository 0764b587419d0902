import Box from '@mui/material/Box'
import { useQuery } from '@tanstack/react-query'
import { addDays } from '../../../shared/domain/date.ts'
import { taskGroupOf } from '../../../shared/domain/taskList.ts'
import { taskWords } from '../../../shared/text/catalogue/tasks.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { failureSentence } from '../../components/failureSentence.ts'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useToday } from '../../components/useToday.ts'
import { notify, notifyFailure } from '../../state/notices.ts'
import { QuickTask } from './QuickTask.tsx'
import { TaskGroups } from './TaskGroups.tsx'

/** What was done stays in sight for as long as one may wonder about it. */
export const DONE_SHOWN_DAYS = 14

async function exportCalendar(): Promise<void> {
  try {
    const { count } = unwrap(await api.tasks.exportCalendar({}))
    notify(count === 0 ? taskWords.nothingToExport : taskWords.exported(count))
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

/** Everything that somebody has to do, over all cases: overdue first, then today, this week and what one waits for. */
export function TasksPage() {
  const today = useToday()
  const { data, error, refetch } = useQuery(queries.tasks(null, addDays(today, -DONE_SHOWN_DAYS)))
  const open = data?.filter(({ doneOn }) => doneOn === null) ?? []
  const overdue = open.filter((task) => taskGroupOf(task, today) === 'overdue').length
  return (
    <>
      <PageHead
        title={taskWords.title}
        facts={data ? taskWords.facts(open.length, overdue) : '\u00A0'}
        menu={[{ label: taskWords.exportCalendar, onSelect: () => void exportCalendar() }]}
      />
      <QuickTask caseId={null} />
      {data ? (
        data.length === 0 ? (
          <EmptyState sentence={taskWords.empty} />
        ) : (
          <Box sx={{ maxWidth: '56rem' }}>
            <TaskGroups tasks={data} today={today} showsCase />
          </Box>
        )
      ) : error ? (
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState />
      )}
    </>
  )
}
