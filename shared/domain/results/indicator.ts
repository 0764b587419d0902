import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, line, requiredLine, revisionSchema, text } from '../field.ts'
import { valueSchema } from './value.ts'

/** Whether more is better, less is better, or neither: then nothing is judged. */
export const DIRECTIONS = ['higher', 'lower', 'neither'] as const
export const directionSchema = z.enum(DIRECTIONS)
export type Direction = z.infer<typeof directionSchema>

/** Groups that the outcomes of one indicator can be split by. */
export const MOST_GROUPS = 12

/** Something that is measured in a case: how it was, how it is meant to be, and what came of it. */
export const indicatorSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  position: z.number(),
  name: z.string(),
  /** What is counted, e.g. personer or %; '' = nothing more to say than the name does. */
  unit: z.string(),
  direction: directionSchema,
  /** How it was before; null = not known. */
  baseline: valueSchema.nullable(),
  baselineOn: isoDateSchema.nullable(),
  baselineSource: z.string(),
  /** The target as it was first set; null = none. What it became stands in its revisions. */
  target: valueSchema.nullable(),
  /** When it is to be reached. */
  targetOn: isoDateSchema.nullable(),
  /** What outcomes may be split by, e.g. kvinnor and män. */
  splitGroups: z.array(z.string()),
  note: z.string(),
})
export type Indicator = z.infer<typeof indicatorSchema>

const distinct = (names: readonly string[]): boolean =>
  new Set(names.map((name) => name.toLocaleLowerCase('sv'))).size === names.length

export const indicatorInputSchema = z.object({
  id: idSchema,
  /** 0 = a new indicator. */
  expectedRevision: revisionSchema,
  caseId: idSchema,
  position: z.number().min(0).max(1e9),
  name: requiredLine(160),
  unit: line(40),
  direction: directionSchema,
  baseline: valueSchema.nullable(),
  baselineOn: isoDateSchema.nullable(),
  baselineSource: line(),
  target: valueSchema.nullable(),
  targetOn: isoDateSchema.nullable(),
  splitGroups: z
    .array(line(60))
    .max(MOST_GROUPS)
    .transform((names) => names.filter((name) => name !== ''))
    .refine(distinct, { message: 'name-taken' }),
  note: text(2_000),
})
export type IndicatorInput = z.input<typeof indicatorInputSchema>
