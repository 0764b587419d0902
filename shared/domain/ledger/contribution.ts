import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, line, requiredLine, revisionSchema } from '../field.ts'
import { kronorSchema } from '../money.ts'

/** What is given beside money: by the city in kind, or by an actor of its own. */
export const GIVERS = ['city', 'actor'] as const
export const giverSchema = z.enum(GIVERS)
export type Giver = z.infer<typeof giverSchema>

/** Kinds that are known by name; any other word is as good. */
export const CONTRIBUTION_KINDS = ['hours', 'material', 'premises'] as const
export type KnownContribution = (typeof CONTRIBUTION_KINDS)[number]

const hoursSchema = z.int().min(0).max(1_000_000)

export const contributionSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  giver: giverSchema,
  /** Who gives, as one reads it; '' = the city's office. */
  giverName: z.string(),
  /** The promise that it keeps; null = none. */
  commitmentId: idSchema.nullable(),
  happenedOn: isoDateSchema,
  /** One of the known kinds, or the user's own word. */
  kind: z.string(),
  /** Whole hours of work; null = not counted in hours. */
  hours: hoursSchema.nullable(),
  text: z.string(),
  /** What it is thought to be worth; null = not told. Never added to the money. */
  valueKronor: kronorSchema.nullable(),
  documentReference: z.string(),
  createdAt: instantSchema,
})
export type Contribution = z.infer<typeof contributionSchema>

export const contributionInputSchema = z
  .object({
    id: idSchema,
    caseId: idSchema,
    /** 0 = a new one. */
    expectedRevision: revisionSchema,
    giver: giverSchema,
    giverName: line(),
    commitmentId: idSchema.nullable(),
    happenedOn: isoDateSchema,
    kind: requiredLine(60),
    hours: hoursSchema.nullable(),
    text: line(),
    valueKronor: kronorSchema.nullable(),
    documentReference: line(),
  })
  .refine(({ giver, giverName }) => giver === 'city' || giverName !== '', { path: ['giverName'], message: 'required' })
export type ContributionInput = z.input<typeof contributionInputSchema>

export interface ContributionSums {
  readonly count: number
  readonly hours: number
  /** Of those whose worth is told. */
  readonly valueKronor: number
  readonly withoutValue: number
}

/** Exact sums of what one side has given. */
export function contributionSums(contributions: readonly Contribution[], giver: Giver): ContributionSums {
  const given = contributions.filter((each) => each.giver === giver)
  return {
    count: given.length,
    hours: given.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
    valueKronor: given.reduce((sum, { valueKronor }) => sum + (valueKronor ?? 0), 0),
    withoutValue: given.filter(({ valueKronor }) => valueKronor === null).length,
  }
}
