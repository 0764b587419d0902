import { z } from 'zod'
import { compareSwedish } from '../../text/sortKey.ts'
import { idSchema, instantSchema, revisionSchema } from '../field.ts'
import type { Actor } from '../register/actor.ts'
import type { Contact } from '../register/contact.ts'
import { reasonSchema } from './reason.ts'

export const MERGE_KINDS = ['actor', 'contact'] as const
export const mergeKindSchema = z.enum(MERGE_KINDS)
export type MergeKind = z.infer<typeof mergeKindSchema>

/** Fields of which one side's value is chosen. Other names and tags are joined, never chosen between. */
export const ACTOR_FIELDS = ['name', 'kind', 'organisationNumber', 'address', 'area', 'web', 'phone', 'email', 'notes'] as const
export const CONTACT_FIELDS = ['name', 'phone', 'email', 'preferredWay', 'source', 'influence', 'interest', 'notes'] as const
export type ActorField = (typeof ACTOR_FIELDS)[number]
export type ContactField = (typeof CONTACT_FIELDS)[number]

/** Whose value stays. `both` is for running text: one after the other. */
export const SIDES = ['winner', 'loser', 'both'] as const
const sideSchema = z.enum(SIDES)
export type Side = z.infer<typeof sideSchema>

const pair = { winnerId: idSchema, winnerRevision: revisionSchema, loserId: idSchema, loserRevision: revisionSchema }
const distinct = { path: ['loserId'], message: 'invalid' }
const isDistinct = ({ winnerId, loserId }: { winnerId: string; loserId: string }): boolean => winnerId !== loserId

export const actorMergeSchema = z.object({ ...pair, choices: z.record(z.enum(ACTOR_FIELDS), sideSchema) }).refine(isDistinct, distinct)
export const contactMergeSchema = z.object({ ...pair, choices: z.record(z.enum(CONTACT_FIELDS), sideSchema) }).refine(isDistinct, distinct)
export type ActorChoices = Readonly<Record<ActorField, Side>>
export type ContactChoices = Readonly<Record<ContactField, Side>>

export const mergeSchema = z.object({
  id: idSchema,
  kind: mergeKindSchema,
  winnerId: idSchema,
  loserId: idSchema,
  loserName: z.string(),
  mergedAt: instantSchema,
  mergedBy: z.string(),
  undoneAt: instantSchema.nullable(),
})
export type Merge = z.infer<typeof mergeSchema>

/** A merge that stands, with what the one that is left is called now. */
export const standingMergeSchema = mergeSchema.extend({ winnerName: z.string() })
export type StandingMerge = z.infer<typeof standingMergeSchema>

const entrySchema = z.object({ id: idSchema, name: z.string(), about: z.string() })

/** Two entries that are probably one, and why. `about` tells them apart: kind and area. */
export const duplicatePairSchema = z.object({
  first: entrySchema,
  second: entrySchema,
  score: z.number(),
  reasons: z.array(reasonSchema),
})
export type DuplicatePair = z.infer<typeof duplicatePairSchema>

export const similarActorSchema = z.object({
  id: idSchema,
  name: z.string(),
  kind: z.string(),
  area: z.string(),
  score: z.number(),
  reasons: z.array(reasonSchema),
})
export type SimilarActor = z.infer<typeof similarActorSchema>

const joined = (one: string, other: string): string =>
  one === other ? one : [one, other].filter((text) => text.trim() !== '').join('\n\n')

function chosen<Value>(side: Side, winner: Value, loser: Value): Value {
  return side === 'loser' ? loser : winner
}

const union = (...lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].toSorted(compareSwedish)

const texts = (side: Side, winner: string, loser: string): string =>
  side === 'both' ? joined(winner, loser) : chosen(side, winner, loser)

/** One actor out of two. The name that is not chosen becomes another name, so that it is still found. */
export function mergedActor(winner: Actor, loser: Actor, choices: ActorChoices): Actor {
  const picked = Object.fromEntries(ACTOR_FIELDS.map((field) => [field, texts(choices[field], winner[field], loser[field])]))
  const result = { ...winner, ...(picked as Pick<Actor, ActorField>) }
  if (choices.name === 'both') result.name = winner.name
  const aliases = union(winner.aliases, loser.aliases, [winner.name, loser.name]).filter((alias) => alias !== result.name)
  return { ...result, aliases, tags: union(winner.tags, loser.tags) }
}

/** One person out of two; where the details come from goes with its date. */
export function mergedContact(winner: Contact, loser: Contact, choices: ContactChoices): Contact {
  return {
    ...winner,
    name: chosen(choices.name, winner, loser).name,
    phone: chosen(choices.phone, winner, loser).phone,
    email: chosen(choices.email, winner, loser).email,
    preferredWay: chosen(choices.preferredWay, winner, loser).preferredWay,
    source: chosen(choices.source, winner, loser).source,
    sourceOn: chosen(choices.source, winner, loser).sourceOn,
    influence: chosen(choices.influence, winner, loser).influence,
    interest: chosen(choices.interest, winner, loser).interest,
    notes: texts(choices.notes, winner.notes, loser.notes),
  }
}

type Fields = Readonly<Record<string, unknown>>

const isList = (value: unknown): value is string[] => Array.isArray(value)

/** A list without what the merge brought, and with what was added since. */
function listBefore(before: readonly string[], after: readonly string[], now: readonly string[]): string[] {
  const kept = now.filter((item) => !after.includes(item) || before.includes(item))
  const lost = before.filter((item) => !after.includes(item) && !now.includes(item))
  return kept.length + lost.length === before.length && before.every((item) => kept.includes(item) || lost.includes(item))
    ? [...before]
    : union(kept, lost)
}

/** What the fields were before a merge, except those that were changed after it: a later edit stays. */
export function fieldsBefore(before: Fields, after: Fields, now: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(before).map((name) => {
      const [was, became, is] = [before[name], after[name], now[name]]
      if (isList(was) && isList(became) && isList(is)) return [name, listBefore(was, became, is)]
      return [name, JSON.stringify(is) === JSON.stringify(became) ? was : is]
    }),
  )
}
