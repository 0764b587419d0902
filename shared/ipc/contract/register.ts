import { z } from 'zod'
import { changeSchema } from '../../domain/changeLog.ts'
import { idSchema, line, revisionSchema } from '../../domain/field.ts'
import { actorInputSchema, actorSchema } from '../../domain/register/actor.ts'
import { actorPageSchema, actorQuerySchema } from '../../domain/register/actorList.ts'
import { actorViewSchema } from '../../domain/register/actorView.ts'
import { caseRoleInputSchema, caseRoleSchema } from '../../domain/register/caseRole.ts'
import { commitmentInputSchema, commitmentSchema } from '../../domain/register/commitment.ts'
import { contactInputSchema, contactSchema } from '../../domain/register/contact.ts'
import { method } from '../method.ts'

const nothing = z.object({})
const one = z.object({ id: idSchema, expectedRevision: revisionSchema })

export const register = {
  list: method(actorQuerySchema, actorPageSchema),
  get: method(z.object({ actorId: idSchema }), actorViewSchema),
  save: method(actorInputSchema, actorSchema),
  /**
   * Only an actor on whom nothing rests can be removed; others are disposed of or merged. Answers with the lists that it
   * was in, which is what putting it back needs.
   */
  remove: method(one, z.object({ listIds: z.array(idSchema) })),
  history: method(z.object({ actorId: idSchema }), z.array(changeSchema)),
  /** Tags and areas in use, the most used first. */
  words: method(nothing, z.object({ tags: z.array(z.string()), areas: z.array(z.string()), kinds: z.array(z.string()) })),
  /** Actors for a field that completes names, best first. */
  suggest: method(z.object({ text: line(100) }), z.array(z.object({ id: idSchema, name: z.string(), kind: z.string(), area: z.string() }))),
}

export const contacts = {
  save: method(contactInputSchema, contactSchema),
  /** Answers with the roles that the person spoke in, which is what putting back needs. */
  remove: method(one, z.object({ roleIds: z.array(idSchema) })),
  /** Writes a removed person again, who speaks where nobody has been named since. */
  putBack: method(z.object({ contact: contactInputSchema.omit({ expectedRevision: true }), roleIds: z.array(idSchema).max(5_000) }), contactSchema),
  get: method(z.object({ contactId: idSchema }), contactSchema),
  suggest: method(z.object({ text: line(100) }), z.array(contactSchema.pick({ id: true, name: true, phone: true, email: true, positions: true }))),
}

export const roles = {
  listForCase: method(z.object({ caseId: idSchema }), z.array(caseRoleSchema)),
  save: method(caseRoleInputSchema, caseRoleSchema),
  remove: method(one, nothing),
}

export const commitments = {
  listForCase: method(z.object({ caseId: idSchema }), z.array(commitmentSchema)),
  save: method(commitmentInputSchema, commitmentSchema),
  /** Says how many contributions lost their tie to the promise. */
  remove: method(one, z.object({ untiedContributions: z.int() })),
  /** Undoes the removal, with the ties. */
  restore: method(z.object({ id: idSchema }), commitmentSchema),
}
