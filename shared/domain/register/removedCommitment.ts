import { z } from 'zod'
import { idSchema } from '../field.ts'
import { commitmentSchema } from './commitment.ts'

/** What the change log keeps of a promise that was removed. */
export const removedCommitmentSchema = commitmentSchema.extend({
  /** What was given to keep it; none where a line of notes took its own promise back. */
  contributionIds: z.array(idSchema).default([]),
})
