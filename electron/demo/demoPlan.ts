import { z } from 'zod'
import { kronorSchema } from '../../shared/domain/money.ts'
import { PLAN_ITEM_KINDS } from '../../shared/domain/plan/planItem.ts'
import { PROGRESS_STATES } from '../../shared/domain/execution/progress.ts'
import { dayOffset } from './demoDays.ts'

const kronor = kronorSchema.nullable().default(null)

const item = z.strictObject({
  kind: z.enum(PLAN_ITEM_KINDS).default('activity'),
  title: z.string(),
  purpose: z.string().default(''),
  responsible: z.string().default(''),
  costKronor: kronor,
  askedKronor: kronor,
  askedOther: z.string().default(''),
  /** First and last day. */
  days: z.tuple([dayOffset, dayOffset]).nullable().default(null),
  themes: z.array(z.string()).default([]),
  /** How it has gone, told on a day. */
  progress: z
    .array(z.strictObject({ on: dayOffset, state: z.enum(PROGRESS_STATES), percent: z.int(), note: z.string().default('') }))
    .default([]),
})
export type DemoPlanItem = z.infer<typeof item>

/** A departure from the frozen plan: other days, another sum, or struck where neither is said. */
const deviation = z.strictObject({
  on: dayOffset,
  item: z.string(),
  days: z.tuple([dayOffset, dayOffset]).optional(),
  costKronor: kronorSchema.optional(),
  reason: z.string(),
  agreedBy: z.string(),
})

const proposal = z.strictObject({
  on: dayOffset,
  boardMeeting: dayOffset.nullable(),
  summary: z.string(),
  proposals: z.array(z.string()),
  proposedKronor: kronor,
  proposedOther: z.string().default(''),
  background: z.string().default(''),
  assessment: z.string().default(''),
  economy: z.string().default(''),
  consequences: z.string().default(''),
  recipients: z.array(z.string()).default([]),
  signers: z.array(z.string()).default([]),
  exportedOn: dayOffset.nullable(),
})

export const demoPlanSchema = z.strictObject({
  title: z.string(),
  /** The period that it is for. */
  days: z.tuple([dayOffset, dayOffset]),
  writtenOn: dayOffset,
  items: z.array(item),
  proposal: proposal.nullable().default(null),
  /** Frozen on a day, by the decision 2 with a paragraph. */
  frozen: z.strictObject({ on: dayOffset, paragraph: z.string() }).nullable().default(null),
  deviations: z.array(deviation).default([]),
})
export type DemoPlan = z.infer<typeof demoPlanSchema>

const checkIn = z.strictObject({
  on: dayOffset,
  planned: z.string(),
  happened: z.string(),
  risks: z.string().default(''),
  helpNeeded: z.string().default(''),
})

export const demoFollowUpSchema = z.strictObject({
  since: dayOffset,
  checkInWeeks: z.int().nullable(),
  checkIns: z.array(checkIn).default([]),
  told: z.strictObject({ on: dayOffset, how: z.string() }).nullable().default(null),
  annualReport: z.string().default(''),
  financialReport: z.string().default(''),
  forms: z.array(z.strictObject({ form: z.string(), name: z.string(), since: dayOffset, note: z.string().default('') })).default([]),
})
export type DemoFollowUp = z.infer<typeof demoFollowUpSchema>

export const demoTaskSchema = z.strictObject({
  on: dayOffset,
  title: z.string(),
  note: z.string().default(''),
  responsible: z.string().default(''),
  due: dayOffset.nullable().default(null),
  done: dayOffset.nullable().default(null),
})
export type DemoTask = z.infer<typeof demoTaskSchema>
