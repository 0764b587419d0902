import { z } from 'zod'

/** In what way two names are taken for one; the first that fits. */
export const NAME_LIKENESSES = ['same', 'letters', 'form', 'order', 'spacing', 'misspelt', 'added'] as const

/** Why two entries may be one and the same; `score` from 0 to 1. Codes and facts: the sentence is in the catalogue. */
export const reasonSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('organisationNumber'), score: z.number(), value: z.string() }),
  z.object({ kind: z.literal('phone'), score: z.number(), value: z.string() }),
  z.object({ kind: z.literal('email'), score: z.number(), value: z.string() }),
  /** Speaks against: both have a number, and the numbers differ. */
  z.object({ kind: z.literal('otherNumber'), score: z.number() }),
  z.object({
    kind: z.literal('name'),
    score: z.number(),
    how: z.enum(NAME_LIKENESSES),
    /** The two names compared, of which either may be an alias. */
    first: z.string(),
    second: z.string(),
    /** The word that only one of them has (`added`), or ''. */
    word: z.string(),
  }),
  /** People: the same name at the same actor. */
  z.object({ kind: z.literal('sameActor'), score: z.number(), actorName: z.string() }),
])
export type Reason = z.infer<typeof reasonSchema>

/** From here on two entries are put forward as probably one. */
export const PROBABLE = 0.7

/** How likely it is that the two are one, 0 to 1, taken together from what speaks for and against. */
export function scoreOf(reasons: readonly Reason[]): number {
  const unlikely = reasons.filter(({ kind }) => kind !== 'otherNumber').reduce((product, { score }) => product * (1 - score), 1)
  const against = reasons.filter(({ kind }) => kind === 'otherNumber').reduce((product, { score }) => product * (1 - score), 1)
  return (1 - unlikely) * against
}
