import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import type { NotedIn } from '../../../shared/domain/lessons/lesson.ts'
import { NO_LESSON_FILTER } from '../../../shared/domain/lessons/lessonList.ts'
import type { Phase } from '../../../shared/domain/phase.ts'
import { lessonWords } from '../../../shared/text/catalogue/lessons.ts'
import { queries } from '../../bridge/queries.ts'
import { ErrorNotice } from '../../components/ErrorNotice.tsx'
import { Section } from '../../components/Section.tsx'
import { LessonRows } from './LessonRows.tsx'
import { QuickLesson } from './QuickLesson.tsx'

interface LessonsSectionProps {
  readonly caseId: string
  readonly phase: Phase
  /** Where it is written, when not by itself. */
  readonly notedIn?: NotedIn
}

const MOST_SHOWN = 500

/** What a case has taught, newest first, with a line for one more. Open also where the case is closed. */
export function LessonsSection({ caseId, phase, notedIn = '' }: LessonsSectionProps) {
  const { data, error } = useQuery(queries.lessonPage({ ...NO_LESSON_FILTER, caseId, offset: 0, limit: MOST_SHOWN }))
  return (
    <Section title={lessonWords.ofCase}>
      <QuickLesson caseId={caseId} phase={phase} notedIn={notedIn} />
      {error ? <ErrorNotice error={error} /> : null}
      {data && data.rows.length === 0 && <Typography sx={{ color: 'text.secondary' }}>{lessonWords.emptyOfCase}</Typography>}
      {data && data.rows.length > 0 && <LessonRows lessons={data.rows} showsCase={false} />}
    </Section>
  )
}
