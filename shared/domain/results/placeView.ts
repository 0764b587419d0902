// A look at the place from eight perspectives, on a day, and what changed between two looks.
import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, line, revisionSchema, text } from '../field.ts'

/**
 * långsiktighet, helhetsperspektiv, samverkan, metodiskt arbete, mätbarhet, definierad avgränsning, lokal ekonomi,
 * offentlig upphandling
 * @source the overview of place development in Västra Götaland, 2016-2019
 */
export const PERSPECTIVES = [
  'longTerm',
  'wholeness',
  'collaboration',
  'method',
  'measurability',
  'boundary',
  'localEconomy',
  'procurement',
] as const
export const perspectiveSchema = z.enum(PERSPECTIVES)
export type Perspective = z.infer<typeof perspectiveSchema>

/** From 1, it is not there, to 5, it is there to the full. */
export const RATINGS = [1, 2, 3, 4, 5] as const
const ratingSchema = z.int().min(1).max(RATINGS.length)

export const perspectiveRatingSchema = z.object({
  perspective: perspectiveSchema,
  /** null = not rated. */
  rating: ratingSchema.nullable(),
  reason: z.string(),
})
export type PerspectiveRating = z.infer<typeof perspectiveRatingSchema>

export const placeViewSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  viewedOn: isoDateSchema,
  /** Who looked, in words. */
  viewedBy: z.string(),
  /** All eight, in their order. */
  ratings: z.array(perspectiveRatingSchema),
})
export type PlaceView = z.infer<typeof placeViewSchema>

/** One rating of each perspective, in the order of the list; what is left out is not rated. */
const inOrder = (ratings: readonly PerspectiveRating[]): PerspectiveRating[] =>
  PERSPECTIVES.map((perspective) => ratings.find((each) => each.perspective === perspective) ?? { perspective, rating: null, reason: '' })

const once = (ratings: readonly PerspectiveRating[]): boolean => new Set(ratings.map(({ perspective }) => perspective)).size === ratings.length

export const placeViewInputSchema = z
  .object({
    id: idSchema,
    /** 0 = a new look. */
    expectedRevision: revisionSchema,
    caseId: idSchema,
    viewedOn: isoDateSchema,
    viewedBy: line(),
    ratings: z
      .array(z.object({ perspective: perspectiveSchema, rating: ratingSchema.nullable(), reason: text(2_000) }))
      .max(PERSPECTIVES.length)
      .refine(once, { message: 'invalid' })
      .transform(inOrder),
  })
  // A figure without its reason cannot be compared with the next one.
  .superRefine(({ ratings }, context) => {
    for (const { perspective, rating, reason } of ratings)
      if (rating !== null && reason.trim() === '') context.addIssue({ code: 'custom', path: ['ratings', perspective, 'reason'], message: 'required' })
  })
export type PlaceViewInput = z.input<typeof placeViewInputSchema>

export const unrated = (): PerspectiveRating[] => inOrder([])

/** The oldest look first; of one day, the one made first. */
export const inViewOrder = (views: readonly PlaceView[]): PlaceView[] =>
  views.toSorted((a, b) => a.viewedOn.localeCompare(b.viewedOn) || a.id.localeCompare(b.id))

export interface ComparedPerspective {
  readonly perspective: Perspective
  /** One per look, in the order of the looks. */
  readonly ratings: readonly PerspectiveRating[]
  /** From the first look that rated it to the last; null where fewer than two did. */
  readonly change: number | null
}

/** The eight perspectives over all looks. */
export function comparePlaceViews(views: readonly PlaceView[]): ComparedPerspective[] {
  const ordered = inViewOrder(views)
  return PERSPECTIVES.map((perspective) => {
    const ratings = ordered.map((view) => inOrder(view.ratings).find((each) => each.perspective === perspective) ?? { perspective, rating: null, reason: '' })
    const known = ratings.flatMap(({ rating }) => (rating === null ? [] : [rating]))
    const [first, last] = [known[0], known.at(-1)]
    return { perspective, ratings, change: known.length < 2 || first === undefined || last === undefined ? null : last - first }
  })
}
