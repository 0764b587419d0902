import { z } from 'zod'
import { isoDateSchema } from '../date.ts'
import { idSchema, instantSchema, line, requiredLine, revisionSchema } from '../field.ts'
import { yearSchema } from '../ledger/ledgerRow.ts'
import { MAX_KRONOR } from '../money.ts'

const changeSchema = z.int().min(-MAX_KRONOR).max(MAX_KRONOR)

/** A change of a year's budget frame (ram). The frame is the sum of its changes; the first says what the year began with. */
export const frameChangeSchema = z.object({
  id: idSchema,
  revision: revisionSchema,
  year: yearSchema,
  changedOn: isoDateSchema,
  /** Below nought where the frame is made smaller; never nought. */
  changeKronor: changeSchema,
  reason: z.string(),
  documentReference: z.string(),
  createdAt: instantSchema,
})
export type FrameChange = z.infer<typeof frameChangeSchema>

export const frameChangeInputSchema = z.object({
  id: idSchema,
  /** 0 = a new change. */
  expectedRevision: revisionSchema,
  year: yearSchema,
  changedOn: isoDateSchema,
  changeKronor: changeSchema.refine((sum) => sum !== 0, { message: 'required' }),
  reason: requiredLine(),
  documentReference: line(),
})
export type FrameChangeInput = z.input<typeof frameChangeInputSchema>
