import { z } from 'zod'
import { isoDateSchema } from './date.ts'
import { idSchema, instantSchema, LIMITS, line, revisionSchema, text } from './field.ts'
import { meetingSchema } from './meeting.ts'

/** What a line of notes is, in the order of the keys that choose it. */
export const LINE_KINDS = ['note', 'decision', 'task', 'commitment', 'opinion', 'question'] as const
export const lineKindSchema = z.enum(LINE_KINDS)
export type LineKind = z.infer<typeof lineKindSchema>

/** Kinds that live on outside the meeting, as a row of their own with the line's id. */
export const LIVING_KINDS = ['task', 'commitment', 'opinion'] as const satisfies readonly LineKind[]
export type LivingKind = (typeof LIVING_KINDS)[number]

/** What stands beside a line, put right by hand. A field that is missing is read from the text. */
export const lineDetailSchema = z.object({
  /** Who does it; '' = the contact person herself. */
  who: line(160).optional(),
  /** The actor that promises. */
  actorId: idSchema.optional(),
  dueOn: isoDateSchema.nullable().optional(),
  /** The group that an opinion comes from. */
  group: line(80).optional(),
})
export type LineDetail = z.infer<typeof lineDetailSchema>

export const LINE_LENGTH = LIMITS.note

/** A point of the agenda. Positions order the points of a meeting, and the lines of a point; they need not be whole. */
export const pointSchema = z.object({
  id: idSchema,
  position: z.number(),
  title: z.string(),
  /** Standing questions, one per line. */
  questions: z.string(),
})
export type MeetingPoint = z.infer<typeof pointSchema>

export const noteLineSchema = z.object({
  id: idSchema,
  pointId: idSchema,
  position: z.number(),
  kind: lineKindSchema,
  text: z.string(),
  detail: lineDetailSchema,
})
export type NoteLine = z.infer<typeof noteLineSchema>

export const ATTENDANCES = ['present', 'absent', 'expected'] as const
export const attendanceSchema = z.enum(ATTENDANCES)
export type Attendance = z.infer<typeof attendanceSchema>

export const attendeeSchema = z.object({
  id: idSchema,
  meetingId: idSchema,
  /** The person in the register; null where it is not in it. */
  contactId: idSchema.nullable(),
  actorId: idSchema.nullable(),
  name: z.string(),
  organisation: z.string(),
  attendance: attendanceSchema,
})
export type Attendee = z.infer<typeof attendeeSchema>

/** Somebody who can be noted as present. */
export const personSchema = attendeeSchema.pick({ contactId: true, actorId: true, name: true, organisation: true })
export type MeetingPerson = z.infer<typeof personSchema>

export const caseNameSchema = z.object({ id: idSchema, title: z.string(), area: z.string() })
export type CaseName = z.infer<typeof caseNameSchema>

/** A meeting with all that was noted. Points and lines in their order. */
export const meetingNotesSchema = z.object({
  meeting: meetingSchema,
  /** Of all points and lines together. */
  revision: revisionSchema,
  /** The meeting's own case first. */
  cases: z.array(caseNameSchema),
  modelKey: z.string(),
  points: z.array(pointSchema),
  lines: z.array(noteLineSchema),
  attendees: z.array(attendeeSchema),
})
export type MeetingNotes = z.infer<typeof meetingNotesSchema>

const MOST_ROWS = 20_000

/** What has changed of the notes since the expected revision; what is not named stays. */
export const notesInputSchema = z.object({
  meetingId: idSchema,
  expectedRevision: revisionSchema,
  points: z
    .array(pointSchema.extend({ title: line(LIMITS.line), questions: text(5_000) }))
    .max(MOST_ROWS),
  lines: z.array(noteLineSchema.extend({ text: line(LINE_LENGTH) })).max(MOST_ROWS),
  removedPointIds: z.array(idSchema).max(MOST_ROWS),
  removedLineIds: z.array(idSchema).max(MOST_ROWS),
})
export type NotesInput = z.output<typeof notesInputSchema>

/** A task, commitment or opinion that stayed although its line no longer is one: it was worked on elsewhere. */
export const keptRowSchema = z.object({ lineId: idSchema, kind: z.enum(LIVING_KINDS) })
export type KeptRow = z.infer<typeof keptRowSchema>

/** A meeting that was begun and not ended. */
export const runningMeetingSchema = meetingSchema
  .pick({ id: true, caseId: true, title: true, kind: true, heldOn: true, time: true, place: true })
  .extend({ caseTitle: z.string(), begunAt: instantSchema })
export type RunningMeeting = z.infer<typeof runningMeetingSchema>
