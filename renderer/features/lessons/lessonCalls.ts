// What one does with a lesson: write it, use it, take it away, each with a way back.
import { todayIn } from '../../../shared/domain/date.ts'
import type { Lesson, LessonInput } from '../../../shared/domain/lessons/lesson.ts'
import type { LessonFilter, LessonRow } from '../../../shared/domain/lessons/lessonList.ts'
import type { Outcome } from '../../../shared/ipc/outcome.ts'
import { lessonWords } from '../../../shared/text/catalogue/lessons.ts'
import { api, unwrap } from '../../bridge/api.ts'
import { failureSentence } from '../../components/failureSentence.ts'
import { notify, notifyFailure, offerUndo } from '../../state/notices.ts'

/** What one writes of a lesson; where it was written follows from where it stands. */
export type LessonWriting = Omit<LessonInput, 'id' | 'expectedRevision' | 'notedIn'>

export const writingOfLesson = ({ caseId, kind, text, theme, level, phase, notedOn }: Lesson): LessonWriting => ({
  caseId, kind, text, theme, level, phase, notedOn,
})

/** Puts a removed lesson back with the notes of where it was used. */
export async function putBack({ id, notedIn, uses }: LessonRow, writing: LessonWriting): Promise<Outcome<unknown>> {
  const saved = await api.lessons.save({ ...writing, id, notedIn, expectedRevision: 0 })
  if (!saved.ok) return saved
  for (const { caseId, usedOn } of uses) unwrap(await api.lessons.markUsed({ lessonId: id, caseId, usedOn }))
  return saved
}

async function saidWithUndo(run: () => Promise<Outcome<unknown>>, said: string, undo: () => Promise<Outcome<unknown>>): Promise<void> {
  try {
    unwrap(await run())
    offerUndo(said, async () => unwrap(await undo()))
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}

export const applyLesson = (lessonId: string, caseId: string): Promise<void> =>
  saidWithUndo(
    () => api.lessons.markUsed({ lessonId, caseId, usedOn: todayIn(new Date()) }),
    lessonWords.usedNotice,
    () => api.lessons.unmarkUsed({ lessonId, caseId }),
  )

export const unuseLesson = (lessonId: string, { caseId, caseTitle, usedOn }: LessonRow['uses'][number]): Promise<void> =>
  saidWithUndo(
    () => api.lessons.unmarkUsed({ lessonId, caseId }),
    lessonWords.unusedNotice(caseTitle),
    () => api.lessons.markUsed({ lessonId, caseId, usedOn }),
  )

/** Writes the booklet of the lessons that are shown. */
export async function saveBooklet(filter: LessonFilter, format: 'pdf' | 'docx'): Promise<void> {
  try {
    notify(lessonWords.saved(unwrap(await api.lessons.exportBooklet({ ...filter, format })).path))
  } catch (error) {
    notifyFailure(failureSentence(error))
  }
}
