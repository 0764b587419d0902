import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { lessonWords } from '../../../shared/text/catalogue/lessons.ts'
import { queries } from '../../bridge/queries.ts'
import { Section } from '../../components/Section.tsx'
import { applyLesson } from './lessonCalls.ts'
import { LessonFrame } from './LessonRows.tsx'
import { LessonLine } from './LessonLine.tsx'

interface HelpfulLessonsProps {
  /** null = a case that is about to be opened. */
  readonly caseId: string | null
  readonly title: string
  readonly area: string
}

/** What others have learnt that may help here, with the reason; nothing where there is none. */
export function HelpfulLessons({ caseId, title, area }: HelpfulLessonsProps) {
  const { data } = useQuery(queries.helpfulLessons(caseId, title, area))
  if (!data || data.length === 0) return null
  return (
    <Section title={lessonWords.helpful}>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>{lessonWords.helpfulHelp}</Typography>
      <LessonFrame>
        {data.map(({ lesson, reasons }) => (
          <LessonLine
            key={lesson.id}
            lesson={lesson}
            showsCase
            note={lessonWords.reasons(reasons)}
            action={
              caseId === null ? null : (
                <Button size="small" aria-label={lessonWords.applyLabel(lesson.text)} onClick={() => void applyLesson(lesson.id, caseId)} sx={{ flex: 'none' }}>
                  {lessonWords.apply}
                </Button>
              )
            }
          />
        ))}
      </LessonFrame>
    </Section>
  )
}
