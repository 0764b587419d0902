import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { NO_LESSON_FILTER } from '../../../shared/domain/lessons/lessonList.ts'
import { lessonWords as words } from '../../../shared/text/catalogue/lessons.ts'
import { queries } from '../../bridge/queries.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { LoadingState } from '../../components/LoadingState.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { useDebounced } from '../../components/useDebounced.ts'
import { notify } from '../../state/notices.ts'
import { saveBooklet } from './lessonCalls.ts'
import { LessonFilters } from './LessonFilters.tsx'
import { LessonRows } from './LessonRows.tsx'
import { QuickLesson } from './QuickLesson.tsx'
import { useLessonOfAddress } from './useLessonOfAddress.ts'

const [PAGE, MOST] = [100, 500]
const TYPING_RESTS = 120

/** What has been learnt over all cases: written in a line, searched, filtered, and saved as a booklet. */
export function LessonsPage() {
  const [filter, setFilter] = useState(NO_LESSON_FILTER)
  const [limit, setLimit] = useState(PAGE)
  const search = useDebounced(filter.search, TYPING_RESTS)
  const { data, error, refetch } = useQuery({ ...queries.lessonPage({ ...filter, search, offset: 0, limit }), placeholderData: keepPreviousData })
  const onClear = useCallback(() => setFilter(NO_LESSON_FILTER), [])
  const onMore = useCallback(() => setLimit(MOST), [])
  useLessonOfAddress({ page: data, onClear, onMore })
  const isFiltered = JSON.stringify(filter) !== JSON.stringify(NO_LESSON_FILTER)
  const save = (format: 'pdf' | 'docx') => () => void (data?.total === 0 ? notify(words.nothingToExport) : saveBooklet(filter, format))
  const clear = (
    <Button variant="outlined" onClick={onClear}>
      {words.clear}
    </Button>
  )
  return (
    <>
      <PageHead
        title={words.title}
        facts={data ? words.facts(data.total, isFiltered) : '\u00A0'}
        menu={[{ label: words.booklet, onSelect: save('pdf') }, { label: words.bookletDocx, onSelect: save('docx') }]}
      />
      <QuickLesson caseId={null} phase="" notedIn="" />
      <LessonFilters filter={filter} onChange={setFilter} />
      {data ? (
        data.rows.length === 0 ? (
          <EmptyState sentence={isFiltered ? words.emptyFiltered : words.empty} action={isFiltered ? clear : undefined} />
        ) : (
          <Box sx={{ maxWidth: '56rem' }}>
            <LessonRows lessons={data.rows} showsCase />
            {data.total > data.rows.length && limit < MOST && (
              <Button sx={{ mt: 2 }} onClick={onMore}>
                {words.more}
              </Button>
            )}
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
