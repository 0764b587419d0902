import { z } from 'zod'
import { emailLine, idSchema, LIMITS, line, requiredLine, revisionSchema } from './field.ts'

/** Which part of the application an actor of the case belongs in: 2 (in the area) or 3 (wants to collaborate). */
export const INVOLVEMENTS = ['inArea', 'collaborating'] as const
export const involvementSchema = z.enum(INVOLVEMENTS)
export type Involvement = z.infer<typeof involvementSchema>

/** An actor as one case sees it. */
export const caseActorSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  revision: revisionSchema,
  name: z.string(),
  /** Id of an actor kind of the process model, or the user's own word. */
  kind: z.string(),
  contactName: z.string(),
  phone: z.string(),
  email: z.string(),
  involvement: involvementSchema,
})
export type CaseActor = z.infer<typeof caseActorSchema>

export const caseActorInputSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  /** 0 = a new actor on the case. */
  expectedRevision: revisionSchema,
  name: requiredLine(LIMITS.title),
  kind: line(60),
  contactName: line(),
  phone: line(60),
  email: emailLine(),
  involvement: involvementSchema,
})
export type CaseActorInput = z.input<typeof caseActorInputSchema>
