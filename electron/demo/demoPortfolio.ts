import { z } from 'zod'
import { LESSON_KINDS, lessonLevelSchema, lessonPhaseSchema, notedInSchema } from '../../shared/domain/lessons/lesson.ts'
import { entryWritingSchema } from '../../shared/domain/portfolio/entry.ts'
import { dayOffset } from './demoDays.ts'

const lesson = z.strictObject({
  on: dayOffset,
  /** Title of a case of the demo; null = learnt in no single one. */
  case: z.string().nullable(),
  kind: z.enum(LESSON_KINDS),
  text: z.string(),
  theme: z.string().default(''),
  level: lessonLevelSchema.default(''),
  phase: lessonPhaseSchema.default(''),
  notedIn: notedInSchema.default(''),
  usedIn: z.array(z.strictObject({ case: z.string(), on: dayOffset })).default([]),
})
export type DemoLesson = z.infer<typeof lesson>

const { umbrella, owner, funder, factNote, totalKronor } = entryWritingSchema.shape
const { current, success, challenges, finalResult, implementation } = entryWritingSchema.shape.texts.shape

/** What is written over what the case of an entry says by itself. */
const entry = z.strictObject({
  case: z.string(),
  ...z.strictObject({ umbrella, owner, funder, factNote, totalKronor }).partial().shape,
  texts: z.strictObject({ current, success, challenges, finalResult, implementation }).partial().default({}),
})

const statusReport = z.strictObject({
  on: dayOffset,
  title: z.string(),
  days: z.tuple([dayOffset, dayOffset]),
  introduction: z.string(),
  entries: z.array(entry),
  frozenOn: dayOffset.nullable().default(null),
})
export type DemoReport = z.infer<typeof statusReport>

/** What is told over several cases of the demo. */
export const demoPortfolioSchema = z.strictObject({ lessons: z.array(lesson), reports: z.array(statusReport) })
export type DemoPortfolio = z.infer<typeof demoPortfolioSchema>
