import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, LIMITS, line } from '../field.ts'
import { phaseSchema } from '../phase.ts'
import { LESSON_KINDS, LESSON_LEVELS, LESSON_LIMITS, lessonSchema } from './lesson.ts'

/** A case that has made use of a lesson. */
export const lessonUseSchema = z.object({ caseId: idSchema, caseTitle: z.string(), usedOn: isoDateSchema })
export type LessonUse = z.infer<typeof lessonUseSchema>

/** A lesson in a list, with what it points at. */
export const lessonRowSchema = lessonSchema.extend({
  /** '' where it was learnt in no single case. */
  caseTitle: z.string(),
  caseArea: z.string(),
  /** Oldest first. */
  uses: z.array(lessonUseSchema),
})
export type LessonRow = z.infer<typeof lessonRowSchema>

export const lessonFilterSchema = z.object({
  search: line(LIMITS.line),
  kinds: z.array(z.enum(LESSON_KINDS)).max(LESSON_KINDS.length),
  levels: z.array(z.enum(LESSON_LEVELS)).max(LESSON_LEVELS.length),
  phases: z.array(phaseSchema).max(4),
  /** null = any theme; '' = those without one. */
  theme: line(LESSON_LIMITS.theme).nullable(),
  caseId: idSchema.nullable(),
})
export type LessonFilter = z.input<typeof lessonFilterSchema>

export const NO_LESSON_FILTER: LessonFilter = { search: '', kinds: [], levels: [], phases: [], theme: null, caseId: null }

export const lessonQuerySchema = lessonFilterSchema.extend({
  offset: z.int().nonnegative().max(10_000_000),
  limit: z.int().positive().max(500),
})
export type LessonQuery = z.input<typeof lessonQuerySchema>

export const lessonPageSchema = z.object({ total: z.int().nonnegative(), rows: z.array(lessonRowSchema) })
export type LessonPage = z.infer<typeof lessonPageSchema>

/** A theme that is in use, with how often. */
export const lessonThemeSchema = z.object({ name: z.string(), count: z.int().positive() })
export type LessonTheme = z.infer<typeof lessonThemeSchema>
