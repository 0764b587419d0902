import { z } from 'zod'
import { ACTIVITY_STATES } from '../../shared/domain/dialogue/activity.ts'
import { OPTIONAL_STEPS } from '../../shared/domain/dialogue/skippedStep.ts'
import { dayOffset } from './demoDays.ts'

const count = z.int().nonnegative().nullable().default(null)

const activity = z.strictObject({
  title: z.string(),
  method: z.string(),
  targetGroups: z.array(z.string()),
  state: z.enum(ACTIVITY_STATES),
  stateReason: z.string().default(''),
  on: dayOffset.nullable(),
  until: dayOffset.nullable().default(null),
  time: z.string().default(''),
  place: z.string().default(''),
  invited: count,
  reached: count,
  costKronor: count,
  documents: z.array(z.string()).default([]),
  notes: z.string().default(''),
})

/** What one group said on one day: each opinion with the names of its themes after it. */
const opinions = z.strictObject({
  activity: z.string().nullable(),
  group: z.string(),
  on: dayOffset,
  said: z.array(z.tuple([z.string()]).rest(z.string())),
  /** Shown as examples in the compilation, by their place in `said`. */
  examples: z.array(z.int().nonnegative()).default([]),
})

export const demoDialogueSchema = z.strictObject({
  activities: z.array(activity).default([]),
  skipped: z.array(z.strictObject({ step: z.enum(OPTIONAL_STEPS), on: dayOffset, reason: z.string() })).default([]),
  themes: z.array(z.string()).default([]),
  opinions: z.array(opinions).default([]),
})
export type DemoDialogue = z.infer<typeof demoDialogueSchema>
