import { z } from 'zod'

/** Days from today; negative = before. The demo is as fresh on any day as on the one it was written. */
export const dayOffset = z.int().min(-2_000).max(800)
