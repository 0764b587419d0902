import { createQuickLines } from './quickLines.ts'

/** Half-typed new lessons, by case. */
export const { useLine: useLessonLine, lineNow: lessonLineNow, setLine: setLessonLine, forget: forgetLessonLines } = createQuickLines('samverkansstod-new-lessons')
