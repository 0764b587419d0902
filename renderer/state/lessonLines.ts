import { createQuickLines } from './quickLines.ts'

/** Half-typed new lessons, by case. */
export const { useLine: useLessonLine, setLine: setLessonLine, forget: forgetLessonLines } = createQuickLines('samverkansstod-new-lessons')
