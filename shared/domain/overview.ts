import { z } from 'zod'
import { isoDateSchema } from './date.ts'
import { idSchema, instantSchema } from './field.ts'
import { phaseSchema } from './phase.ts'
import { todoSchema } from './todo.ts'

/** Something with a date that concerns the contact person. */
export const agendaItemSchema = z.object({
  caseId: idSchema,
  caseTitle: z.string(),
  area: z.string(),
  on: isoDateSchema,
  /** `board` = the board meeting that a statement is meant for, still without a decision. */
  /** `checkIn` = a check-in is due by the case's rhythm. */
  /** `result` = the result report is due. */
  kind: z.enum(['meeting', 'board', 'checkIn', 'result']),
  /** Meeting kind, time and place, or ''. */
  meetingKind: z.string(),
  time: z.string(),
  place: z.string(),
})
export type AgendaItem = z.infer<typeof agendaItemSchema>

export const overviewCaseSchema = z.object({
  caseId: idSchema,
  title: z.string(),
  area: z.string(),
  phase: phaseSchema,
  nextStep: todoSchema.nullable(),
  latestOn: isoDateSchema,
})
export type OverviewCase = z.infer<typeof overviewCaseSchema>

/** What the first screen shows. */
export const overviewSchema = z.object({
  today: isoDateSchema,
  caseCount: z.int().nonnegative(),
  /** Meetings today, and board meetings that have passed without a recorded decision. */
  todayAndOverdue: z.array(agendaItemSchema),
  /** The seven days after today. */
  thisWeek: z.array(agendaItemSchema),
  awaitingBoard: z.array(overviewCaseSchema),
  /** Open cases that nothing has happened in for the longest time, where the next step is hers. */
  quiet: z.array(overviewCaseSchema),
  latestBackupAt: instantSchema.nullable(),
  changedSinceBackup: z.boolean(),
})
export type Overview = z.infer<typeof overviewSchema>
