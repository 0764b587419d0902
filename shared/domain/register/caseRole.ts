import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, revisionSchema, text } from '../field.ts'

/** initiativtagare, intresserad, medverkande, ansvarig grupp, finansiär, drivande, berörd, adjungerad */
export const CASE_ROLES = [
  'initiator',
  'interested',
  'participant',
  'responsibleGroup',
  'financier',
  'driving',
  'affected',
  'coOpted',
] as const
export const caseRoleNameSchema = z.enum(CASE_ROLES)
export type CaseRoleName = z.infer<typeof caseRoleNameSchema>

/** What an actor is in a case, for how long, and whether somebody has a conflict of interest (jäv). */
export const caseRoleSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  caseId: idSchema,
  caseTitle: z.string(),
  actorId: idSchema,
  actorName: z.string(),
  /** The person who speaks for the actor here, if one is named. */
  contactId: idSchema.nullable(),
  role: caseRoleNameSchema,
  since: isoDateSchema.nullable(),
  until: isoDateSchema.nullable(),
  conflictNote: z.string(),
})
export type CaseRole = z.infer<typeof caseRoleSchema>

export const caseRoleInputSchema = z
  .object({
    id: idSchema,
    /** 0 = a new role. */
    expectedRevision: revisionSchema,
    caseId: idSchema,
    actorId: idSchema,
    contactId: idSchema.nullable(),
    role: caseRoleNameSchema,
    since: isoDateSchema.nullable(),
    until: isoDateSchema.nullable(),
    conflictNote: text(2_000),
  })
  .refine(({ since, until }) => since === null || until === null || until >= since, {
    path: ['until'],
    message: 'ends-before-start',
  })
export type CaseRoleInput = z.input<typeof caseRoleInputSchema>

/** Roles that mean wanting to collaborate; their actors stand in part 3 of the application as well as in part 2. */
const COLLABORATING: readonly CaseRoleName[] = ['initiator', 'participant', 'responsibleGroup', 'financier', 'driving', 'coOpted']

export const wantsToCollaborate = (role: CaseRoleName): boolean => COLLABORATING.includes(role)
