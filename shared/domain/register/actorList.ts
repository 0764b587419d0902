import { z } from 'zod'
import { idSchema, LIMITS, line } from '../field.ts'
import { caseRoleNameSchema } from './caseRole.ts'

/** One row of the register. */
export const actorRowSchema = z.object({
  id: idSchema,
  name: z.string(),
  kind: z.string(),
  area: z.string(),
  tags: z.array(z.string()),
  contactCount: z.int().nonnegative(),
  caseCount: z.int().nonnegative(),
  /** The alias that the search hit, where it was not the name. */
  foundAs: z.string(),
})
export type ActorRow = z.infer<typeof actorRowSchema>

export const ACTOR_SORTS = ['name', 'area', 'kind'] as const

export const actorFilterSchema = z.object({
  search: line(LIMITS.line),
  kinds: z.array(line(60)).max(50),
  tags: z.array(line(60)).max(50),
  /** Actors that have any of these roles in any case. */
  roles: z.array(caseRoleNameSchema).max(8),
})
export type ActorFilter = z.input<typeof actorFilterSchema>

export const NO_ACTOR_FILTER: ActorFilter = { search: '', kinds: [], tags: [], roles: [] }

export const actorQuerySchema = actorFilterSchema.extend({
  sort: z.enum(ACTOR_SORTS),
  descending: z.boolean(),
  offset: z.int().nonnegative().max(10_000_000),
  limit: z.int().positive().max(200),
})
export type ActorQuery = z.input<typeof actorQuerySchema>

export const actorPageSchema = z.object({ total: z.int().nonnegative(), rows: z.array(actorRowSchema) })
export type ActorPage = z.infer<typeof actorPageSchema>
