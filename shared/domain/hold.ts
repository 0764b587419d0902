import { z } from 'zod'
import { instantSchema } from './field.ts'

/**
 * Why nothing is written for the time being, though everything can be looked at. `read-only`: the file or its folder
 * takes no writing. `write-failed`: the disk answers writing with errors. `replaced`: another program has put another
 * file in the place of the one that is open, or has taken it away.
 */
export const HOLD_REASONS = ['read-only', 'write-failed', 'replaced'] as const
export type HoldReason = (typeof HOLD_REASONS)[number]

export const holdSchema = z.object({
  reason: z.enum(HOLD_REASONS),
  since: instantSchema,
  /** Where what was open has been saved under another name; null = nowhere, or there was no need. */
  rescuedPath: z.string().nullable(),
  /** With `replaced`: there is no file in its place at all. */
  isGone: z.boolean(),
})
export type Hold = z.infer<typeof holdSchema>
