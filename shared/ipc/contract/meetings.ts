import { z } from 'zod'
import { isoDateSchema } from '../../domain/date.ts'
import { documentFormatSchema, exportedDocumentSchema } from '../../domain/exportedDocument.ts'
import { bytesSchema, idSchema, LIMITS, line, revisionSchema } from '../../domain/field.ts'
import { letterBytesSchema, letterSchema } from '../../domain/letter.ts'
import { meetingSchema, timeOfDay } from '../../domain/meeting.ts'
import {
  attendanceSchema,
  attendeeSchema,
  keptRowSchema,
  meetingNotesSchema,
  notesInputSchema,
  personSchema,
  runningMeetingSchema,
} from '../../domain/meetingNotes.ts'
import { meetingTemplateSchema, templateInputSchema } from '../../domain/meetingTemplate.ts'
import { method } from '../method.ts'

const nothing = z.object({})
const ofMeeting = z.object({ meetingId: idSchema })

export const meetingMode = {
  get: method(ofMeeting, meetingNotesSchema),
  /** Meetings that were begun and not ended, the latest first. */
  running: method(nothing, z.array(runningMeetingSchema)),
  /** Opens a meeting's notes: a new meeting, or one that is noted already. Lays its agenda where there is none. */
  begin: method(
    z.object({ id: idSchema, caseId: idSchema, kind: line(60), heldOn: isoDateSchema, time: timeOfDay }),
    meetingNotesSchema,
  ),
  end: method(z.object({ meetingId: idSchema, endsAt: timeOfDay }), meetingSchema),
  /** Goes on with a meeting that was ended. */
  resume: method(ofMeeting, meetingSchema),
  setFurtherCases: method(z.object({ meetingId: idSchema, caseIds: z.array(idSchema).max(50) }), meetingNotesSchema),
  /** Writes what has changed of points and lines, and what lines were made into. */
  write: method(notesInputSchema, z.object({ revision: revisionSchema, kept: z.array(keptRowSchema) })),
  /** People who can be noted as present: of the meeting's cases first; with a text, those in the register that it fits. */
  people: method(z.object({ meetingId: idSchema, text: line(100) }), z.array(personSchema)),
  setAttendee: method(
    attendeeSchema.extend({ name: line(LIMITS.title), organisation: line(LIMITS.title), attendance: attendanceSchema }),
    attendeeSchema,
  ),
  removeAttendee: method(z.object({ id: idSchema }), nothing),
  /** Notes somebody as present who is not in the register, and brings them into it. */
  addPerson: method(
    z.object({ id: idSchema, meetingId: idSchema, name: line(LIMITS.title).pipe(z.string().min(1)), organisation: line(LIMITS.title) }),
    z.object({ attendee: attendeeSchema, newActorId: idSchema.nullable(), newContactId: idSchema.nullable() }),
  ),
  /** Takes a meeting away with everything noted at it; `restore` brings it back. */
  remove: method(z.object({ meetingId: idSchema, expectedRevision: revisionSchema }), nothing),
  restore: method(ofMeeting, meetingSchema),
  /** The minutes as they would be exported now. */
  preview: method(ofMeeting, z.object({ bytes: bytesSchema, pageCount: z.int(), missingCharacters: z.array(z.string()) })),
  export: method(ofMeeting.extend({ format: documentFormatSchema }), exportedDocumentSchema),
  /** Writes the meeting as a calendar file to the folder of documents. */
  calendar: method(ofMeeting, z.object({ path: z.string() })),
  /** What a letter (.eml) says; nothing of it is stored. */
  readLetter: method(z.object({ bytes: letterBytesSchema }), letterSchema),
}

export const meetingTemplates = {
  /** Every kind of the default model and the user's own, each with the agenda in force. */
  list: method(nothing, z.array(meetingTemplateSchema)),
  save: method(templateInputSchema, meetingTemplateSchema),
  /** Back to what the app brings. */
  reset: method(z.object({ kind: line(60) }), meetingTemplateSchema),
}
