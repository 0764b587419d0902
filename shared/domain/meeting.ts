import { z } from 'zod'
import { isoDateSchema } from './date.ts'
import { idSchema, instantSchema, LIMITS, line, revisionSchema, text } from './field.ts'

/** A line in the log of meetings; a meeting in the future is a planned one. */
export const meetingSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  revision: revisionSchema,
  /** What it is called where its kind and day do not say enough; '' otherwise. */
  title: z.string(),
  /** Id of a meeting kind of the process model, or the user's own word. */
  kind: z.string(),
  heldOn: isoDateSchema,
  /** `14.30`, or '' where the time was not noted. */
  time: z.string(),
  endsAt: z.string(),
  place: z.string(),
  participants: z.string(),
  notes: z.string(),
  /** When its notes were opened in meeting mode; null = never. */
  begunAt: instantSchema.nullable(),
  /** null for a meeting that was begun = it still goes on, as far as anybody has said. */
  endedAt: instantSchema.nullable(),
})
export type Meeting = z.infer<typeof meetingSchema>

/** Whether it was begun in meeting mode and not ended. */
export const isRunning = ({ begunAt, endedAt }: Pick<Meeting, 'begunAt' | 'endedAt'>): boolean => begunAt !== null && endedAt === null

/** Accepts 14.30, 14:30, 9.05 and 1430; '' stays ''. */
export const timeOfDay = line(10).transform((value, context) => {
  if (value === '') return ''
  const match = /^(\d{1,2})[.:]?(\d{2})$/.exec(value)
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])]
  if (match && hours < 24 && minutes < 60) return `${String(hours).padStart(2, '0')}.${match[2]}`
  context.addIssue({ code: 'custom', message: 'invalid' })
  return z.NEVER
})

export const meetingInputSchema = z.object({
  id: idSchema,
  caseId: idSchema,
  /** 0 = a new meeting. */
  expectedRevision: revisionSchema,
  title: line(LIMITS.title).default(''),
  kind: line(60),
  heldOn: isoDateSchema,
  time: timeOfDay,
  endsAt: timeOfDay.default(''),
  place: line(),
  participants: text(),
  notes: text(50_000),
})
export type MeetingInput = z.input<typeof meetingInputSchema>
