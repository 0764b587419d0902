import { LESSON_LIMITS, type LessonInput } from '../../../shared/domain/lessons/lesson.ts'
import { readLessonLine } from '../../../shared/domain/lessons/lessonLine.ts'
import { newId } from '../../../shared/newId.ts'
import { lessonWords } from '../../../shared/text/catalogue/lessons.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { QuickLine } from '../../components/QuickLine.tsx'
import { useToday } from '../../components/useToday.ts'
import { lessonLineNow, setLessonLine, useLessonLine } from '../../state/lessonLines.ts'

type QuickLessonProps = Pick<LessonInput, 'caseId' | 'phase' | 'notedIn'>

/** A new lesson in a line, with kind, theme and level read out of it as one types. */
export function QuickLesson({ caseId, phase, notedIn }: QuickLessonProps) {
  const line = useLessonLine(caseId)
  const notedOn = useToday()
  const read = readLessonLine(line)
  return (
    <QuickLine
      label={lessonWords.quick}
      helperText={line.trim() === '' ? lessonWords.quickHelp : lessonWords.quickReads(read.kind, read.theme, read.level)}
      addLabel={lessonWords.add}
      missingText={lessonWords.needed}
      limit={LESSON_LIMITS.text}
      value={line}
      onChange={(text) => setLessonLine(caseId, text)}
      readLatest={() => lessonLineNow(caseId)}
      isComplete={read.text !== ''}
      onSave={async () => unwrap(await api.lessons.save({ ...read, id: newId(), expectedRevision: 0, caseId, phase, notedOn, notedIn }))}
    />
  )
}
