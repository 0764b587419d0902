import { z } from 'zod'
import { isoDateSchema } from './date.ts'
import { idSchema, instantSchema, LIMITS, line, requiredLine, revisionSchema, text } from './field.ts'
import { phaseSchema } from './phase.ts'

/** Who started the process: the area's actors, or the city (stadsinitierat). */
export const ORIGINS = ['actors', 'city'] as const
export const originSchema = z.enum(ORIGINS)
export type Origin = z.infer<typeof originSchema>

/** Summer streets are time-limited; a city-centre collaboration runs on with renewed decisions. */
export const DURATIONS = ['timeLimited', 'longRunning'] as const
export const durationSchema = z.enum(DURATIONS)
export type Duration = z.infer<typeof durationSchema>

export const caseSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  title: z.string(),
  area: z.string(),
  origin: originSchema,
  duration: durationSchema,
  /** Who made contact; may be empty where the city started the process. */
  firstContact: z.string(),
  firstMeetingOn: isoDateSchema,
  /** When the actors were told of the process and its criteria; null = not yet. */
  informedOn: isoDateSchema.nullable(),
  registryNumber: z.string(),
  /** The extent of the city's part, judged case by case (rule 8 of the model). */
  cityRole: z.string(),
  /** The plan that decision 2 rests on, as registered; date and reference. */
  planOn: isoDateSchema.nullable(),
  planReference: z.string(),
  phase: phaseSchema,
  closedOn: isoDateSchema.nullable(),
  closedReason: z.string(),
  /** The version of the process model that the case is assessed with, e.g. `malmo@2020.1`. */
  modelKey: z.string(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
})
export type Case = z.infer<typeof caseSchema>

/** The short form that opens a case after a first meeting. */
export const newCaseSchema = z.object({
  /** Made by the caller, so that a repeated call cannot open the case twice. */
  id: idSchema,
  title: requiredLine(LIMITS.title),
  area: requiredLine(LIMITS.title),
  origin: originSchema,
  duration: durationSchema,
  firstContact: line(),
  firstMeetingOn: isoDateSchema,
})
export type NewCase = z.input<typeof newCaseSchema>

export const caseFactsSchema = z
  .object({
    title: requiredLine(LIMITS.title),
    area: requiredLine(LIMITS.title),
    origin: originSchema,
    duration: durationSchema,
    firstContact: line(),
    firstMeetingOn: isoDateSchema,
    informedOn: isoDateSchema.nullable(),
    registryNumber: line(60),
    cityRole: text(),
    planOn: isoDateSchema.nullable(),
    planReference: line(),
  })
  // The first meeting is where process and criteria are explained.
  .refine(({ informedOn, firstMeetingOn }) => informedOn === null || informedOn >= firstMeetingOn, {
    path: ['informedOn'],
    message: 'before-first-meeting',
  })
export type CaseFacts = z.input<typeof caseFactsSchema>

/** The editable facts of a case, e.g. as the start of a form. */
export const factsOf = (entity: Case): CaseFacts => ({
  title: entity.title,
  area: entity.area,
  origin: entity.origin,
  duration: entity.duration,
  firstContact: entity.firstContact,
  firstMeetingOn: entity.firstMeetingOn,
  informedOn: entity.informedOn,
  registryNumber: entity.registryNumber,
  cityRole: entity.cityRole,
  planOn: entity.planOn,
  planReference: entity.planReference,
})
