import { z } from 'zod'
import { idSchema } from '../../domain/field.ts'
import { correctedSchema, correctionInputSchema, correctionSchema } from '../../domain/respect/correction.ts'
import { method } from '../method.ts'

/** Details put right because somebody asked for it. */
export const corrections = {
  save: method(correctionInputSchema, correctionSchema),
  /** Newest first. */
  list: method(correctedSchema, z.array(correctionSchema)),
  /** Those who got the wrong detail have been told, today. */
  markTold: method(z.object({ id: idSchema }), correctionSchema),
}
