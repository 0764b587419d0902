import { z } from 'zod'
import { DIRECTIONS } from '../../shared/domain/results/indicator.ts'
import { PERSPECTIVES } from '../../shared/domain/results/placeView.ts'
import { PREFILL_SOURCES } from '../../shared/domain/results/prefill.ts'
import { dayOffset } from './demoDays.ts'

const outcome = z.strictObject({
  on: dayOffset,
  value: z.number(),
  source: z.string(),
  split: z.record(z.string(), z.number()).default({}),
  note: z.string().default(''),
})

const indicator = z.strictObject({
  /** When it was agreed on. */
  on: dayOffset,
  name: z.string(),
  unit: z.string(),
  direction: z.enum(DIRECTIONS),
  baseline: z.strictObject({ value: z.number(), on: dayOffset, source: z.string() }).nullable().default(null),
  target: z.strictObject({ value: z.number(), by: dayOffset }).nullable().default(null),
  groups: z.array(z.string()).default([]),
  revisions: z.array(z.strictObject({ on: dayOffset, target: z.number(), reason: z.string() })).default([]),
  outcomes: z.array(outcome).default([]),
  /** Column and row of the matrix, from 0. */
  square: z.tuple([z.int(), z.int()]).nullable().default(null),
})
export type DemoIndicator = z.infer<typeof indicator>

const axis = z.strictObject({ name: z.string(), steps: z.array(z.string()) })

export const demoResultsSchema = z.strictObject({
  indicators: z.array(indicator).default([]),
  placeViews: z
    .array(z.strictObject({ on: dayOffset, by: z.string(), ratings: z.partialRecord(z.enum(PERSPECTIVES), z.tuple([z.int(), z.string()])) }))
    .default([]),
  matrix: z.strictObject({ on: dayOffset, columns: axis, rows: axis }).nullable().default(null),
  report: z
    .strictObject({
      on: dayOffset,
      /** By question; `{money}`, `{dialogue}` and `{actors}` stand for what the case itself can tell. */
      answers: z.record(z.string(), z.string()),
      finalisedOn: dayOffset.nullable().default(null),
    })
    .nullable()
    .default(null),
})
export type DemoResults = z.infer<typeof demoResultsSchema>

/** Where an answer says what the case itself can tell. */
export const FROM_CASE = new RegExp(`\\{(${PREFILL_SOURCES.join('|')})\\}`)
