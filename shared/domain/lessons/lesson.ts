import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, line, revisionSchema, text } from '../field.ts'
import { PHASES } from '../phase.ts'

/** lärdom, framgångsfaktor, utmaning */
export const LESSON_KINDS = ['lesson', 'successFactor', 'challenge'] as const
export type LessonKind = (typeof LESSON_KINDS)[number]

/** Where something could be done about it (struktur, organisation, individ); '' = not said. */
export const LESSON_LEVELS = ['structure', 'organisation', 'individual'] as const
export type LessonLevel = (typeof LESSON_LEVELS)[number]

export const lessonKindSchema = z.enum(LESSON_KINDS)
export const lessonLevelSchema = z.enum(['', ...LESSON_LEVELS])
export const lessonPhaseSchema = z.enum(['', ...PHASES])
/** Where it was written, when not by itself. */
export const notedInSchema = z.enum(['', 'checkIn', 'resultReport'])
export type NotedIn = z.infer<typeof notedInSchema>

export const LESSON_LIMITS = { text: 4_000, theme: 80 } as const

/** What somebody learnt (lärdom), what carried (framgångsfaktor) or what was hard (utmaning). */
export const lessonSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  /** null = learnt in no single case. */
  caseId: idSchema.nullable(),
  kind: lessonKindSchema,
  text: z.string(),
  /** One of the suggested words or the user's own; '' = none. */
  theme: z.string(),
  level: lessonLevelSchema,
  /** '' = belongs to no single phase. */
  phase: lessonPhaseSchema,
  notedOn: isoDateSchema,
  notedIn: notedInSchema,
})
export type Lesson = z.infer<typeof lessonSchema>

export const lessonInputSchema = z.object({
  id: idSchema,
  /** 0 = a new lesson. */
  expectedRevision: revisionSchema,
  caseId: idSchema.nullable(),
  kind: lessonKindSchema,
  text: text(LESSON_LIMITS.text).refine((value) => value.trim() !== '', { message: 'required' }),
  theme: line(LESSON_LIMITS.theme),
  level: lessonLevelSchema,
  phase: lessonPhaseSchema,
  notedOn: isoDateSchema,
  notedIn: notedInSchema,
})
export type LessonInput = z.input<typeof lessonInputSchema>

/** Two themes that differ only in case are one. */
export const lessonThemeKey = (theme: string): string => theme.trim().toLocaleLowerCase('sv')
