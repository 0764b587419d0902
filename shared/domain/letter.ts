import { z } from 'zod'
import { isoDateSchema } from './date.ts'
import { bytesSchema } from './field.ts'

/** Largest letter that is read, with its attachments. */
export const LETTER_BYTES = 25 * 1024 * 1024
/** Longest text that is taken out of one; notes of a meeting hold no more. */
export const LETTER_TEXT = 45_000

export const letterBytesSchema = bytesSchema.refine((bytes) => bytes.byteLength <= LETTER_BYTES, { message: 'too-large' })

/** What is taken out of a letter: no addresses of those it went to, and of attachments only the names. */
export const letterSchema = z.object({
  subject: z.string(),
  /** Name of the sender, or the address where there is no name. */
  from: z.string(),
  /** The day it was sent; null where the letter does not say. */
  sentOn: isoDateSchema.nullable(),
  text: z.string(),
  attachments: z.array(z.string()),
  /** Whether the text went on. */
  isCut: z.boolean(),
})
export type Letter = z.infer<typeof letterSchema>
