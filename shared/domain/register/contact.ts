import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { emailLine, idSchema, instantSchema, LIMITS, line, requiredLine, revisionSchema, text } from '../field.ts'

export const PREFERRED_WAYS = ['notSet', 'phone', 'email', 'letter', 'meeting'] as const
export const preferredWaySchema = z.enum(PREFERRED_WAYS)
export type PreferredWay = z.infer<typeof preferredWaySchema>

/** An internal estimate; it starts unset and never leaves the app in an export by default. */
export const ESTIMATES = ['notSet', 'low', 'medium', 'high'] as const
export const estimateSchema = z.enum(ESTIMATES)
export type Estimate = z.infer<typeof estimateSchema>

/** A person's place at an actor; a person can stand at several. */
export const positionSchema = z.object({
  id: idSchema,
  actorId: idSchema,
  actorName: z.string(),
  role: z.string(),
  since: isoDateSchema.nullable(),
  until: isoDateSchema.nullable(),
})
export type Position = z.infer<typeof positionSchema>

/** A person at one or more actors. */
export const contactSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  name: z.string(),
  phone: z.string(),
  email: z.string(),
  preferredWay: preferredWaySchema,
  /** Where the details came from and when: a registered person has the right to know. */
  source: z.string(),
  sourceOn: isoDateSchema.nullable(),
  influence: estimateSchema,
  interest: estimateSchema,
  notes: z.string(),
  positions: z.array(positionSchema),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  anonymisedAt: instantSchema.nullable(),
})
export type Contact = z.infer<typeof contactSchema>

const positionInput = z
  .object({
    id: idSchema,
    actorId: idSchema,
    role: line(),
    since: isoDateSchema.nullable(),
    until: isoDateSchema.nullable(),
  })
  .refine(({ since, until }) => since === null || until === null || until >= since, {
    path: ['until'],
    message: 'ends-before-start',
  })

export const contactInputSchema = z.object({
  id: idSchema,
  /** 0 = a new contact. */
  expectedRevision: revisionSchema,
  name: requiredLine(LIMITS.title),
  phone: line(60),
  email: emailLine(),
  preferredWay: preferredWaySchema,
  source: line(),
  sourceOn: isoDateSchema.nullable(),
  influence: estimateSchema,
  interest: estimateSchema,
  notes: text(),
  positions: z.array(positionInput).max(50),
})
export type ContactInput = z.input<typeof contactInputSchema>
