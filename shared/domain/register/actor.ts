import { z } from 'zod'
import { emailLine, idSchema, instantSchema, LIMITS, line, lines, requiredLine, revisionSchema, text } from '../field.ts'
import { checkOrganisationNumber } from '../organisationNumber.ts'

/** An organisation or group in the register; it may stand in many cases. */
export const actorSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  name: z.string(),
  /** Other names it goes by, in Swedish order. */
  aliases: z.array(z.string()),
  /** Id of an actor kind of the process model, or the user's own word. */
  kind: z.string(),
  /** `NNNNNN-NNNN`, or ''. */
  organisationNumber: z.string(),
  address: z.string(),
  area: z.string(),
  web: z.string(),
  /** The organisation's own; a person's are on the contact. */
  phone: z.string(),
  email: z.string(),
  tags: z.array(z.string()),
  notes: z.string(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  /** Set where what could point at a person has been removed by disposal. */
  anonymisedAt: instantSchema.nullable(),
})
export type Actor = z.infer<typeof actorSchema>

/** Refuses a personnummer with its own reason: a sole trader's number is one, and is never stored. */
const organisationNumber = line(20).transform((value, context) => {
  if (value === '') return ''
  const checked = checkOrganisationNumber(value)
  if (checked.ok) return checked.value
  context.addIssue({
    code: 'custom',
    message: checked.reason === 'personal-number' ? 'personal-number' : 'organisation-number',
  })
  return z.NEVER
})

export const actorInputSchema = z.object({
  id: idSchema,
  /** 0 = a new actor. */
  expectedRevision: revisionSchema,
  name: requiredLine(LIMITS.title),
  aliases: lines(LIMITS.title),
  kind: line(60),
  organisationNumber,
  address: line(),
  area: line(LIMITS.title),
  web: line(),
  phone: line(60),
  email: emailLine(),
  tags: lines(60),
  notes: text(),
})
export type ActorInput = z.input<typeof actorInputSchema>

/** What one writes of an actor. */
export type ActorWriting = Omit<ActorInput, 'id' | 'expectedRevision'>

export const emptyActor: ActorWriting = {
  name: '',
  aliases: [],
  kind: '',
  organisationNumber: '',
  address: '',
  area: '',
  web: '',
  phone: '',
  email: '',
  tags: [],
  notes: '',
}
