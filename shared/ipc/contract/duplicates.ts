import { z } from 'zod'
import {
  actorMergeSchema,
  contactMergeSchema,
  duplicatePairSchema,
  mergeKindSchema,
  mergeSchema,
  similarActorSchema,
  standingMergeSchema,
} from '../../domain/duplicates/merging.ts'
import { idSchema, LIMITS, line } from '../../domain/field.ts'
import { actorFilterSchema } from '../../domain/register/actorList.ts'
import { caseRoleNameSchema } from '../../domain/register/caseRole.ts'
import { method } from '../method.ts'

const nothing = z.object({})

export const duplicates = {
  /** Actors that what is being typed may already be, the likeliest first; at most five. */
  similar: method(
    z.object({
      name: line(LIMITS.title),
      aliases: z.array(line(LIMITS.title)).max(LIMITS.listItems).default([]),
      organisationNumber: line(20),
      phone: line(60),
      email: line(254),
      /** The actor being written, which is not a duplicate of itself. */
      exceptId: idSchema.nullable(),
    }),
    z.array(similarActorSchema),
  ),
  /** Probable pairs over the whole register, the likeliest first; `total` where there are more than are given. */
  list: method(z.object({ kind: mergeKindSchema }), z.object({ total: z.int(), pairs: z.array(duplicatePairSchema) })),
  /** Remembers that two entries are two, or takes it back. */
  notSame: method(z.object({ kind: mergeKindSchema, firstId: idSchema, secondId: idSchema, notSame: z.boolean() }), nothing),
  mergeActors: method(actorMergeSchema, mergeSchema),
  mergeContacts: method(contactMergeSchema, mergeSchema),
  /** Merges that stand, the newest first; of one entry, or of all. */
  merges: method(z.object({ winnerId: idSchema.nullable() }), z.array(standingMergeSchema)),
  unmerge: method(z.object({ mergeId: idSchema }), nothing),
}

const MOST_AT_ONCE = 100_000
const ids = z.array(idSchema).max(MOST_AT_ONCE)

export const batch = {
  /** Every actor that the filter lets through, in no particular order: "select all". */
  ids: method(actorFilterSchema, ids),
  /** Gives actors a tag, or takes it away; answers with those that it changed, which is what undo needs. */
  tag: method(z.object({ actorIds: ids, tag: line(60).pipe(z.string().min(1)), on: z.boolean() }), z.object({ actorIds: ids })),
  /** Gives actors a role in a case; those that already have it are passed over. */
  addToCase: method(z.object({ actorIds: ids, caseId: idSchema, role: caseRoleNameSchema }), z.object({ roleIds: ids })),
  /** Takes back what `addToCase` gave, where nobody has changed it since. */
  removeFromCase: method(z.object({ caseId: idSchema, roleIds: ids }), z.object({ removed: z.int() })),
}
