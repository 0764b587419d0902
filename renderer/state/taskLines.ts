import { createQuickLines } from './quickLines.ts'

/** Half-typed new tasks, by case. */
export const { useLine: useTaskLine, lineNow: taskLineNow, setLine: setTaskLine, forget: forgetTaskLines } = createQuickLines('samverkansstod-new-tasks')
