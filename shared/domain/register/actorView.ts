import { z } from 'zod'
import { exportedDocumentSchema } from '../exportedDocument.ts'
import { idSchema } from '../field.ts'
import { meetingSchema } from '../meeting.ts'
import { inviteeAnswerSchema, networkMeetingSchema } from '../network/meeting.ts'
import { timelineEventSchema } from '../timeline.ts'
import { actorSchema } from './actor.ts'
import { caseRoleSchema } from './caseRole.ts'
import { commitmentSchema } from './commitment.ts'
import { contactSchema } from './contact.ts'

/** A meeting of the network as one actor sees it. */
export const gatheringSchema = networkMeetingSchema.pick({ id: true, title: true, heldOn: true }).extend({ answer: inviteeAnswerSchema, came: z.boolean() })
export type Gathering = z.infer<typeof gatheringSchema>

/** All that the page of one actor shows, in one call. */
export const actorViewSchema = z.object({
  actor: actorSchema,
  contacts: z.array(contactSchema),
  roles: z.array(caseRoleSchema),
  commitments: z.array(commitmentSchema),
  /** Meetings of its cases, newest first, at most a hundred. */
  meetings: z.array(meetingSchema.extend({ caseTitle: z.string() })),
  /** Meetings of the network that it was asked to or came to, newest first, at most a hundred. */
  gatherings: z.array(gatheringSchema),
  /** How its cases went: opened, decided, from phase to phase, closed; newest first, at most a hundred. */
  caseEvents: z.array(timelineEventSchema.extend({ caseId: idSchema, caseTitle: z.string() })),
  /** Documents of its cases, newest first, at most a hundred. */
  documents: z.array(exportedDocumentSchema),
})
export type ActorView = z.infer<typeof actorViewSchema>
