import { z } from 'zod'
import { originSchema } from './case.ts'
import { isoDateSchema } from './date.ts'
import { decisionKindSchema, outcomeSchema } from './decision.ts'
import { idSchema, LIMITS, line } from './field.ts'
import { phaseSchema } from './phase.ts'
import { timelineEventSchema } from './timeline.ts'
import { todoSchema } from './todo.ts'

/** One row of the list of cases. */
export const caseRowSchema = z.object({
  id: idSchema,
  title: z.string(),
  area: z.string(),
  origin: originSchema,
  registryNumber: z.string(),
  phase: phaseSchema,
  closedOn: isoDateSchema.nullable(),
  /** The first thing to do, or null where the case can go on (or is closed). */
  nextStep: todoSchema.nullable(),
  /** How many required things are missing. */
  missingCount: z.int().nonnegative(),
  /** The first few of what is missing, for a tooltip; `missingCount` says how many there are. */
  missing: z.array(todoSchema),
  latestEvent: timelineEventSchema,
})
export type CaseRow = z.infer<typeof caseRowSchema>

export const CASE_SORTS = ['title', 'area', 'phase', 'latestEvent', 'missing'] as const
export const caseSortSchema = z.enum(CASE_SORTS)
export type CaseSort = z.infer<typeof caseSortSchema>

export const PAGE_SIZE = 100

/** What the number that opened the list counted. */
export const CASE_HAVING = ['sought', 'proposed', 'granted', 'dialogue'] as const

export const caseFilterSchema = z.object({
  phases: z.array(phaseSchema).max(4),
  origins: z.array(originSchema).max(2),
  /** Closed cases are left out unless asked for. */
  includeClosed: z.boolean(),
  search: line(LIMITS.line),
  /** Cases with a decision of this kind and outcome. */
  decided: z.object({ kind: decisionKindSchema, outcome: outcomeSchema }).nullable().default(null),
  /** Cases with such a sum in a decision of the deciding board, or with dialogue that was held. */
  having: z.enum(CASE_HAVING).nullable().default(null),
  /** The whole name of an area; '' = any. */
  area: line(LIMITS.title).default(''),
})
export type CaseFilter = z.input<typeof caseFilterSchema>

export const NO_FILTER: CaseFilter = { phases: [], origins: [], includeClosed: false, search: '' }

export const caseQuerySchema = caseFilterSchema.extend({
  sort: caseSortSchema,
  descending: z.boolean(),
  /** First row of the window asked for; the list is drawn by windows of at most 200 rows. */
  offset: z.int().nonnegative().max(10_000_000),
  limit: z.int().positive().max(200),
})
export type CaseQuery = z.input<typeof caseQuerySchema>

export const casePageSchema = z.object({ total: z.int().nonnegative(), rows: z.array(caseRowSchema) })
export type CasePage = z.infer<typeof casePageSchema>
