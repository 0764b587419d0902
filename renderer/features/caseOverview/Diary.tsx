import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { ProcessModel } from '../../../shared/domain/processModel.ts'
import { monthHeading, overviewWords } from '../../../shared/text/catalogue/case.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { DiaryLine } from './DiaryLine.tsx'
import { byMonth } from './months.ts'

interface DiaryProps {
  readonly caseId: string
  readonly model: ProcessModel
}

/** Everything that happened in the case, read like a diary: by month, newest first. */
export function Diary({ caseId, model }: DiaryProps) {
  const timeline = useQuery(queries.timeline(caseId))
  if (timeline.isError && !timeline.data) return <ErrorNotice error={timeline.error} onRetry={() => void timeline.refetch()} />
  if (!timeline.data) return <LoadingState />
  const months = byMonth(timeline.data)
  if (months.length === 0) return <EmptyState sentence={overviewWords.diaryEmpty} />
  return (
    <Box sx={{ display: 'grid', gap: 2.5 }}>
      {months.map(({ key, events }) => (
        <Box key={key}>
          <Typography variant="h3" sx={{ color: 'text.secondary', pb: 0.5, borderBottom: 1, borderColor: 'divider' }}>
            {monthHeading(`${key}-01`)}
          </Typography>
          <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {events.map((event) => (
              <DiaryLine key={`${event.notedAt} ${JSON.stringify(event.event)}`} caseId={caseId} event={event} model={model} />
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
