import { z } from 'zod'
import { attendanceSchema, lineDetailSchema, lineKindSchema } from '../../shared/domain/meetingNotes.ts'
import { dayOffset } from './demoDays.ts'

/** Kind and words of a line, and what stands beside it. */
const line = z.tuple([lineKindSchema, z.string(), lineDetailSchema.pick({ who: true, group: true }).extend({ due: dayOffset }).partial().optional()])

/** Notes taken in meeting mode. */
const notesSchema = z.strictObject({
  until: z.string(),
  present: z.array(z.strictObject({ name: z.string(), organisation: z.string().default(''), attendance: attendanceSchema.default('present') })),
  /** Lines by the title of the agenda's point. */
  points: z.record(z.string(), z.array(line)),
})

export const demoMeetingSchema = z.strictObject({
  on: dayOffset,
  time: z.string(),
  title: z.string().default(''),
  kind: z.string(),
  place: z.string(),
  participants: z.string(),
  notes: z.string(),
  noted: notesSchema.nullable().default(null),
})
export type DemoMeeting = z.infer<typeof demoMeetingSchema>
