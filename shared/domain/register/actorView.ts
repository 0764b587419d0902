import { z } from 'zod'
import { exportedDocumentSchema } from '../exportedDocument.ts'
import { meetingSchema } from '../meeting.ts'
import { actorSchema } from './actor.ts'
import { caseRoleSchema } from './caseRole.ts'
import { commitmentSchema } from './commitment.ts'
import { contactSchema } from './contact.ts'

/** All that the page of one actor shows, in one call. */
export const actorViewSchema = z.object({
  actor: actorSchema,
  contacts: z.array(contactSchema),
  roles: z.array(caseRoleSchema),
  commitments: z.array(commitmentSchema),
  /** Meetings of its cases, newest first, at most a hundred. */
  meetings: z.array(meetingSchema.extend({ caseTitle: z.string() })),
  /** Documents of its cases, newest first, at most a hundred. */
  documents: z.array(exportedDocumentSchema),
})
export type ActorView = z.infer<typeof actorViewSchema>
