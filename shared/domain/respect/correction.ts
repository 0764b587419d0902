import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, requiredLine, revisionSchema } from '../field.ts'
import { actorInputSchema } from '../register/actor.ts'
import { contactInputSchema } from '../register/contact.ts'

/** What can be put right on request; estimates and positions are the user's own, and are changed as usual. */
export const contactCorrectionFields = contactInputSchema.pick({ name: true, phone: true, email: true, source: true, notes: true })
export const actorCorrectionFields = actorInputSchema.pick({
  name: true,
  organisationNumber: true,
  address: true,
  area: true,
  web: true,
  phone: true,
  email: true,
  notes: true,
})

export const CORRECTED_ENTITIES = ['contact', 'registerActor'] as const
export const correctedEntitySchema = z.enum(CORRECTED_ENTITIES)
export type CorrectedEntity = z.infer<typeof correctedEntitySchema>

/** Somebody in the register, or an actor of it. */
export const correctedSchema = z.object({ entity: correctedEntitySchema, entityId: idSchema })
export type Corrected = z.infer<typeof correctedSchema>

const request = {
  id: idSchema,
  entityId: idSchema,
  expectedRevision: revisionSchema,
  /** Who asked for it: the person, or somebody for the person. */
  askedBy: requiredLine(),
  askedOn: isoDateSchema,
  reason: requiredLine(),
  /** false = what stood there before must not be kept anywhere in the register's history. */
  keepOld: z.boolean(),
}

export const correctionInputSchema = z.discriminatedUnion('entity', [
  z.object({ entity: z.literal('contact'), ...request, fields: contactCorrectionFields }),
  z.object({ entity: z.literal('registerActor'), ...request, fields: actorCorrectionFields }),
])
export type CorrectionInput = z.input<typeof correctionInputSchema>

export const RECIPIENT_KINDS = ['export', 'invitation', 'application', 'extract'] as const

/** Where the wrong detail may have gone: those who got it are to be told (GDPR article 19). */
export const correctionRecipientSchema = z.object({
  kind: z.enum(RECIPIENT_KINDS),
  on: isoDateSchema,
  /** The exported file, the meeting of the invitation, the case of the application. */
  name: z.string(),
})
export type CorrectionRecipient = z.infer<typeof correctionRecipientSchema>

const values = z.record(z.string(), z.unknown())

/** A correction as it was made; it never changes, but for when the recipients were told. */
export const correctionSchema = z.object({
  id: idSchema,
  entity: correctedEntitySchema,
  entityId: idSchema,
  correctedAt: instantSchema,
  correctedBy: z.string(),
  askedBy: z.string(),
  askedOn: isoDateSchema,
  reason: z.string(),
  /** The corrected fields as they were, or null where they must not be kept. */
  before: values.nullable(),
  after: values,
  recipients: z.array(correctionRecipientSchema),
  /** When the recipients had been told; null = not yet. */
  toldOn: isoDateSchema.nullable(),
})
export type Correction = z.infer<typeof correctionSchema>

/** Stands in the history where a value was that must not be kept. */
export const REMOVED_VALUE = '[borttagen uppgift]'

/** Whether there is somebody left to tell. */
export const isUntold = ({ recipients, toldOn }: Pick<Correction, 'recipients' | 'toldOn'>): boolean => recipients.length > 0 && toldOn === null
