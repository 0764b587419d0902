import { z } from 'zod'
import { exportedDocumentSchema } from '../../domain/exportedDocument.ts'
import { idSchema, revisionSchema } from '../../domain/field.ts'
import {
  actorListInputSchema, actorListSchema, actorListSummarySchema, actorListViewSchema, memberChangeSchema, MOST_MEMBERS,
} from '../../domain/network/actorList.ts'
import {
  inviteeAnswerSchema, mailWaySchema, networkMeetingInputSchema, networkMeetingRowSchema, networkMeetingSchema, networkMeetingViewSchema,
  sendingSchema,
} from '../../domain/network/meeting.ts'
import { labelSheetIdSchema, MOST_ON_A_SHEET } from '../../domain/network/labels.ts'
import { onePagerInputSchema, onePagerSchema } from '../../domain/network/onePager.ts'
import { solvedSchema } from '../../domain/network/solved.ts'
import { method } from '../method.ts'

const nothing = z.object({})
const one = z.object({ id: idSchema, expectedRevision: revisionSchema })
const ofCase = z.object({ caseId: idSchema })
const ofMeeting = z.object({ meetingId: idSchema })

export const onePager = {
  /** What is written, or what the case knows where nothing is written. */
  get: method(ofCase, onePagerSchema),
  save: method(onePagerInputSchema, onePagerSchema),
  /** Writes the page as a PDF and keeps it among the case's documents. */
  export: method(ofCase, exportedDocumentSchema),
}

export const actorLists = {
  /** The standing list first, then the others in Swedish order. */
  list: method(nothing, z.array(actorListSummarySchema)),
  get: method(z.object({ listId: idSchema }), actorListViewSchema),
  save: method(actorListInputSchema, actorListSchema),
  remove: method(one, nothing),
  /** Only of a list whose members are chosen one by one. Adding twice, or removing who is not there, changes nothing. */
  changeMembers: method(memberChangeSchema, z.object({ memberCount: z.int().nonnegative(), added: z.array(idSchema) })),
}

export const networkMeetings = {
  list: method(nothing, z.array(networkMeetingRowSchema)),
  get: method(ofMeeting, networkMeetingViewSchema),
  save: method(networkMeetingInputSchema, networkMeetingSchema),
  remove: method(one, nothing),
  /** Invites actors and, where a list is named, all its members; who is invited already keeps the answer. */
  invite: method(
    ofMeeting.extend({ actorIds: z.array(idSchema).max(MOST_MEMBERS), listId: idSchema.nullable() }),
    // Those who were not invited before.
    z.object({ added: z.array(idSchema) }),
  ),
  /** `null` = no longer invited. */
  answer: method(ofMeeting.extend({ actorId: idSchema, answer: inviteeAnswerSchema.nullable() }), nothing),
  /** Several are no longer invited. */
  withdraw: method(ofMeeting.extend({ actorIds: z.array(idSchema).max(MOST_MEMBERS) }), nothing),
  /** Who has met a theme or a problem before. A text that is far too long is cut, not refused. */
  whoHasSolved: method(z.object({ text: z.string().max(1_000_000) }), solvedSchema),
  /** Who came. One who was not invited is noted as having come without an invitation, and with false not at all. */
  attendance: method(ofMeeting.extend({ actorId: idSchema, came: z.boolean() }), nothing),
}

export const invitations = {
  /** Writes the files of an invitation, except where addresses were copied, and notes what was sent to whom. */
  send: method(ofMeeting.extend({ expectedRevision: revisionSchema, way: mailWaySchema }), sendingSchema),
  /** Writes address labels as a PDF and notes whom they were made for. The first one lands on label `startAt` of its sheet. */
  labels: method(
    ofMeeting.extend({
      expectedRevision: revisionSchema,
      sheet: labelSheetIdSchema,
      startAt: z.int().positive().max(MOST_ON_A_SHEET),
    }),
    sendingSchema,
  ),
}
