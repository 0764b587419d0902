import { z } from 'zod'
import { idSchema, LIMITS, requiredLine, revisionSchema, text } from '../field.ts'
import { actorFilterSchema, actorRowSchema } from '../register/actorList.ts'

/** The standing list of driving actors over all processes; it is always there and is not changed. */
export const STANDING_LIST_ID = '00000000-0000-4000-8000-000000000001'

/** A list of actors: members chosen one by one, or a saved search that stays current by itself. */
export const actorListSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  name: z.string(),
  note: z.string(),
  /** null = the members are chosen one by one. */
  filter: actorFilterSchema.nullable(),
})
export type ActorList = z.infer<typeof actorListSchema>

export const actorListSummarySchema = actorListSchema.extend({ memberCount: z.int().nonnegative() })
export type ActorListSummary = z.infer<typeof actorListSummarySchema>

/** Longest list that is shown and invited at once. */
export const MOST_MEMBERS = 5_000

export const actorListViewSchema = z.object({
  list: actorListSchema,
  total: z.int().nonnegative(),
  members: z.array(actorRowSchema),
})
export type ActorListView = z.infer<typeof actorListViewSchema>

export const actorListInputSchema = z.object({
  id: idSchema,
  /** 0 = a new list. */
  expectedRevision: revisionSchema,
  name: requiredLine(LIMITS.title),
  note: text(2_000),
  filter: actorFilterSchema.nullable(),
})
export type ActorListInput = z.input<typeof actorListInputSchema>

export const memberChangeSchema = z.object({
  listId: idSchema,
  add: z.array(idSchema).max(MOST_MEMBERS),
  remove: z.array(idSchema).max(MOST_MEMBERS),
})
