import { todayIn } from '../../../shared/domain/date.ts'
import type { Lesson } from '../../../shared/domain/lessons/lesson.ts'
import { NO_LESSON_FILTER } from '../../../shared/domain/lessons/lessonList.ts'
import { helpfulLessons } from '../../../shared/domain/lessons/relevance.ts'
import type { ChangeTopic } from '../../../shared/ipc/events.ts'
import type { Handlers } from '../../../shared/ipc/contract.ts'
import { AppFailure, conflict, notFound } from '../../../shared/ipc/outcome.ts'
import { findCase } from '../../db/repositories/cases.ts'
import { lessonThemes, pageOfLessons, themeNamesOf } from '../../db/repositories/lessonRows.ts'
import { deleteLesson, deleteLessonUse, findLesson, saveLesson, saveLessonUse, usedOnOf } from '../../db/repositories/lessons.ts'
import type { StoreContext } from '../../work/context.ts'
import { loadCase } from '../../work/load.ts'
import { write } from '../../work/write.ts'
import { exportBooklet, previewBooklet } from './booklet.ts'

type LessonHandlers = Handlers<'store'>['lessons']

const TOPICS: readonly ChangeTopic[] = ['lessons', 'cases']

/** As many as are weighed against a case: the newest; older ones are found by searching. */
const MOST_WEIGHED = 5_000
const MOST_SHOWN = 8

/** A lesson may be written and changed also where its case is closed: much is learnt at the end. */
function save(context: StoreContext, { expectedRevision, ...input }: Parameters<LessonHandlers['save']>[0]): Lesson {
  const { connection } = context
  return write(context, { caseId: input.caseId, topics: TOPICS }, ({ record }) => {
    if (input.caseId !== null && !findCase(connection, input.caseId)) throw notFound('case')
    if (input.notedOn > todayIn(context.clock())) throw new AppFailure({ code: 'invalid-input', issues: [{ path: 'notedOn', code: 'not-yet' }] })
    const before = findLesson(connection, input.id)
    const after: Lesson = { ...input, revision: expectedRevision + 1 }
    if (!saveLesson(connection, after, expectedRevision)) throw conflict('lesson')
    record({ caseId: after.caseId, entity: 'lesson', entityId: after.id, before, after })
    return after
  })
}

function remove(context: StoreContext, { id, expectedRevision }: Parameters<LessonHandlers['remove']>[0]): Record<string, never> {
  const before = findLesson(context.connection, id)
  if (!before) throw notFound('lesson')
  return write(context, { caseId: before.caseId, topics: TOPICS }, ({ record }) => {
    if (!deleteLesson(context.connection, id, expectedRevision)) throw conflict('lesson')
    record({ caseId: before.caseId, entity: 'lesson', entityId: id, before, after: null })
    return {}
  })
}

/** @param usedOn null = it was not used after all */
function setUse(context: StoreContext, use: { lessonId: string; caseId: string }, usedOn: string | null): Record<string, never> {
  const { connection } = context
  if (!findLesson(connection, use.lessonId)) throw notFound('lesson')
  loadCase(context, use.caseId)
  return write(context, { caseId: use.caseId, topics: TOPICS }, ({ record }) => {
    const was = usedOnOf(connection, use.lessonId, use.caseId)
    if (usedOn === null) deleteLessonUse(connection, use.lessonId, use.caseId)
    else saveLessonUse(connection, { ...use, usedOn })
    const as = (on: string | null) => (on === null ? null : { ...use, usedOn: on })
    if (was !== usedOn) record({ caseId: use.caseId, entity: 'lessonUse', entityId: use.lessonId, before: as(was), after: as(usedOn) })
    return {}
  })
}

function helpful({ connection }: StoreContext, { caseId, title, area }: Parameters<LessonHandlers['helpful']>[0]) {
  const { rows } = pageOfLessons(connection, NO_LESSON_FILTER, { limit: MOST_WEIGHED, offset: 0 })
  const themes = caseId === null ? [] : themeNamesOf(connection, caseId)
  return helpfulLessons(rows, { caseId, title, area, themes }, MOST_SHOWN).map(({ lesson, reasons }) => ({ lesson, reasons: [...reasons] }))
}

export const lessonHandlers = (context: StoreContext): LessonHandlers => ({
  list: ({ limit, offset, ...filter }) => pageOfLessons(context.connection, filter, { limit, offset }),
  themes: () => lessonThemes(context.connection),
  save: (input) => save(context, input),
  remove: (input) => remove(context, input),
  markUsed: ({ usedOn, ...use }) => setUse(context, use, usedOn),
  unmarkUsed: (use) => setUse(context, use, null),
  helpful: (input) => helpful(context, input),
  previewBooklet: (filter) => previewBooklet(context, filter),
  exportBooklet: ({ format, ...filter }) => exportBooklet(context, filter, format),
})
