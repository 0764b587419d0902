import { z } from 'zod'
import { isoDateSchema } from './date.ts'
import { idSchema, instantSchema, line, requiredLine, revisionSchema, text } from './field.ts'

/** What somebody has to do, in a case or in none: the contact person, or somebody she waits for. */
export const taskSchema = z.object({
  /** The id of the line of notes where it was made, for a task made in a meeting. */
  id: idSchema,
  revision: revisionSchema,
  /** null = about no single case. */
  caseId: idSchema.nullable(),
  meetingId: idSchema.nullable(),
  title: z.string(),
  note: z.string(),
  /** Who does it; '' = the contact person herself. */
  responsible: z.string(),
  /** The actor of the register who does it, where it is known. */
  actorId: idSchema.nullable(),
  dueOn: isoDateSchema.nullable(),
  doneOn: isoDateSchema.nullable(),
  createdAt: instantSchema,
})
export type Task = z.infer<typeof taskSchema>

export const TASK_LIMITS = { title: 500, note: 20_000, responsible: 160 } as const

export const taskInputSchema = z.object({
  id: idSchema,
  /** 0 = a new task. */
  expectedRevision: revisionSchema,
  caseId: idSchema.nullable(),
  meetingId: idSchema.nullable(),
  title: requiredLine(TASK_LIMITS.title),
  note: text(TASK_LIMITS.note),
  responsible: line(TASK_LIMITS.responsible),
  actorId: idSchema.nullable(),
  dueOn: isoDateSchema.nullable(),
  doneOn: isoDateSchema.nullable(),
})
export type TaskInput = z.input<typeof taskInputSchema>
