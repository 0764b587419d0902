// What one asks the change log, and what it answers.
import { z } from 'zod'
import { CHANGE_ACTIONS, changeSchema } from '../changeLog.ts'
import { idSchema, line } from '../field.ts'
import { isoDateSchema } from '../isoDate.ts'
import { CHANGE_GROUPS } from './kinds.ts'

/** The most entries that one question answers with. */
export const CHANGE_PAGE = 200

export const changeFilterSchema = z.object({
  /** null = all cases, and what belongs to none. */
  caseId: idSchema.nullable(),
  /** Who did it; null = anyone, '' = nobody named. */
  by: line().nullable(),
  /** Empty = every kind. */
  groups: z.array(z.enum(CHANGE_GROUPS)).max(CHANGE_GROUPS.length),
  actions: z.array(z.enum(CHANGE_ACTIONS)).max(CHANGE_ACTIONS.length),
  /** Days in the user's own time, both included. */
  from: isoDateSchema.nullable(),
  to: isoDateSchema.nullable(),
  /** Words in the names of things and cases. */
  text: line(),
})
export type ChangeFilter = z.infer<typeof changeFilterSchema>
export type ChangeAction = (typeof CHANGE_ACTIONS)[number]

export const NO_CHANGE_FILTER: ChangeFilter = { caseId: null, by: null, groups: [], actions: [], from: null, to: null, text: '' }

export const isChangeFiltered = ({ caseId, by, groups, actions, from, to, text }: ChangeFilter): boolean =>
  caseId !== null || by !== null || groups.length > 0 || actions.length > 0 || from !== null || to !== null || text.trim() !== ''

/** One entry as a line of the log. */
export const changeRowSchema = changeSchema.omit({ before: true, after: true }).extend({
  /** Its place in the order of writing; the next page begins below the last. */
  place: z.int().positive(),
  caseTitle: z.string(),
  /** What the thing is called, now or when it was removed; '' where its kind says enough. */
  name: z.string(),
  /** Which fields were changed; empty for what is new or removed. */
  fields: z.array(z.string()),
  /** Whether the thing can still be gone to. */
  exists: z.boolean(),
  /** The thing that it is part of where that is no case: the meeting of a note, the plan of a row. */
  parentId: z.string().nullable(),
})
export type ChangeRow = z.infer<typeof changeRowSchema>

export const changePageSchema = z.object({
  rows: z.array(changeRowSchema),
  /** Where the next page begins, or null at the end. */
  next: z.int().positive().nullable(),
  /** How many entries there are; counted with the first page only. */
  total: z.int().nonnegative().nullable(),
})
export type ChangePage = z.infer<typeof changePageSchema>

/** An entry with all that it says, and the names of the things that its values point to. */
export const changeDetailSchema = changeRowSchema.extend({
  before: changeSchema.shape.before,
  after: changeSchema.shape.after,
  names: z.record(z.string(), z.string()),
})
export type ChangeDetail = z.infer<typeof changeDetailSchema>

export const LOG_FORMATS = ['xlsx', 'csv'] as const
export type LogFormat = (typeof LOG_FORMATS)[number]
